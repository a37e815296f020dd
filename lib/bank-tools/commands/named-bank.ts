import type { Bank } from "#lib/bank/schema.ts";
import { type CheckedBank, isCountable, loadBank } from "#lib/bank-tools/check.ts";
import { countFaults } from "./check-text.ts";
import type { Console } from "./console.ts";

/** Tells whether a bank can be scored and certified: one weight per role, five options per scale, known dimensions. */
export function isScorable(bank: Bank | undefined): bank is Bank {
  if (bank === undefined || !isCountable(bank)) return false;
  const dimensions = new Set(bank.dimensions.map(({ id }) => id));
  return bank.items.every(
    ({ kind, options, dimension }) =>
      (kind === "choice" || options.length === 5) && dimensions.has(dimension),
  );
}

/**
 * Loads a bank to work with although it may have faults, which are counted on the error stream. `null` when it cannot be
 * scored at all; its faults are then printed.
 */
export async function loadScorable(
  folder: string,
  { errors }: Console,
): Promise<(CheckedBank & { bank: Bank }) | null> {
  const { checked } = await loadBank(folder);
  const { bank, faults } = checked;
  if (!isScorable(bank)) {
    for (const { file, id, reason, message } of faults) {
      errors.write(`${file} ${id} ${reason}: ${message}\n`);
    }
    return null;
  }
  if (faults.length > 0) {
    errors.write(`${folder}: ${countFaults(faults)}, see: npm run -s bank -- check\n`);
  }
  return { ...checked, bank };
}
