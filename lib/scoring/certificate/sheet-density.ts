import type { Bank } from "#lib/bank/schema.ts";
import { type CloudRegion, outlineRegions } from "../compass.ts";
import { distributeScores } from "../distribution.ts";
import { listRetests } from "../retest.ts";
import { findMaximum } from "../scores.ts";

/** The parts of all sheets that the picture's regions hold, the widest first. */
export const densityLevels = [0.99, 0.9, 0.75, 0.5, 0.25] as const;

/** A region of the compass and the part of all sheets that it holds. */
export type DensityRegion = CloudRegion;

/**
 * Gives where all complete sheets lie in the compass: the smallest regions that hold 99, 90, 75, 50 and 25 % of them. A sheet
 * of which every item is unknown is any sheet at all, so this is the cloud of a retest with nothing known, in the compass
 * of the whole bank. None for other than three roles.
 */
export function outlineSheets(bank: Bank): DensityRegion[] {
  if (bank.roles.length !== 3) return [];
  return outlineRegions({
    distribution: distributeScores({ roles: 3, ...listRetests(bank, {}) }),
    maximum: findMaximum(bank, bank.items),
    levels: densityLevels,
  });
}
