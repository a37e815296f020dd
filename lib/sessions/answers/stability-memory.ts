import { setImmediate as nextTurn } from "node:timers/promises";
import type { Bank } from "#lib/bank/schema.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { findStability, type Stability } from "#lib/scoring/stability.ts";

/** How many results are remembered: two rounds of the largest session. */
const most = 10_000;

/** After how many results the requests that wait get their turn. */
const turn = 20;

declare global {
  // Next bundles this module more than once; the process has one.
  var azimutStabilities: Map<string, Stability> | undefined;
}

/**
 * Gives how stable each of these results is, in their order, from memory where the same answers were asked about before: one
 * takes a third of a millisecond to work out, and a restitution or an export needs everybody's. What is remembered is
 * arithmetic on a sheet, and nothing of whose it is.
 */
export async function recallStabilities(
  bank: Bank,
  sheets: readonly Answers[],
): Promise<Stability[]> {
  const stabilities: Stability[] = [];
  for (const [at, answers] of sheets.entries()) {
    if (at % turn === turn - 1) await nextTurn();
    stabilities.push(recallStability(bank, answers));
  }
  return stabilities;
}

/** Works one out ahead, once the requests that wait have had their turn. */
export function prepareStability(bank: Bank, answers: Answers): void {
  setImmediate(recallStability, bank, answers);
}

function recallStability(bank: Bank, answers: Answers): Stability {
  globalThis.azimutStabilities ??= new Map();
  const memory = globalThis.azimutStabilities;
  const key = `${bank.items.length}:${encodeAnswers(bank, answers)}`;
  const known = memory.get(key);
  if (known) return known;
  const found = findStability(bank, answers);
  if (memory.size >= most) memory.delete(memory.keys().next().value ?? "");
  memory.set(key, found);
  return found;
}
