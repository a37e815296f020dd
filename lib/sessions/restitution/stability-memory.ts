import { setImmediate } from "node:timers/promises";
import type { Bank } from "#lib/bank/schema.ts";
import { encodeAnswers } from "#lib/scoring/answer-encoding.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { findStability, type Stability } from "#lib/scoring/stability.ts";

/** How many results are remembered: two rounds of the largest session. */
const most = 10_000;

const memory = new Map<string, Stability>();

/**
 * Gives how stable a result is, from memory where the same answers were asked about before: one takes milliseconds to work
 * out, and a restitution needs everybody's. The process goes on with other work in between. What is remembered is arithmetic
 * on a sheet, and nothing of whose it is.
 */
export async function recallStability(bank: Bank, answers: Answers): Promise<Stability> {
  const key = `${bank.items.length}:${encodeAnswers(bank, answers)}`;
  const known = memory.get(key);
  if (known) return known;
  await setImmediate();
  const found = findStability(bank, answers);
  if (memory.size >= most) memory.delete(memory.keys().next().value ?? "");
  memory.set(key, found);
  return found;
}
