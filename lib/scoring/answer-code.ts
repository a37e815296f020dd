import {
  bankResidue,
  type CodedBank,
  checkPrime,
  codeLength,
  countSheets,
} from "./answer-encoding.ts";
import type { Answers } from "./answers.ts";
import { readDigits } from "./base32.ts";

export type CodeFault =
  | "empty"
  | "alphabet"
  | "unknown-bank"
  | "unknown-version"
  | "length"
  | "checksum"
  | "range";

export type Decoding<B extends CodedBank> =
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
