import type { Bank } from "#lib/bank/schema.ts";

/** Eight items in three dimensions, with weights lopsided on purpose, so that every figure differs from every other. */
export const eightItems: Bank = {
  id: "eight",
  version: 1,
  code: "ei",
  roles: ["lead", "keep", "roam"],
  dimensions: [
    { id: "team", axis: [2, -1, -1] },
    { id: "range", axis: [-1, -1, 2] },
    { id: "pace", axis: [1, -2, 1] },
  ],
  express: [],
  items: [
    item("team-1", "team", [2, -1, -1], [-1, 2, -1], [-1, -1, 2]),
    item("range-1", "range", [-2, -2, 4], [-1, -1, 2], [0, 0, 0], [1, 1, -2], [2, 2, -4]),
    item("pace-1", "pace", [3, -6, 3], [-3, 6, -3]),
    item("team-2", "team", [4, -2, -2], [-2, 3, -1], [-2, -1, 3], [0, 0, 0]),
    item("range-2", "range", [1, 0, -1], [-1, 0, 1]),
    item("pace-2", "pace", [2, -4, 2], [1, -2, 1], [0, 0, 0], [-1, 2, -1], [-2, 4, -2]),
    item("team-3", "team", [2, -1, -1], [-1, 2, -1], [-1, -1, 2]),
    item("range-3", "range", [-1, -3, 4], [1, 3, -4]),
  ],
};

function item(id: string, dimension: string, ...weights: number[][]): Bank["items"][number] {
  const options = weights.map((row, place) => ({ id: "abcdefg"[place] ?? "z", weights: row }));
  const kind = weights.length === 5 ? "scale" : "choice";
  return { id, kind, dimension, options, claims: [] };
}
