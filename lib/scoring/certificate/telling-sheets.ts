import type { Bank, Item } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { rankRoles, scoreAnswers } from "#lib/scoring/scores.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { reachVerdict, type Verdict } from "#lib/scoring/verdict.ts";
import { sum } from "./moments.ts";
import { pairPlaces } from "./sum-count.ts";

/** The sheet of somebody who prefers one role's way at every item. */
interface IdealSheet {
  answers: Record<string, string>;
  score: number;
  /** How far the role's score is above the best other role's on this sheet; negative when another role wins even here. */
  margin: number;
}

/**
 * Gives the sheet that takes, at every item, the option with the role's highest weight; among equals the one that leaves
 * the best other role lowest, then the first.
 * @example weights a (2, −1, −1), b (−1, 2, −1) → the ideal sheet of role 0 takes a
 */
export function composeIdealSheet(bank: Pick<Bank, "roles" | "items">, role: number): IdealSheet {
  const chosen = bank.items.map((item) => ({ item, option: chooseBest(item, role) }));
  const scores = bank.roles.map((_, position) =>
    sum(chosen.map(({ option }) => option?.weights[position] ?? 0)),
  );
  const score = scores[role] ?? 0;
  const others = scores.filter((_, position) => position !== role);
  return {
    answers: Object.fromEntries(chosen.map(({ item, option }) => [item.id, option?.id ?? ""])),
    score,
    margin: score - Math.max(...others),
  };
}

function chooseBest(item: Item, role: number) {
  return item.options.toSorted(
    (one, other) =>
      (other.weights[role] ?? 0) - (one.weights[role] ?? 0) ||
      bestOther(one.weights, role) - bestOther(other.weights, role),
  )[0];
}

function bestOther(weights: readonly number[], role: number): number {
  return Math.max(...weights.filter((_, position) => position !== role));
}

/** The ways to fill in a sheet without reading it. */
const carelessHabits = ["first", "middle", "last", "alternating"] as const;

type CarelessHabit = (typeof carelessHabits)[number];

/** What a sheet filled in without reading comes out as. */
export interface CarelessSheet {
  habit: CarelessHabit;
  answers: Answers;
  scores: number[];
  first: string[];
  verdict: Verdict;
  /** The probability that the same role comes first again; see `findStability`. */
  stability: number;
}

/**
 * Fills in the sheets of people who always take the first, the middle (of an even number, the earlier of the two) or the
 * last option, or the first and the last in turn, and judges them. None of them should get a clear verdict.
 */
export function fillCarelessSheets(bank: Bank): CarelessSheet[] {
  return carelessHabits.map((habit) => {
    const answers: Answers = Object.fromEntries(
      bank.items.map(({ id, options }, place) => [
        id,
        options[choosePosition({ habit, place, options: options.length })]?.id ?? null,
      ]),
    );
    const scores = scoreAnswers(bank, answers);
    const first = rankRoles(bank.roles, scores)[0] ?? [];
    const stability = findStability(bank, answers);
    const verdict = reachVerdict({ roles: bank.roles, first, stability });
    return { habit, answers, scores, first, verdict, stability: stability.same };
  });
}

function choosePosition(parts: { habit: CarelessHabit; place: number; options: number }): number {
  const { habit, place, options } = parts;
  if (habit === "middle") return Math.floor((options - 1) / 2);
  const last = habit === "last" || (habit === "alternating" && place % 2 === 1);
  return last ? options - 1 : 0;
}

/** A verdict that a bank can give, with a complete sheet that gets it; `answers` is `null` where the search found none. */
export interface VerdictWitness {
  kind: Verdict["kind"];
  roles: string[];
  answers: Answers | null;
}

/**
 * Finds a sheet for each verdict worth asking for: nothing to say (the empty sheet), clear and leaning for each role, mixed
 * for each pair. A clear one is the role's ideal sheet. From one ideal sheet to another, taking over its answers one by one,
 * the lead passes from role to role: mixed is looked for where it passes, leaning on the way there.
 *
 * A sheet found is proof; where none is found, one may still exist.
 */
export function findVerdictWitnesses(bank: Bank, ideals: readonly Answers[]): VerdictWitness[] {
  const none: VerdictWitness = { kind: "none", roles: [], answers: skipAll(bank) };
  const clear = bank.roles.map((role, place): VerdictWitness => {
    const ideal = ideals[place] ?? {};
    const verdict = judge(bank, ideal);
    const answers = verdict.kind === "clear" && verdict.roles[0] === role ? ideal : null;
    return { kind: "clear", roles: [role], answers };
  });
  const leaning = bank.roles.map((role, place): VerdictWitness => {
    const others = bank.roles.map((_, other) => other).filter((other) => other !== place);
    const answers = searchFirst(others, (other) => {
      const path = walk(bank, { from: ideals[place] ?? {}, to: ideals[other] ?? {} });
      const lead = findCrossing(bank, { path, role: place });
      return path
        .slice(0, lead)
        .reverse()
        .slice(0, 12)
        .find((sheet) => isVerdict(judge(bank, sheet), { kind: "leaning", roles: [role] }));
    });
    return { kind: "leaning", roles: [role], answers };
  });
  const mixed = pairPlaces(bank.roles.length).map(([one, other]): VerdictWitness => {
    const roles = [bank.roles[one] ?? "", bank.roles[other] ?? ""];
    const path = walk(bank, { from: ideals[one] ?? {}, to: ideals[other] ?? {} });
    const lead = findCrossing(bank, { path, role: one });
    const near = [lead, lead - 1, lead + 1, lead - 2, lead + 2]
      .map((step) => path[step])
      .filter((sheet) => sheet !== undefined);
    const answers =
      near.find((sheet) => isVerdict(judge(bank, sheet), { kind: "mixed", roles })) ?? null;
    return { kind: "mixed", roles, answers };
  });
  return [none, ...clear, ...leaning, ...mixed];
}

/** Gives the verdict of a sheet, as the result page does. */
function judge(bank: Bank, answers: Answers): Verdict {
  const answered = bank.items.some((item) => (answers[item.id] ?? null) !== null);
  const first = answered ? (rankRoles(bank.roles, scoreAnswers(bank, answers))[0] ?? []) : [];
  return reachVerdict({ roles: bank.roles, first, stability: findStability(bank, answers) });
}

function skipAll(bank: Bank): Answers {
  return Object.fromEntries(bank.items.map((item) => [item.id, null]));
}

/** Lists the sheets from one to the other, one more answer taken over each time. */
function walk(bank: Bank, { from, to }: { from: Answers; to: Answers }): Answers[] {
  const sheets = [from];
  for (const { id } of bank.items) {
    const before = sheets.at(-1) ?? from;
    if (before[id] !== to[id]) sheets.push({ ...before, [id]: to[id] ?? null });
  }
  return sheets;
}

/** Gives the first step at which the role is no longer first alone. */
function findCrossing(
  bank: Bank,
  { path, role }: { path: readonly Answers[]; role: number },
): number {
  const step = path.findIndex((sheet) => {
    const scores = scoreAnswers(bank, sheet);
    const lead = scores[role] ?? 0;
    return scores.some((score, other) => other !== role && score >= lead);
  });
  return step < 0 ? path.length : step;
}

function isVerdict(verdict: Verdict, { kind, roles }: Verdict): boolean {
  return verdict.kind === kind && roles.every((role) => verdict.roles.includes(role));
}

function searchFirst(
  others: readonly number[],
  search: (other: number) => Answers | undefined,
): Answers | null {
  for (const other of others) {
    const found = search(other);
    if (found) return found;
  }
  return null;
}
