import type { FaultReason } from "#lib/bank/fault.ts";
import type { Place } from "./scratch-bank.ts";

type File = "bank.json" | "fr.json" | "en.json" | "sources.json";

/** What is planted: values written into the smallest bank; and the fault that must be reported for it. */
export interface Planted {
  what: string;
  write: [File, Place, unknown][];
  fault: [File, string, FaultReason];
}

/** Writes these weights to an item's options, from the first on. */
export function writeWeights(item: number, rows: readonly number[][]): Planted["write"] {
  return rows.map((row, option) => [
    "bank.json",
    ["items", item, "options", option, "weights"],
    row,
  ]);
}

/** Gives an item these options instead of its own: a, b, c … */
export function writeOptions(item: number, rows: readonly number[][]): Planted["write"] {
  const options = rows.map((weights, place) => ({ id: "abcdefg"[place], weights }));
  return [["bank.json", ["items", item, "options"], options]];
}

/** Makes an item a rating. */
export function asRating(item: number): Planted["write"] {
  return [["bank.json", ["items", item, "kind"], "rating"]];
}
