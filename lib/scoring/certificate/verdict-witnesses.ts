import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { measureElevation } from "#lib/scoring/elevation.ts";
import { rankRoles, scoreAnswers } from "#lib/scoring/scores.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { reachVerdict, type Verdict } from "#lib/scoring/verdict.ts";
import { pairPlaces } from "./sum-count.ts";

/** A verdict that a bank can give, with a complete sheet that gets it; `answers` is `null` where the search found none. */
export interface VerdictWitness {
  kind: Verdict["kind"];
  roles: string[];
  answers: Answers | null;
}

/**
 * Finds a sheet for each verdict worth asking for: nothing to say (the empty sheet), clear and leaning for each role, mixed
 * for each pair; where there are ratings, none of the roles, for each that would be nearest. A clear one is the role's ideal
 * sheet; none is the same with nothing liked. From one ideal sheet to another, taking over its answers one by one, the lead
 * passes from role to role: mixed is looked for where it passes, leaning on the way there, with everything liked.
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
  const nearest = bank.roles.map((role, place): VerdictWitness => {
    const sheet = rateAll(bank, ideals[place] ?? {}, 0);
    const isFound = isVerdict(judge(bank, sheet), { kind: "none", roles: [role] });
    return { kind: "none", roles: [role], answers: isFound ? sheet : null };
  });
  const liking = ideals.map((ideal) => rateAll(bank, ideal, -1));
  const leaning = bank.roles.map((role, place): VerdictWitness => {
    const others = bank.roles.map((_, other) => other).filter((other) => other !== place);
    const answers = searchFirst(others, (other) => {
      const path = walk(bank, { from: liking[place] ?? {}, to: liking[other] ?? {} });
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
    const path = walk(bank, { from: liking[one] ?? {}, to: liking[other] ?? {} });
    const lead = findCrossing(bank, { path, role: one });
    const near = [lead, lead - 1, lead + 1, lead - 2, lead + 2]
      .map((step) => path[step])
      .filter((sheet) => sheet !== undefined);
    const answers =
      near.find((sheet) => isVerdict(judge(bank, sheet), { kind: "mixed", roles })) ?? null;
    return { kind: "mixed", roles, answers };
  });
  const rated = bank.items.some(({ kind }) => kind === "rating") ? nearest : [];
  return [none, ...rated, ...clear, ...leaning, ...mixed];
}

/** Gives the verdict of a sheet, as the result page does. */
function judge(bank: Bank, answers: Answers): Verdict {
  const answered = bank.items.some((item) => (answers[item.id] ?? null) !== null);
  const first = answered ? (rankRoles(bank.roles, scoreAnswers(bank, answers))[0] ?? []) : [];
  const stability = findStability(bank, answers);
  const elevation = measureElevation(bank, answers);
  return reachVerdict({ roles: bank.roles, first, stability, elevation });
}

/** Gives a sheet with the same answer to every rating, by its place. */
function rateAll(bank: Bank, answers: Answers, place: number): Answers {
  const ratings = bank.items.filter(({ kind }) => kind === "rating");
  const rated = ratings.map(({ id, options }) => [id, options.at(place)?.id ?? null]);
  return { ...answers, ...Object.fromEntries(rated) };
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
