import type { Bank, Option } from "#lib/bank/schema.ts";
import { type Answers, listAnswered } from "./answers.ts";
import { isLow, listRatings, measureElevation } from "./elevation.ts";
import { readDigit } from "./typed-digit.ts";

/**
 * Gives what an option counts for each role when a person adds up by hand: whole numbers from 0.
 *
 *     point(r) = weight(r) − the option's smallest weight
 *
 * What is taken off is the same for every role, so sums of points differ between roles exactly as scores do.
 *
 * @example weights (2, −4, 2) // [6, 0, 6]
 */
export function listHandPoints({ weights }: Pick<Option, "weights">): number[] {
  const least = Math.min(...weights);
  return weights.map((weight) => weight - least);
}

/** Sums of points, and by how much the first role leads: 0 where several are first. */
interface HandScore {
  sums: number[];
  first: string[];
  lead: number;
  skipped: number;
  /** What the answered ratings add up to, how many were answered and how many skipped; `null` without ratings. */
  elevation: { points: number; answered: number; skipped: number } | null;
}

/** Adds up a sheet as a person does with the table of points. */
export function addByHand(bank: Bank, answers: Answers): HandScore {
  const answered = listAnswered(bank, answers);
  const sums = bank.roles.map((_, role) =>
    answered.reduce((sum, { option }) => sum + (listHandPoints(option)[role] ?? 0), 0),
  );
  const [most = 0, next = 0] = [...sums].sort((a, b) => b - a);
  const first = answered.length === 0 ? [] : bank.roles.filter((_, role) => sums[role] === most);
  const elevation = measureElevation(bank, answers);
  const unknown = elevation?.ratings.filter(({ points }) => points === null).length ?? 0;
  return {
    ...{ sums, first, lead: most - next, skipped: bank.items.length - answered.length },
    elevation: elevation && {
      points: elevation.sum,
      answered: elevation.ratings.length - unknown,
      skipped: unknown,
    },
  };
}

/**
 * Gives what the sum of the answered ratings means by hand: up to `lowTo` elevation is low, up to `openTo` it may be, since the
 * sum alone does not tell, and above it is not; −1 where it never is. Exact, over all ways to answer them.
 * @example boundElevation({ answered: 6, skipped: 0 }) // { lowTo: 6, openTo: 6 }
 */
export function boundElevation({ answered, skipped }: { answered: number; skipped: number }): {
  lowTo: number;
  openTo: number;
} {
  const ways = listRatings(answered, [0, 1, 2, 3, 4]).map((points) => ({
    sum: points.reduce((total, value) => total + value, 0),
    low: isLow([...points, ...new Array<null>(skipped).fill(null)]),
  }));
  const find = (low: boolean) => ways.filter((way) => way.low === low).map(({ sum }) => sum);
  return { lowTo: Math.min(...find(false)) - 1, openTo: Math.max(-1, ...find(true)) };
}

/** How sure a sheet is as far as its margin tells; two names where the margin cannot tell them apart. */
export type HandVerdict =
  | "none"
  | "tie"
  | "mixed"
  | "mixedOrLeaning"
  | "leaning"
  | "leaningOrClear"
  | "clear"
  | "unknown";

/** What margins mean for one quiz: found by trying, and held by a test. All ends belong to their span. */
export interface HandBounds {
  /** With more skipped items the margin says nothing. */
  mostSkipped: number;
  /** What the third role's distance counts at most. */
  cap: number;
  mixedTo: number;
  leaning: readonly [from: number, to: number];
  clearFrom: number;
}

/**
 * Gives the margin of a sheet for three roles: mostly the lead of the first over the second, and a little of how far the
 * third is behind, because a third role that is close takes first places too.
 *
 *     margin = 3 · (1st − 2nd) + min(2nd − 3rd, cap)
 *
 * @example sums [40, 30, 12], cap 24 // 3 · 10 + 18 = 48
 */
export function findMargin({ sums }: Pick<HandScore, "sums">, { cap }: HandBounds): number {
  const [first = 0, second = 0, third = 0] = [...sums].sort((a, b) => b - a);
  return 3 * (first - second) + Math.min(second - third, cap);
}

/** Reads how sure a sheet is from what a person adds up by hand; `none` also where the ratings say that no role attracts. */
export function readHandVerdict(score: HandScore, bounds: HandBounds): HandVerdict {
  if (score.first.length === 0) return "none";
  if (score.elevation) {
    const { lowTo, openTo } = boundElevation(score.elevation);
    if (score.elevation.points <= lowTo) return "none";
    if (score.elevation.points <= openTo) return "unknown";
  }
  if (score.first.length > 1) return "tie";
  if (score.skipped > bounds.mostSkipped) return "unknown";
  const margin = findMargin(score, bounds);
  const [from, to] = bounds.leaning;
  if (margin <= bounds.mixedTo) return "mixed";
  if (margin < from) return "mixedOrLeaning";
  if (margin <= to) return "leaning";
  return margin < bounds.clearFrom ? "leaningOrClear" : "clear";
}

/** What is wrong with a line of digits, and at which question (from 1). */
export type DigitFault =
  | { ok: false; reason: "character" | "range" | "long"; place: number }
  | { ok: false; reason: "short"; place: number; missing: number };

/** A paper sheet as it was typed. */
export interface DigitLine {
  ok: true;
  /** One number per question: 0 for "I don't know", 1 for the first option. */
  digits: number[];
  /** Whether the person agreed to an interview, said by a `+` at the end of the line. */
  agreed: boolean;
}

/**
 * Reads a paper sheet typed as one line: a digit of any script per question, 0 where it was skipped, blanks anywhere, and a `+` at the
 * end where the person agreed to an interview. `counts` says how many options each question has. A line that is
 * wrong and too short is wrong first.
 * @example readDigitLine([5, 3], "4 2+") // { ok: true, digits: [4, 2], agreed: true }
 */
export function readDigitLine(counts: readonly number[], line: string): DigitLine | DigitFault {
  const written = line.replaceAll(/\s/gu, "");
  const agreed = written.endsWith("+");
  const digits: number[] = [];
  for (const character of agreed ? written.slice(0, -1) : written) {
    const place = digits.length + 1;
    const most = counts[digits.length];
    if (most === undefined) return { ok: false, reason: "long", place: counts.length };
    const digit = readDigit(character);
    if (digit === null) return { ok: false, reason: "character", place };
    if (digit > most) return { ok: false, reason: "range", place };
    digits.push(digit);
  }
  const missing = counts.length - digits.length;
  if (missing > 0) return { ok: false, reason: "short", place: digits.length + 1, missing };
  return { ok: true, digits, agreed };
}
