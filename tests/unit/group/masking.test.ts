import fc from "fast-check";
import { expect, test } from "vitest";
import { type Member, planShown, type Shown } from "#lib/sessions/restitution/masking.ts";

const names = ["A", "B", "C"];

/** Makes members: `make("A", 5, 6, 4)` is 6 in the first round and 5 in the second of A, of whom 4 are in both. */
function make(subgroup: string, second: number, first: number, both: number): Member[] {
  const list = (count: number, rounds: [boolean, boolean], mark: string) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${subgroup}-${mark}-${at}`,
      subgroup,
      rounds,
    }));
  return [
    ...list(both, [true, true], "both"),
    ...list(first - both, [true, false], "first"),
    ...list(second - both, [false, true], "second"),
  ];
}

/** Every set of people that some filter shows: each round, what moved, all of them whole and by subgroup. */
function listPictures({ subgroups, rounds, both }: Shown): Set<string>[] {
  const wholes = [...rounds, both];
  const parts = wholes.flatMap((members) =>
    subgroups.map((name) => members.filter(({ subgroup }) => subgroup === name)),
  );
  return [...wholes, ...parts]
    .filter((members) => members.length > 0)
    .map((members) => new Set(members.map(({ id }) => id)));
}

/** The smallest group that can be told apart by any filters together: who is in the same pictures is one group. */
function findSmallest(members: readonly Member[], shown: Shown): number {
  const pictures = listPictures(shown);
  const groups = new Map<string, number>();
  for (const { id } of members) {
    const key = pictures.map((picture) => (picture.has(id) ? 1 : 0)).join("");
    if (key.includes("1")) groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return Math.min(...groups.values());
}

test("threat 38: no filters of subgroup and round together tell fewer than five people apart", () => {
  const member = fc.record({
    id: fc.uuid(),
    subgroup: fc.constantFrom("A", "B", "C", ""),
    rounds: fc.tuple(fc.boolean(), fc.boolean()),
  });
  fc.assert(
    fc.property(fc.uniqueArray(member, { maxLength: 60, selector: ({ id }) => id }), (members) => {
      expect(findSmallest(members, planShown(members, names))).toBeGreaterThanOrEqual(5);
    }),
    { numRuns: 3000 },
  );
});

test("threat 38: every small class of two subgroups and two rounds is safe", () => {
  for (let a = 0; a < 9; a += 1) {
    for (let b = 0; b < 9; b += 1) {
      for (let gone = 0; gone <= a; gone += 1) {
        for (let fresh = 0; fresh < 7; fresh += 1) {
          const members = [...make("A", a - gone + fresh, a, a - gone), ...make("B", b, b, b)];
          const shown = planShown(members, names);
          expect(findSmallest(members, shown)).toBeGreaterThanOrEqual(5);
        }
      }
    }
  }
});

test.each<[string, Member[], { first: number; second: number; both: number; subgroups: string[] }]>(
  [
    ["four people", make("", 0, 4, 0), { first: 0, second: 0, both: 0, subgroups: [] }],
    ["five people", make("", 0, 5, 0), { first: 5, second: 0, both: 0, subgroups: [] }],
    // The sixth would be known as the difference of the two rounds.
    ["5 before, 6 after", make("", 6, 5, 5), { first: 5, second: 5, both: 5, subgroups: [] }],
    // One is missing: four more are left out, and one alone would remain.
    ["6 before, 5 after", make("", 5, 6, 5), { first: 6, second: 0, both: 0, subgroups: [] }],
    [
      "25 before, 23 after",
      make("", 23, 25, 23),
      { first: 25, second: 20, both: 20, subgroups: [] },
    ],
    [
      "others before, others after",
      make("", 6, 6, 0),
      { first: 6, second: 6, both: 0, subgroups: [] },
    ],
    // B alone would give away the four of A.
    [
      "9 of B, 4 of A",
      [...make("A", 0, 4, 0), ...make("B", 0, 9, 0)],
      { first: 13, second: 0, both: 0, subgroups: [] },
    ],
    [
      "6, 7 and 3",
      [...make("A", 0, 6, 0), ...make("B", 0, 7, 0), ...make("C", 0, 3, 0)],
      { first: 16, second: 0, both: 0, subgroups: ["B"] },
    ],
    [
      "6, 7 and 5",
      [...make("A", 0, 6, 0), ...make("B", 0, 7, 0), ...make("C", 0, 5, 0)],
      { first: 18, second: 0, both: 0, subgroups: ["A", "B", "C"] },
    ],
  ],
)("threat 38: %s", (_what, members, expected) => {
  const { rounds, both, subgroups } = planShown(members, names);
  const [first, second] = rounds.map(({ length }) => length);
  expect({ first, second, both: both.length, subgroups }).toEqual(expected);
});
