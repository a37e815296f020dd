import { findReasons } from "#app/_explanation/reasons.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { interviewQuestions } from "#lib/i18n/interview/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { type DimensionLean, leanDimensions } from "#lib/scoring/dimensions.ts";
import type { Elevation } from "#lib/scoring/elevation.ts";
import type { Result } from "#lib/scoring/result.ts";
import { rankRoles } from "#lib/scoring/scores.ts";

/** Which open question to ask, and the items whose answers make it worth asking. */
export type OpenQuestion = { items: readonly string[] } & (
  | { kind: "close"; roles: readonly string[] }
  | { kind: "strong"; dimension: string; pole: 0 | 1 }
  | { kind: "both" | "skipped"; dimension: string }
  | { kind: "against"; role: string }
  | { kind: "drawn" | "putOff" | "unrated" | "elsewhere" | "start" | "next" }
);

/** From here on a pole is strong, and two poles at once are a contradiction. */
const strongFrom = 0.45;
const bothFrom = 0.2;

/**
 * Chooses the open questions for a talk about this result, at most `most`, the most telling first; where it names no role,
 * what attracts this person elsewhere. Else: a close call, the
 * strongest dimension, one whose answers contradict each other, one with skipped questions, the strongest answer against
 * the role that is ahead, the next strongest dimension, and always what to try next.
 */
export function chooseQuestions(
  bank: Bank,
  answers: Answers,
  { result, most }: { result: Result; most: number },
): OpenQuestion[] {
  if (result.answered === 0) return [{ kind: "start", items: [] }];
  const questions = askAbout(bank, answers, result);
  return [...questions.slice(0, most - 1), { kind: "next", items: [] }];
}

function askAbout(bank: Bank, answers: Answers, result: Result): OpenQuestion[] {
  if (result.elevation?.level === "low") return askUnattracted(result.elevation);
  const leans = leanDimensions(bank, answers);
  const [strongest, second] = findStrong(leans);
  return [
    findClose(bank, result),
    strongest,
    findBoth(leans),
    findSkipped(leans),
    findAgainst(bank, result),
    second,
  ].filter((question) => question !== null && question !== undefined);
}

/** Gives an open question in words. */
export function wordQuestion(
  { bank, locale }: { bank: Bank; locale: Locale },
  question: OpenQuestion,
): string {
  const words = interviewQuestions[locale];
  switch (question.kind) {
    case "strong":
      return lookUp(words.strong, question.dimension)?.[question.pole] ?? words.next;
    case "both":
    case "skipped":
      return lookUp(words[question.kind], question.dimension) ?? words.next;
    case "against":
      return lookUp(words.against, question.role) ?? words.next;
    case "close": {
      const roles = bank.roles.filter((role) => question.roles.includes(role));
      return lookUp(words.close, roles.length > 2 ? "all" : roles.join(" ")) ?? words.next;
    }
    default:
      return words[question.kind];
  }
}

/**
 * What to ask where none of the roles attracts: about what was liked best of all that is little liked, what it is that puts
 * off, and what attracts elsewhere. Nothing leads back to a role.
 */
function askUnattracted({ ratings }: Elevation): OpenQuestion[] {
  const points = ratings.map((rating) => rating.points ?? -1);
  const [most, least] = [Math.max(...points), Math.min(...points.filter((one) => one >= 0))];
  const at = (wanted: number) =>
    ratings.filter(({ points }) => points === wanted).map(({ item }) => item);
  const skipped = ratings.filter(({ points }) => points === null).map(({ item }) => item);
  return [
    { kind: "elsewhere", items: [] },
    ...(most > least ? [{ kind: "drawn" as const, items: at(most) }] : []),
    { kind: "putOff", items: at(least) },
    ...(skipped.length > 0 ? [{ kind: "unrated" as const, items: skipped }] : []),
  ];
}

function findClose(bank: Bank, result: Result): OpenQuestion | null {
  const { first, verdict, scores, counterfactual } = result;
  if (verdict.kind === "clear") return null;
  const ranked = rankRoles(bank.roles, scores).flat();
  const count = Math.max(2, first.length, verdict.roles.length);
  const near = counterfactual.find(({ role }) => role === ranked[1])?.changes ?? [];
  return { kind: "close", roles: ranked.slice(0, count), items: near.map(({ item }) => item) };
}

function findStrong(leans: readonly DimensionLean[]): OpenQuestion[] {
  return leans
    .flatMap(({ dimension, towards, items }) =>
      ([0, 1] as const).map((pole) => ({
        strength: towards[pole] - towards[1 - pole === 0 ? 0 : 1],
        question: { kind: "strong" as const, dimension, pole, items: items[pole] },
      })),
    )
    .filter(({ strength }) => strength >= strongFrom)
    .sort((one, other) => other.strength - one.strength)
    .map(({ question }) => question);
}

function findBoth(leans: readonly DimensionLean[]): OpenQuestion | null {
  const [most] = leans
    .map((lean) => ({ lean, both: Math.min(...lean.towards) }))
    .filter(({ both }) => both >= bothFrom)
    .sort((one, other) => other.both - one.both);
  if (!most) return null;
  const { dimension, items } = most.lean;
  return { kind: "both", dimension, items: items.flatMap((side) => side.slice(0, 1)) };
}

function findSkipped(leans: readonly DimensionLean[]): OpenQuestion | null {
  const [most] = leans
    .filter(({ skipped }) => skipped.length > 0)
    .sort((one, other) => other.skipped.length - one.skipped.length);
  return most ? { kind: "skipped", dimension: most.dimension, items: most.skipped } : null;
}

function findAgainst(bank: Bank, result: Result): OpenQuestion | null {
  const [role = ""] = result.first;
  const [away] = findReasons(bank, result, { role, towards: 0, away: 1 }).away;
  return away ? { kind: "against", role, items: [away.item] } : null;
}
