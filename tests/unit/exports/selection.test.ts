import fc from "fast-check";
import { expect, test } from "vitest";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { Ending } from "#lib/sessions/answers/ending.ts";
import { type Chosen, type Exported, selectExported } from "#lib/sessions/export/selection.ts";

const closedAt = 1000;

function makeSession(round: 1 | 2) {
  return { aliasPolicy: "generated" as const, round, closedAt };
}

const ending = fc.constantFrom<Ending>("all", "all", "all", "early", "open", "none");
const person = fc.record({
  id: fc.uuid(),
  alias: fc.string(),
  origin: fc.constantFrom("live" as const, "paper" as const),
  subgroup: fc.constantFrom("A", "B", ""),
  joinedAt: fc.nat(closedAt),
  removedAt: fc.option(fc.nat(2 * closedAt), { freq: 5 }),
  endings: fc.tuple(ending, ending),
});
const people = fc.uniqueArray(person, { maxLength: 80, selector: ({ id }) => id });
/** So many done of each origin in each subgroup: rare pairs of two common properties come up. */
const crowd = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }).map((counts) =>
  counts.flatMap((count, at) =>
    Array.from(
      { length: count },
      (_, place): Exported => ({
        ...{ id: `${at} ${place}`, alias: "", joinedAt: 0, removedAt: null },
        origin: at < 3 ? "live" : "paper",
        subgroup: ["A", "B", ""][at % 3] ?? "",
        endings: ["all", "all"],
      }),
    ),
  ),
);
const session = fc.constantFrom(1 as const, 2 as const).map(makeSession);

/** What is told of somebody beside their answers. */
function describeRow(one: Chosen, shows: { showsOrigin: boolean; showsSubgroup: boolean }) {
  const told = [one.rounds, shows.showsOrigin && one.origin, shows.showsSubgroup && one.subgroup];
  return told.join(" ");
}

test("threat 38: in an anonymous export each row is like those of four others at least, but for the answers", () => {
  fc.assert(
    fc.property(session, fc.oneof(people, crowd), (row, everybody) => {
      const selection = selectExported(row, everybody);
      fc.pre(selection.people.length >= smallestGroup);
      const groups = new Map<string, number>();
      for (const one of selection.people) {
        const key = describeRow(one, selection);
        groups.set(key, (groups.get(key) ?? 0) + 1);
      }
      expect(Math.min(...groups.values())).toBeGreaterThanOrEqual(smallestGroup);
    }),
    { numRuns: 3000 },
  );
});

test("threat 45: a row of an anonymous export is of somebody who answered that round to the end", () => {
  fc.assert(
    fc.property(session, people, (row, everybody) => {
      for (const { endings, rounds } of selectExported(row, everybody).people) {
        expect(rounds.length).toBeGreaterThan(0);
        for (const round of rounds) expect(endings[round - 1]).toBe("all");
      }
    }),
  );
});

test("threat 45: everybody who is not in an anonymous export is counted once, with why", () => {
  fc.assert(
    fc.property(session, people, (row, everybody) => {
      const { people: chosen, leftOut } = selectExported(row, everybody);
      const { removed, underway, early, few } = leftOut;
      expect(chosen.length + removed + underway + early + few).toBe(everybody.length);
    }),
  );
});

/** So many people who came so far in the two rounds. */
function seat(count: number, endings: readonly Ending[]): Exported[] {
  return Array.from({ length: count }, (_, place) => ({
    ...{ id: `${endings} ${String(place).padStart(2, "0")}`, alias: "", joinedAt: 0 },
    ...{ removedAt: null, origin: "live" as const, subgroup: "", endings },
  }));
}

test.each([
  // Nobody has begun the second round, two have, seven have: all twelve stay in the file.
  { both: 0, once: 12, rows: 12, told: [1], second: 0 },
  { both: 2, once: 10, rows: 12, told: [1], second: 2 },
  { both: 7, once: 5, rows: 19, told: [1, 2], second: 0 },
  // With nine the other three would be known by their missing row: two rows more are missing.
  { both: 9, once: 3, rows: 19, told: [1, 2], second: 2 },
])(
  "threat 45: twelve who were done stay in the file after a second round begun by mistake ($both again)",
  ({ both, once, rows, told, second }) => {
    const everybody = [...seat(both, ["all", "all"]), ...seat(once, ["all", "none"])];
    const selection = selectExported(makeSession(2), everybody);
    expect(selection.people).toHaveLength(12);
    expect(selection.people.flatMap(({ rounds }) => rounds)).toHaveLength(rows);
    expect(selection.rounds).toEqual(told);
    expect(selection.leftOut["second-few"]).toBe(second);
  },
);

test("threat 38: whoever is taken out after the closing changes nothing in an anonymous export", () => {
  fc.assert(
    fc.property(session, people, fc.nat(79), (row, everybody, at) => {
      const later = everybody.map((one, place) =>
        place === at && one.removedAt === null ? { ...one, removedAt: closedAt + 1 } : one,
      );
      const ids = (list: readonly Exported[]) =>
        selectExported(row, list).people.map(({ id }) => id);
      expect(ids(later)).toEqual(ids(everybody));
    }),
  );
});

test("threat 45: the file of one round has that round's rows of the file of both, and counts everybody else", () => {
  fc.assert(
    fc.property(people, fc.constantFrom(1 as const, 2 as const), (everybody, round) => {
      const all = selectExported(makeSession(2), everybody);
      const one = selectExported(makeSession(2), everybody, round);
      const rows = all.people.filter(({ rounds }) => rounds.includes(round));
      expect(one.people.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      expect([one.showsOrigin, one.showsSubgroup]).toEqual([all.showsOrigin, all.showsSubgroup]);
      const { removed, underway, early, few, ...seconds } = one.leftOut;
      expect(one.people.length + removed + underway + early + few).toBe(everybody.length);
      expect(Object.values(seconds)).toEqual([0, 0]);
    }),
  );
});

test("whoever is not in the file of the second round is counted by how far they came in it", () => {
  const everybody = [
    ...seat(5, ["all", "all"]),
    ...seat(2, ["all", "early"]),
    ...seat(3, ["all", "none"]),
  ];
  const { people: chosen, rounds, leftOut } = selectExported(makeSession(2), everybody, 2);
  expect([chosen.length, rounds]).toEqual([5, [2]]);
  expect(leftOut).toMatchObject({ removed: 0, underway: 3, early: 2, few: 0 });
  const first = selectExported(makeSession(2), everybody, 1);
  expect([first.people.length, first.rounds]).toEqual([10, [1]]);
});
