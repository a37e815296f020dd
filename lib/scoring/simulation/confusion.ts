import { type SimulatedBank, simulateSheets } from "../simulate.ts";
import { markFirstRoles } from "./first-roles.ts";

/** How people of each role come out. Shares are 0 … 1; a row's `found` and its `tied` add up to 1. */
export interface Confusion {
  strength: number;
  noise: number;
  count: number;
  seed: number;
  rows: { role: string; found: number[]; tied: number }[];
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
  const rows = bank.roles.map((role, place) => {
    const sheets = simulateSheets(bank, { ...setting, role: place, seed: seed + place });
    const tally = bank.roles.map(() => 0);
    for (const sheet of sheets) {
      const alone = Math.log2(markFirstRoles(bank, sheet));
      if (Number.isInteger(alone)) tally[alone] = (tally[alone] ?? 0) + 1;
    }
    const tied = count - tally.reduce((sum, people) => sum + people, 0);
    return { role, found: tally.map((people) => people / count), tied: tied / count };
  });
  const right = rows.map(({ found }, place) => found[place] ?? 0);
  return { ...setting, rows, worst: Math.min(...right), best: Math.max(...right) };
}
