import { createHmac, timingSafeEqual } from "node:crypto";
import type { Bank } from "#lib/bank/schema.ts";
import { type Locale, locales } from "#lib/locale.ts";
import {
  bankKey,
  countDigits,
  findByKey,
  readDigits,
  writeDigits,
} from "#lib/scoring/answer-code.ts";
import { affinityStep, type Card, cardModes, listVerdicts } from "./card.ts";

/** 16 digits of base 32: an 80-bit signature. */
const signatureDigits = 16;

/**
 * What a token writes for each language. Links are older than languages: a number is never given anew, and there is room for
 * twelve, which takes no more digits than two would.
 */
const localeNumbers: Readonly<Record<Locale, number>> = { fr: 0, en: 1 };
const mostLocales = 12;

/** Bank code, version and `-` before the digits, and six roles' worth of digits, fit in this. */
const longestToken = 32;

/**
 * Gives the token of a card: bank code, version, `-`, the card's figures packed in mixed radix, and an 80-bit
 * HMAC-SHA-256 over all of it. At most 32 URL-safe characters; one card has one token per secret.
 * @example signCard(card, secret) // "cr1-0a3kz" followed by 16 digits of signature
 */
export function signCard(card: Card, secret: string): string {
  const digits = writeDigits(packCard(card), countDigits(countCards(card.bank)));
  const text = `${bankKey(card.bank)}-${digits}`;
  return text + signText(text, secret);
}

/**
 * Gives the card that a token stands for, or `null` for any other text: a changed character, a cut, a longer text, an
 * unknown bank, or a signature by none of these secrets. The secrets are tried in order, the current one first.
 */
export function openToken(
  banks: readonly Bank[],
  token: string,
  secrets: readonly string[],
): Card | null {
  if (token.length > longestToken) return null;
  const text = token.slice(0, -signatureDigits);
  const given = Buffer.from(token.slice(-signatureDigits));
  const signed = secrets.some((secret) => {
    const right = Buffer.from(signText(text, secret));
    return right.length === given.length && timingSafeEqual(right, given);
  });
  const [key, digits = ""] = text.split("-");
  const bank = findByKey(banks, key);
  if (!signed || !bank) return null;
  const packed = readDigits(digits);
  if (packed === null || packed >= countCards(bank)) return null;
  return digits.length === countDigits(countCards(bank)) ? unpackCard(bank, packed) : null;
}

function signText(text: string, secret: string): string {
  const hash = createHmac("sha256", secret).update(`card ${text}`).digest("hex").slice(0, 20);
  return writeDigits(BigInt(`0x${hash}`), signatureDigits);
}

/** The fields of a packed card, least significant last: each is a place and how many places there are. */
function listRadices(bank: Bank): bigint[] {
  const steps = BigInt(100 / affinityStep + 1);
  const roleSets = 2n ** BigInt(bank.roles.length);
  const words = [mostLocales, cardModes.length, listVerdicts(bank).length, 2].map(BigInt);
  return [...words, roleSets, ...bank.roles.map(() => steps)];
}

function countCards(bank: Bank): bigint {
  return listRadices(bank).reduce((count, radix) => count * radix, 1n);
}

function packCard({ bank, locale, mode, verdict, roles, affinities }: Card): bigint {
  const roleSet = bank.roles.reduce(
    (set, role, at) => set + (roles.includes(role) ? 2 ** at : 0),
    0,
  );
  const word = listVerdicts(bank).indexOf(verdict);
  const words = [localeNumbers[locale], cardModes.indexOf(mode), word];
  const steps = bank.roles.map((_, at) => (affinities?.[at] ?? 0) / affinityStep);
  const places = [...words, affinities ? 1 : 0, roleSet, ...steps];
  return listRadices(bank).reduce((sum, radix, at) => sum * radix + BigInt(places[at] ?? 0), 0n);
}

/** What was signed was packed from a card, so every field is in its range. */
function unpackCard(bank: Bank, packed: bigint): Card | null {
  let rest = packed;
  const places: number[] = [];
  for (const radix of listRadices(bank).toReversed()) {
    places.unshift(Number(rest % radix));
    rest /= radix;
  }
  const [language, kind, word, bars, roleSet = 0, ...steps] = places;
  const locale = locales.find((word) => localeNumbers[word] === language);
  const mode = cardModes[kind ?? -1];
  const verdict = listVerdicts(bank)[word ?? -1];
  if (!locale || !mode || !verdict) return null;
  const roles = bank.roles.filter((_, at) => Math.floor(roleSet / 2 ** at) % 2 === 1);
  const affinities = bars ? steps.map((step) => step * affinityStep) : null;
  return { bank, locale, mode, verdict, roles, affinities };
}
