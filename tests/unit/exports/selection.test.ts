import fc from "fast-check";
import { expect, test } from "vitest";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { type Exported, selectExported } from "#lib/sessions/export/selection.ts";

const total = 12;
const closedAt = 1000;

function makeSession(round: 1 | 2) {
  return { aliasPolicy: "generated" as const, round, closedAt };
}

const person = fc.record({
  id: fc.uuid(),
  alias: fc.string(),
  origin: fc.constantFrom("live" as const, "paper" as const),
  subgroup: fc.constantFrom("A", "B", ""),
  joinedAt: fc.nat(closedAt),
  finishedAt: fc.option(fc.nat(closedAt)),
  removedAt: fc.option(fc.nat(2 * closedAt), { freq: 5 }),
  stored: fc
    .tuple(fc.constantFrom(0, 3, total), fc.constantFrom(0, 3, total))
    .map(
      ([first, second]) => new Map([1, 2].map((round) => [round, round === 1 ? first : second])),
    ),
});
const people = fc.uniqueArray(person, { maxLength: 80, selector: ({ id }) => id });
/** So many done of each origin in each subgroup: rare pairs of two common properties come up. */
const crowd = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }).map((counts) =>
  counts.flatMap((count, at) =>
    Array.from(
      { length: count },
      (_, place): Exported => ({
        ...{ id: `${at} ${place}`, alias: "", joinedAt: 0, finishedAt: 1, removedAt: null },
        origin: at < 3 ? "live" : "paper",
        subgroup: ["A", "B", ""][at % 3] ?? "",
        stored: new Map([1, 2].map((round) => [round, total])),
      }),
    ),
  ),
);
const session = fc.constantFrom(1 as const, 2 as const).map(makeSession);

/** What is told of somebody beside their answers. */
function describeRow(one: Exported, shows: { showsOrigin: boolean; showsSubgroup: boolean }) {
  const told = [shows.showsOrigin && one.origin, shows.showsSubgroup && one.subgroup];
  return told.join(" ");
}

test("threat 38: in an anonymous export each row is like those of four others at least, but for the answers", () => {
  fc.assert(
    fc.property(session, fc.oneof(people, crowd), (row, everybody) => {
      const selection = selectExported(row, everybody, total);
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

test("threat 38: everybody in an anonymous export has all of its rounds", () => {
  fc.assert(
    fc.property(session, people, (row, everybody) => {
      const { people: chosen, rounds } = selectExported(row, everybody, total);
      for (const { stored } of chosen) {
        for (const round of rounds) expect(stored.get(round)).toBeGreaterThan(0);
      }
    }),
  );
});

test("threat 38: whoever is taken out after the closing changes nothing in an anonymous export", () => {
  fc.assert(
    fc.property(session, people, fc.nat(79), (row, everybody, at) => {
      const later = everybody.map((one, place) =>
        place === at && one.removedAt === null ? { ...one, removedAt: closedAt + 1 } : one,
      );
      const ids = (list: readonly Exported[]) =>
        selectExported(row, list, total).people.map(({ id }) => id);
      expect(ids(later)).toEqual(ids(everybody));
    }),
  );
});
