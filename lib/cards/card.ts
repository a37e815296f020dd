import type { Bank } from "#lib/bank/schema.ts";
import { type Locale, locales } from "#lib/locale.ts";
import type { Result } from "#lib/scoring/result.ts";

/** What a card may say: a verdict, or that several roles come out level; where nothing was answered there is nothing to share. */
export const cardVerdicts = ["clear", "leaning", "mixed", "tie", "none"] as const;

/** Gives what a card of this bank may say: none of the roles only where its ratings can tell. Links keep this order. */
export function listVerdicts({ items }: Bank): (typeof cardVerdicts)[number][] {
  const isRated = items.some(({ kind }) => kind === "rating");
  return cardVerdicts.filter((verdict) => verdict !== "none" || isRated);
}

/** How much of the quiz the result stands on. */
export const cardModes = ["full", "express"] as const;

/** Affinities on a card are rounded to this step, so that a card says nothing about single answers. */
export const affinityStep = 5;

/** How many fields a card from outside has: bank, version, locale, mode, verdict, roles, affinities. */
const fields = 7;

/**
 * All that a shared card holds: no name, no answer, no session. `roles` are the one role of a clear or leaning verdict,
 * the several that a mixed one names or that are level, in the bank's order, and nobody for `none`; `affinities` are whole multiples of
 * `affinityStep` from 0 to 100 per role, or `null` where the person shares the role alone.
 */
export interface Card {
  bank: Bank;
  locale: Locale;
  mode: (typeof cardModes)[number];
  verdict: (typeof cardVerdicts)[number];
  roles: readonly string[];
  affinities: readonly number[] | null;
}

/**
 * Gives the card of a result, or `null` while nothing is answered.
 * @example an affinity of 613 tenths is 60 on the card, 625 is 65
 */
export function drawCard({
  bank,
  result,
  locale,
  mode,
  bars,
}: {
  bank: Bank;
  result: Pick<Result, "first" | "verdict" | "affinities">;
  locale: Locale;
  mode: Card["mode"];
  bars: boolean;
}): Card | null {
  const { kind } = result.verdict;
  if (result.first.length === 0) return null;
  const isTie = kind !== "none" && result.first.length > 1;
  const named = isTie ? result.first : result.verdict.roles;
  const roles = kind === "none" ? [] : named;
  const tenths = affinityStep * 10;
  const affinities = result.affinities.map((value) => Math.round(value / tenths) * affinityStep);
  return {
    bank,
    locale,
    mode,
    verdict: isTie ? "tie" : kind,
    roles: bank.roles.filter((role) => roles.includes(role)),
    affinities: bars ? affinities : null,
  };
}

/**
 * Reads a card that comes from outside, as JSON. Gives `null` for anything that no result could have put on a card:
 * an unknown bank, role or word, a field that no card has, an affinity that is no step from 0 to 100, a clear verdict that names two roles,
 * affinities that do not even out at 50 or that put another role before those named.
 */
export function readCard(banks: readonly Bank[], input: unknown): Card | null {
  if (typeof input !== "object" || input === null) return null;
  const given = new Map<string, unknown>(Object.entries(input));
  const bank = banks.find(
    ({ id, version }) => id === given.get("bank") && version === given.get("version"),
  );
  const locale = locales.find((word) => word === given.get("locale"));
  const mode = cardModes.find((word) => word === given.get("mode"));
  const verdict = bank && listVerdicts(bank).find((word) => word === given.get("verdict"));
  if (!bank || !locale || !mode || !verdict || given.size !== fields) return null;
  const roles = readRoles(bank, verdict, given.get("roles"));
  const affinities = readAffinities(bank, given.get("affinities"));
  if (!roles || affinities === undefined) return null;
  const card = { bank, locale, mode, verdict, roles, affinities };
  return agrees(card) ? card : null;
}

function readRoles(bank: Bank, verdict: Card["verdict"], input: unknown): string[] | null {
  if (!Array.isArray(input)) return null;
  const roles = bank.roles.filter((role) => input.includes(role));
  const one = verdict === "clear" || verdict === "leaning";
  const several = one ? roles.length === 1 : roles.length >= 2;
  const fits = verdict === "none" ? roles.length === 0 : several;
  return fits && roles.length === input.length ? roles : null;
}

function readAffinities(bank: Bank, input: unknown): number[] | null | undefined {
  if (input === null) return null;
  if (!Array.isArray(input) || input.length !== bank.roles.length) return undefined;
  const fits = (value: unknown): value is number =>
    typeof value === "number" && value >= 0 && value <= 100 && value % affinityStep === 0;
  return input.every(fits) ? input : undefined;
}

/**
 * Scores add up to 0, so affinities are 50 on average, but for the rounding of each to a step. The role ahead is among
 * those named, if any are, and rounding keeps it level at least; roles that are level stay so.
 */
function agrees({ bank, verdict, roles, affinities }: Card): boolean {
  if (!affinities) return true;
  const sum = affinities.reduce((total, affinity) => total + affinity, 0);
  const rounding = affinities.length * (affinityStep / 2 + 0.05);
  const named = affinities.filter((_, at) => roles.includes(bank.roles[at] ?? ""));
  const isEven = Math.abs(sum - 50 * affinities.length) <= rounding;
  const isAhead = verdict === "none" || Math.max(...named) === Math.max(...affinities);
  return isEven && isAhead && (verdict !== "tie" || new Set(named).size === 1);
}
