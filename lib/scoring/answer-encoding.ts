import type { Answers } from "./answers.ts";
import { countDigits, writeDigits } from "./base32.ts";

/** What a code needs to know of a bank: ids in order, no weights. Any `Bank` fits. */
export interface CodedBank {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly items: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string }[];
  }[];
}

/** The largest prime below 2^20: what a wrong code has to be a multiple of, by chance, to be taken for a right one. */
export const checkPrime = 1_048_573;

/**
 * Gives the one short text that stands for these answers: bank code, version, `-`, digits.
 *
 *     packed = ((choice_1 · (options_2 + 1) + choice_2) · (options_3 + 1) + choice_3) …    0 = skipped, 1 = first option
 *     number = packed · P + residue(bank id, version)                                      P = 1,048,573
 *
 * The digits are `number` in base 32, always as many as the bank's largest number has. Because P is a prime that divides
 * neither 31 nor any digit, one wrong digit or two neighbours swapped always change `number mod P`, so they are always
 * noticed; any other mistake is noticed but for one in P. (An arithmetic "AN" code: D. T. Brown 1960, "Error detecting and
 * correcting binary codes for arithmetic operations", IRE Transactions EC-9.) 24 items of up to five options take at most 23 characters.
 *
 * @throws RangeError if an answer is no option of its item.
 * @example encodeAnswers(bank, {}) // "cr1-000000000000c48z": everything skipped
 */
export function encodeAnswers(bank: CodedBank, answers: Answers): string {
  let packed = 0n;
  for (const { id, options } of bank.items) {
    const choice = Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
    const place = 1 + options.findIndex((option) => option.id === choice);
    if (place === 0 && choice !== null) throw new RangeError(`item ${id} has no option ${choice}`);
    packed = packed * BigInt(options.length + 1) + BigInt(place);
  }
  const number = packed * BigInt(checkPrime) + BigInt(bankResidue(bank));
  return `${bank.code}${bank.version}-${writeDigits(number, codeLength(bank))}`;
}

/** How many different sheets there are, skipped items included. */
export function countSheets(bank: CodedBank): bigint {
  return bank.items.reduce((count, { options }) => count * BigInt(options.length + 1), 1n);
}

/** How many digits the codes of a bank have. */
export function codeLength(bank: CodedBank): number {
  return countDigits(countSheets(bank) * BigInt(checkPrime));
}

/** Tells codes of different banks and versions apart even where they have the same length. */
export function bankResidue({ id, version }: CodedBank): number {
  return [...`${id}@${version}`].reduce(
    (residue, letter) => (residue * 31 + letter.charCodeAt(0)) % checkPrime,
    0,
  );
}
