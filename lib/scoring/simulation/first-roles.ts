import { markFirst } from "../certificate/first-places.ts";
import type { Sheet, SimulatedBank } from "../simulate.ts";

/** Adds up a simulated sheet's weights per role, in the bank's order. */
export function scoreSheet(bank: SimulatedBank, sheet: Sheet): number[] {
  const scores = bank.roles.map(() => 0);
  bank.items.forEach((item, place) => {
    item.options[sheet[place] ?? -1]?.weights.forEach((weight, role) => {
      scores[role] = (scores[role] ?? 0) + weight;
    });
  });
  return scores;
}

/** Gives the bit mask of the roles that come first on a simulated sheet (bit 0 is the bank's first role). */
export function markFirstRoles(bank: SimulatedBank, sheet: Sheet): number {
  return markFirst(scoreSheet(bank, sheet));
}
