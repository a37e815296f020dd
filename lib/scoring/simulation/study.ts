import type { Bank } from "#lib/bank/schema.ts";
import { findChance } from "../simulate.ts";
import { type Confusion, confuseRoles } from "./confusion.ts";
import { type LeftOut, leaveOneOut } from "./leave-one-out.ts";
import { simulatePopulation } from "./population.ts";
import { measureReliability, type Reliability } from "./reliability.ts";

/** How often people agree with their role, and how many of their answers are random: what a bank is tried with. */
export const settings = [
  { strength: 0.5, noise: 0 },
  { strength: 0.4, noise: 0 },
  { strength: 0.6, noise: 0.25 },
] as const;

/** What simulated people make of a bank. */
export interface Study {
  count: number;
  seed: number;
  /** One per setting of `settings` that is above chance in this bank. */
  confusions: Confusion[];
  reliability: Reliability[];
  leftOut: LeftOut[];
}

/**
 * Tries a bank on simulated people: `count` of each role in every setting, and `count` people who differ in their leanings,
 * for the reliability of the dimensions and for what hangs on a single item. The same seed gives the same figures.
 */
export function studyBank(bank: Bank, { count, seed }: { count: number; seed: number }): Study {
  const population = simulatePopulation(bank, { count, seed });
  return {
    count,
    seed,
    confusions: settings
      .filter(({ strength }) => bank.roles.every((_, role) => strength > findChance(bank, role)))
      .map((setting) => confuseRoles(bank, { ...setting, count, seed })),
    reliability: measureReliability(bank, population),
    leftOut: leaveOneOut(bank, population),
  };
}
