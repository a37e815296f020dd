import type { Answers } from "./answers.ts";

/** What a code needs to know of a bank: ids in order, no weights. Any `Bank` fits. */
interface CodedBank {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly items: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string }[];
  }[];
}

/** The largest prime below 2^20: what a wrong code has to be a multiple of, by chance, to be taken for a right one. */
const checkPrime = 1_048_573;

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
  return `${bankKey(bank)}-${writeDigits(number, codeLength(bank))}`;
}

/**
 * Gives the short name of a bank's version: codes and tokens start with it, forms and the device's memory call it so.
 * @example bankKey({ code: "cr", version: 1 }) // "cr1"
 */
export function bankKey({ code, version }: Pick<CodedBank, "code" | "version">): string {
  return `${code}${version}`;
}

/** Gives the bank that has this key, if one of them has. */
export function findByKey<B extends Pick<CodedBank, "code" | "version">>(
  banks: readonly B[],
  key: string | undefined,
): B | undefined {
  return banks.find((bank) => bankKey(bank) === key);
}

/** How many different sheets there are, skipped items included. */
function countSheets(bank: CodedBank): bigint {
  return bank.items.reduce((count, { options }) => count * BigInt(options.length + 1), 1n);
}

/** How many digits the codes of a bank have. */
function codeLength(bank: CodedBank): number {
  return countDigits(countSheets(bank) * BigInt(checkPrime));
}

/** Tells codes of different banks and versions apart even where they have the same length. */
function bankResidue({ id, version }: CodedBank): number {
  return [...`${id}@${version}`].reduce(
    (residue, letter) => (residue * 31 + letter.charCodeAt(0)) % checkPrime,
    0,
  );
}

export type CodeFault =
  | "empty"
  | "alphabet"
  | "unknown-bank"
  | "unknown-version"
  | "length"
  | "checksum"
  | "range";

type Decoding<B extends CodedBank> =
  | { ok: true; bank: B; answers: Answers }
  | { ok: false; reason: CodeFault };

/** No code of any bank (60 items of 7 options: 46 characters) is longer; longer texts are not looked into. */
const longestText = 64;

/**
 * Gives the answers that a text stands for, in normal form (every item, skipped ones `null`), or the reason why it stands
 * for none. Any string is either; one sheet has one code, so upper case or a missing zero is refused.
 *
 * Reasons, in the order they are looked for: `empty`; `length` (far too long); `alphabet` (other characters than codes
 * have); `length` (cut before the digits); `unknown-bank`; `unknown-version`; `length`; `checksum` (a digit is wrong or
 * two are swapped); `range` (no sheet has this number).
 */
export function decodeAnswers<B extends CodedBank>(banks: readonly B[], text: string): Decoding<B> {
  if (text === "") return refuse("empty");
  if (text.length > longestText) return refuse("length");
  if (!/^[0-9a-z-]*$/.test(text)) return refuse("alphabet");
  const [, code, version, tail] = /^([a-z]{2})([0-9]+)-(.*)$/.exec(text) ?? [];
  if (code === undefined || tail === undefined) {
    const [, start] = /^([a-z]{1,2})[0-9]*$/.exec(text) ?? [];
    const isCut = start !== undefined && banks.some((known) => known.code.startsWith(start));
    return refuse(isCut ? "length" : "unknown-bank");
  }
  const namesakes = banks.filter((known) => known.code === code);
  if (namesakes.length === 0) return refuse("unknown-bank");
  const bank = namesakes.find((known) => String(known.version) === version);
  if (!bank) return refuse("unknown-version");
  return decodeDigits(bank, tail);
}

function decodeDigits<B extends CodedBank>(bank: B, text: string): Decoding<B> {
  const number = readDigits(text);
  if (number === null) return refuse("alphabet");
  if (text.length !== codeLength(bank)) return refuse("length");
  const prime = BigInt(checkPrime);
  if (number % prime !== BigInt(bankResidue(bank))) return refuse("checksum");
  if (number / prime >= countSheets(bank)) return refuse("range");
  return { ok: true, bank, answers: unpackAnswers(bank, number / prime) };
}

function unpackAnswers(bank: CodedBank, packed: bigint): Answers {
  let rest = packed;
  const answers: [string, string | null][] = [];
  for (const { id, options } of [...bank.items].reverse()) {
    const radix = BigInt(options.length + 1);
    answers.push([id, options[Number(rest % radix) - 1]?.id ?? null]);
    rest /= radix;
  }
  return Object.fromEntries(answers.reverse());
}

function refuse(reason: CodeFault): { ok: false; reason: CodeFault } {
  return { ok: false, reason };
}

/** Crockford's base 32, lower case: no i, l, o, u, so that a code can be read out and typed. */
const digits = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Gives a number in base 32 with exactly this many digits, zeros in front.
 * @example writeDigits(33n, 3) // "011"
 */
export function writeDigits(number: bigint, length: number): string {
  const text = [...number.toString(32)].map((digit) => digits[Number.parseInt(digit, 32)]).join("");
  return text.padStart(length, "0");
}

/** Gives the number that these digits stand for, or `null` where a character is none of them. */
export function readDigits(text: string): bigint | null {
  let number = 0n;
  for (const digit of text) {
    const value = digits.indexOf(digit);
    if (value < 0) return null;
    number = number * 32n + BigInt(value);
  }
  return number;
}

/** How many digits the numbers from 0 to `count` − 1 need. */
export function countDigits(count: bigint): number {
  return (count - 1n).toString(32).length;
}
