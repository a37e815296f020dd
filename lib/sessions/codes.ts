import { createHmac, timingSafeEqual } from "node:crypto";
import { readDigits, writeDigits } from "#lib/scoring/answer-code.ts";
import type { SessionContext } from "./context.ts";
import { isUnfit } from "./unfit-words.ts";

/** What a join code is written in: 31 characters without 0 and o, 1, i and l. */
export const codeCharacters = "23456789abcdefghjkmnpqrstuvwxyz";
const codeLength = 7;

/** 26 digits of base 32 hold 128 bits, 12 hold 60. */
const keyDigits = 26;
export const ticketDigits = 12;

/** Draws an id that nobody can guess: 128 bits as 26 digits of base 32. */
export function drawId({ random }: Pick<SessionContext, "random">): string {
  return writeDigits(BigInt(`0x${Buffer.from(random(16)).toString("hex")}`), keyDigits);
}

/** Tells whether a text has the form of an id, a key or a token: 26 digits of base 32 for 128 bits. */
export function isKey(text: string): boolean {
  return text.length === keyDigits && /^[0-7]/.test(text) && readDigits(text) !== null;
}

/** Draws a join code that spells no word one would not read out, every other one of the 31⁷ as likely as the next. */
export function drawCode({ random }: Pick<SessionContext, "random">): string {
  let code = "";
  do code = drawCharacters(random);
  while (isUnfit(code));
  return code;
}

function drawCharacters(random: SessionContext["random"]): string {
  let code = "";
  while (code.length < codeLength) {
    for (const byte of random(2 * codeLength)) {
      // 248 is the largest multiple of 31 in a byte: the rest would favour some characters.
      if (byte < 248 && code.length < codeLength) code += codeCharacters[byte % 31];
    }
  }
  return code;
}

/**
 * Reads a join code however it arrives: any case and width, with blanks, dashes, dots and signs that nobody sees in between or
 * around, or as the link to its door. Null if it cannot be one.
 * @example readCode("https://azimut.example/fr/s/ABC-defg?x=1") // "abcdefg"
 */
export function readCode(text: string): string | null {
  const code = readTyped(text);
  const isCode =
    code.length === codeLength && [...code].every((one) => codeCharacters.includes(one));
  return isCode ? code : null;
}

/**
 * Gives a join code as it is shown and read out.
 * @example showCode("abcdefg") // "ABC-DEFG"
 */
export function showCode(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3)}`.toUpperCase();
}

/**
 * Reads what leads to a door as it was typed or pasted: a join code, or the token in the link of its QR code. Null if it is neither.
 */
export function readDoorKey(text: string): string | null {
  const typed = readTyped(text);
  return isKey(typed) ? typed : readCode(text);
}

/** Gives letters and digits of the last part of what was typed or pasted, behind "Code:" too, in lower case. */
function readTyped(text: string): string {
  const [address = ""] = text.normalize("NFKC").trim().split(/[?#]/);
  const last = address.split(/[/:]/).findLast((part) => /[\p{L}\p{N}]/u.test(part)) ?? "";
  return last.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Reads a ticket however it arrives, as a join code, and the letters that look like digits for those digits.
 * Null if it cannot be one.
 * @example readTicket("k3pq-7m2x-oil5") // "k3pq7m2x0115"
 */
export function readTicket(text: string): string | null {
  const digits = readTyped(text).replaceAll("o", "0").replaceAll(/[il]/g, "1");
  return digits.length === ticketDigits && readDigits(digits) !== null ? digits : null;
}

/**
 * Gives a ticket as it is shown and printed.
 * @example showTicket("k3pq7m2x0115") // "K3PQ-7M2X-0115"
 */
export function showTicket(ticket: string): string {
  return [ticket.slice(0, 4), ticket.slice(4, 8), ticket.slice(8)].join("-").toUpperCase();
}

/** What a derived key is for: no key can be taken for one of another purpose. */
type Purpose =
  | "account-receipt"
  | "cookie"
  | "ticket"
  | "ticket-index"
  | "slip"
  | "slip-index"
  | "door"
  | "door-index"
  | "join"
  | "invitation"
  | "remote";

/** Derives 128 bits from the server's secret, the same for the same parts (HMAC-SHA-256). */
export function deriveKey(secret: string, purpose: Purpose, ...parts: string[]): string {
  return writeDigits(deriveNumber({ secret, purpose, parts, bits: 128 }), keyDigits);
}

/** Derives a ticket: 60 bits as 12 digits. Known to whoever holds it, and to nobody who has the store without the secret. */
export function deriveTicket(secret: string, ...parts: string[]): string {
  return writeDigits(deriveNumber({ secret, purpose: "ticket", parts, bits: 60 }), ticketDigits);
}

/** Compares without telling by its time how far two keys agree. */
export function isSameKey(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function deriveNumber(given: {
  secret: string;
  purpose: Purpose;
  parts: readonly string[];
  bits: number;
}): bigint {
  const { secret, purpose, parts, bits } = given;
  const hash = createHmac("sha256", secret)
    .update([purpose, ...parts].join("\n"))
    .digest("hex");
  return BigInt(`0x${hash}`) >> BigInt(256 - bits);
}
