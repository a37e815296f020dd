import type { Bank } from "#lib/bank/schema.ts";
import { type Elevation, nameLevel } from "#lib/scoring/elevation.ts";
import { markFirst } from "#lib/scoring/scores.ts";
import { findChance, type SimulatedBank, type SimulatedSheet, simulateSheets } from "./people.ts";
import {
  measureElevationReliability,
  measureReliability,
  type Reliability,
  simulatePopulation,
} from "./population.ts";

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
  /** Where there are ratings. */
  elevation?: ElevationStudy;
}

/** What people who differ come to on the ratings: how reliably, and the shares (0 … 1) of them at each level. */
interface ElevationStudy {
  ratings: number;
  reliability: number | null;
  levels: Record<Elevation["level"], number>;
}

/**
 * Tries a bank on simulated people: `count` of each role in every setting, and `count` people who differ in their leanings,
 * for the reliability of the dimensions and for what hangs on a single item. The same seed gives the same figures.
 */
export function studyBank(bank: Bank, { count, seed }: { count: number; seed: number }): Study {
  const population = simulatePopulation(bank, { count, seed });
  const elevation = studyElevation(bank, population);
  return {
    count,
    seed,
    confusions: settings
      .filter(({ strength }) => bank.roles.every((_, role) => strength > findChance(bank, role)))
      .map((setting) => confuseRoles(bank, { ...setting, count, seed })),
    reliability: measureReliability(bank, population),
    leftOut: leaveOneOut(bank, population),
    ...(elevation && { elevation }),
  };
}

function studyElevation(bank: Bank, sheets: readonly SimulatedSheet[]): ElevationStudy | null {
  const ratings = bank.items.filter(({ kind }) => kind === "rating").length;
  if (ratings === 0) return null;
  const levels = { low: 0, moderate: 0, high: 0 };
  const readLevel = createLevelReader(bank);
  for (const sheet of sheets) levels[readLevel(sheet)] += 1;
  for (const level of ["low", "moderate", "high"] as const) levels[level] /= sheets.length;
  return { ratings, reliability: measureElevationReliability(bank, sheets), levels };
}

/** Gives the function that reads a simulated sheet's elevation. Their order does not matter: few lists of points are ever weighed. */
function createLevelReader({
  items,
}: SimulatedBank): (sheet: SimulatedSheet) => Elevation["level"] {
  const known = new Map<string, Elevation["level"]>();
  const ratings = items.flatMap(({ kind }, place) => (kind === "rating" ? [place] : []));
  return (sheet) => {
    const points = ratings.map((place) => sheet[place] ?? 0).sort();
    const key = points.join("");
    const level = known.get(key) ?? nameLevel(points);
    known.set(key, level);
    return level;
  };
}

/**
 * How people of each role come out. Shares are 0 … 1; a row's `found` and its `tied` add up to 1. `none`: to whom no role is named,
 * whoever comes first, where there are ratings.
 */
export interface Confusion {
  strength: number;
  noise: number;
  count: number;
  seed: number;
  rows: { role: string; found: number[]; tied: number; none?: number }[];
  /** The lowest share, over the roles, of people whose own role came first alone. */
  worst: number;
  /** The highest. */
  best: number;
}

/**
 * Simulates `count` people of each role and counts which role comes first alone; two roles level at the top count as
 * `tied`, never as found.
 * @example confuseRoles(bank, { strength: 0.5, noise: 0, count: 10_000, seed: 1 }).rows[0].found[0] // 0.97
 */
export function confuseRoles(
  bank: SimulatedBank,
  setting: { strength: number; noise: number; count: number; seed: number },
): Confusion {
  const { count, seed } = setting;
  const isRated = bank.items.some(({ kind }) => kind === "rating");
  const readLevel = createLevelReader(bank);
  const rows = bank.roles.map((role, place) => {
    const sheets = simulateSheets(bank, { ...setting, role: place, seed: seed + place });
    const tally = bank.roles.map(() => 0);
    let none = 0;
    for (const sheet of sheets) {
      if (isRated && readLevel(sheet) === "low") none += 1;
      const alone = Math.log2(markFirstRoles(bank, sheet));
      if (Number.isInteger(alone)) tally[alone] = (tally[alone] ?? 0) + 1;
    }
    const tied = count - tally.reduce((sum, people) => sum + people, 0);
    const shares = { found: tally.map((people) => people / count), tied: tied / count };
    return { role, ...shares, ...(isRated && { none: none / count }) };
  });
  const right = rows.map(({ found }, place) => found[place] ?? 0);
  return { ...setting, rows, worst: Math.min(...right), best: Math.max(...right) };
}

/** How much hangs on one item, as shares (0 … 1) of people. */
export interface LeftOut {
  item: string;
  /** Another role comes first without the item: none of those that came first with it still does. */
  changed: number;
  /** The first place is not the same: changed, or a tie appears or goes. */
  touched: number;
}

/**
 * Leaves out each item in turn and looks at who comes first on the rest of each sheet.
 * @example first {A}, without the item {B} → changed and touched; {A, B} → touched only; {A} → neither
 */
export function leaveOneOut(bank: SimulatedBank, sheets: readonly SimulatedSheet[]): LeftOut[] {
  const tallies = bank.items.map(({ id }) => ({ item: id, changed: 0, touched: 0 }));
  for (const sheet of sheets) {
    const scores = scoreSheet(bank, sheet);
    const first = markFirst(scores);
    for (const [place, tally] of tallies.entries()) {
      const weights = bank.items[place]?.options[sheet[place] ?? -1]?.weights ?? [];
      const rest = markFirst(scores.map((score, role) => score - (weights[role] ?? 0)));
      if (rest !== first) tally.touched += 1;
      if ((rest & first) === 0) tally.changed += 1;
    }
  }
  return tallies.map(({ item, changed, touched }) => ({
    item,
    changed: changed / sheets.length,
    touched: touched / sheets.length,
  }));
}

/** Adds up a simulated sheet's weights per role, in the bank's order. */
function scoreSheet(bank: SimulatedBank, sheet: SimulatedSheet): number[] {
  const scores = bank.roles.map(() => 0);
  bank.items.forEach((item, place) => {
    item.options[sheet[place] ?? -1]?.weights.forEach((weight, role) => {
      scores[role] = (scores[role] ?? 0) + weight;
    });
  });
  return scores;
}

/** Gives the bit mask of the roles that come first on a simulated sheet (bit 0 is the bank's first role). */
function markFirstRoles(bank: SimulatedBank, sheet: SimulatedSheet): number {
  return markFirst(scoreSheet(bank, sheet));
}
