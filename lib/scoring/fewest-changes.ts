/** What each possible change of one item gains on every rival: one list of integers a change, the same length for all. */
export type ItemGains = readonly (readonly number[])[];

/** A change: which item and which of its gains, by place. */
export interface Change {
  item: number;
  gain: number;
}

/**
 * Finds the fewest items whose change brings every rival's gain to what is needed, and one change for each of them.
 *
 *     fewest |C|  so that for every rival q:  Σ over (item, gain) in C of gains[item][gain][q] ≥ needs[q]
 *
 * Exact: tries 0 changes, 1, 2 … `limit`. For each number it goes through the items depth first, the most telling first,
 * and turns back where even the largest gains left could not do (per rival, and for all rivals together), or where it has
 * failed before with the same need. Deterministic: equal items go by their place. `null` if it cannot be done.
 *
 * @example findFewestChanges({ items: [[[4, 1]], [[2, 3], [0, 5]]], needs: [1, 4] }) // [{ item: 0, gain: 0 }, { item: 1, gain: 0 }]
 */
export function findFewestChanges({
  items,
  needs,
  limit = items.length,
}: {
  items: readonly ItemGains[];
  needs: readonly number[];
  limit?: number;
}): Change[] | null {
  const order = [...items.keys()].sort((a, b) => findBest(items[b]) - findBest(items[a]) || a - b);
  const sorted = order.map((item) => listUseful(items[item] ?? []));
  const most = boundGains(sorted, needs.length, limit);
  for (let count = 0; count <= Math.min(limit, items.length); count++) {
    const search = { items: sorted, most, failed: new Set<string>() };
    const found = searchChanges(search, needs, { at: 0, left: count });
    if (found) {
      return found
        .map(({ item, gain }) => ({ item: order[item] ?? 0, gain }))
        .sort((a, b) => a.item - b.item);
    }
  }
  return null;
}

interface Search {
  items: readonly { gain: number; gains: readonly number[] }[][];
  most: readonly (readonly (readonly number[])[])[];
  failed: Set<string>;
}

function searchChanges(
  search: Search,
  needs: readonly number[],
  { at, left }: { at: number; left: number },
): Change[] | null {
  if (needs.every((need) => need <= 0)) return [];
  if (left === 0 || at === search.items.length) return null;
  const most = search.most[at]?.[left] ?? [];
  if (needs.some((need, rival) => need > (most[rival] ?? 0))) return null;
  if (sum(needs) > (most[needs.length] ?? 0)) return null;
  const key = `${at} ${left} ${needs.join(" ")}`;
  if (search.failed.has(key)) return null;
  for (const { gain, gains } of search.items[at] ?? []) {
    const rest = needs.map((need, rival) => need - (gains[rival] ?? 0));
    const found = searchChanges(search, rest, { at: at + 1, left: left - 1 });
    if (found) return [{ item: at, gain }, ...found];
  }
  const found = searchChanges(search, needs, { at: at + 1, left });
  if (!found) search.failed.add(key);
  return found;
}

/**
 * Gives `most[at][left][rival]`: the most that `left` changes among the items from `at` on could gain on a rival if every
 * change were the best for it; the last entry is the same for the sum over the rivals.
 */
function boundGains(
  items: readonly { gains: readonly number[] }[][],
  rivals: number,
  limit: number,
): number[][][] {
  const best: number[][] = Array.from({ length: rivals + 1 }, () => []);
  const most: number[][][] = [];
  for (const changes of [...items].reverse()) {
    for (const [rival, column] of best.entries()) {
      const gains = changes.map((change) =>
        rival === rivals ? sum(change.gains) : (change.gains[rival] ?? 0),
      );
      column.push(Math.max(0, ...gains));
      column.sort((a, b) => b - a);
    }
    const levels = [best.map(() => 0)];
    for (let left = 1; left <= limit; left++) {
      const fewer = levels[left - 1] ?? [];
      levels.push(fewer.map((total, rival) => total + (best[rival]?.[left - 1] ?? 0)));
    }
    most.unshift(levels);
  }
  return most;
}

/** The changes that gain on some rival, the most telling first. */
function listUseful(changes: ItemGains) {
  return changes
    .map((gains, gain) => ({ gain, gains }))
    .filter(({ gains }) => gains.some((value) => value > 0))
    .sort((a, b) => sum(b.gains) - sum(a.gains) || a.gain - b.gain);
}

function findBest(changes: ItemGains = []): number {
  return Math.max(0, ...changes.map(sum));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
