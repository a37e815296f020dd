import { markFirst } from "../certificate/first-places.ts";
import type { Sheet, SimulatedBank } from "../simulate.ts";
import { scoreSheet } from "./first-roles.ts";

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
export function leaveOneOut(bank: SimulatedBank, sheets: readonly Sheet[]): LeftOut[] {
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
