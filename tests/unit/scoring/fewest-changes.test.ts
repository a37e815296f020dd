import fc from "fast-check";
import { expect, test } from "vitest";
import { findFewestChanges, type ItemGains } from "#lib/scoring/fewest-changes.ts";

test.each([
  { title: "nothing is needed", items: [[[1, 1]]], needs: [0, -2], changes: [] },
  { title: "one change does", items: [[[1]], [[3]]], needs: [2], changes: [{ item: 1, gain: 0 }] },
  {
    title: "4 + 2 ≥ 1 and 1 + 3 ≥ 4",
    items: [
      [[4, 1]],
      [
        [2, 3],
        [0, 5],
      ],
    ],
    needs: [1, 4],
    changes: [
      { item: 0, gain: 0 },
      { item: 1, gain: 0 },
    ],
  },
  {
    title: "each rival could be passed, but not both",
    items: [
      [
        [2, 0],
        [0, 2],
      ],
    ],
    needs: [1, 1],
    changes: null,
  },
  { title: "there is nothing to change", items: [], needs: [1], changes: null },
])("$title", ({ items, needs, changes }) => {
  expect(findFewestChanges({ items, needs })).toEqual(changes);
});

test("the limit holds", () => {
  const items = [[[1]], [[1]], [[1]]];
  expect(findFewestChanges({ items, needs: [3], limit: 3 })).toHaveLength(3);
  expect(findFewestChanges({ items, needs: [3], limit: 2 })).toBeNull();
});

const arbitraryGains = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
const arbitraryItems = fc.array(fc.array(arbitraryGains, { maxLength: 4 }), { maxLength: 16 });

test("as few as a table over all reachable gains says, for up to sixteen items", () => {
  fc.assert(
    fc.property(arbitraryItems, fc.integer({ max: 40 }), fc.integer({ max: 40 }), (items, a, b) => {
      const needs = [Math.max(-9, a), Math.max(-9, b)];
      const found = findFewestChanges({ items, needs });
      expect(found?.length ?? null).toBe(countByTable(items, needs));
      for (const [rival, need] of needs.entries()) {
        const gains = (found ?? []).map(({ item, gain }) => items[item]?.[gain]?.[rival] ?? 0);
        if (found) expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeGreaterThanOrEqual(need);
      }
    }),
    { numRuns: 200 },
  );
});

/** Another way to the same number: item by item, the fewest changes for every pair of gains that can be reached. */
function countByTable(items: readonly ItemGains[], needs: readonly number[]): number | null {
  let fewest = new Map([["0 0", 0]]);
  for (const changes of items) {
    const next = new Map(fewest);
    for (const [key, count] of fewest) {
      const [x = 0, y = 0] = key.split(" ").map(Number);
      for (const [dx = 0, dy = 0] of changes) {
        const sum = `${x + dx} ${y + dy}`;
        next.set(sum, Math.min(count + 1, next.get(sum) ?? Number.POSITIVE_INFINITY));
      }
    }
    fewest = next;
  }
  const counts = [...fewest].flatMap(([key, count]) => {
    const gains = key.split(" ").map(Number);
    return needs.every((need, rival) => (gains[rival] ?? 0) >= need) ? [count] : [];
  });
  return counts.length > 0 ? Math.min(...counts) : null;
}
