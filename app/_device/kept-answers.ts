import { bankKey, loadAnswers, saveAnswers } from "#app/_device/device-memory.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { encodeAnswers } from "#lib/scoring/answer-encoding.ts";
import { type Answers, readAnswers } from "#lib/scoring/answers.ts";
import { selectAsked } from "#lib/scoring/quiz-mode.ts";

/** What this device keeps beside a result: no answers, the result's own (maybe more of them), or others. */
export type Kept = "none" | "same" | "other";

/** What this device keeps beside a result, and what keeps the result's own answers on it. Only known where scripts run. */
export interface KeptBeside {
  kept: Kept;
  /** Keeps the result's answers for the quiz, if the device has none. */
  keep(): void;
}

/** Compares a result's answers with those that this device keeps, over the items that the result is about. */
export function compareKept(bank: Bank, given: Answers): Kept {
  const kept = loadAnswers(bankKey(bank));
  if (!kept) return "none";
  const { items } = selectAsked(bank, given);
  const isSame = items.every(({ id }) => (kept[id] ?? null) === (given[id] ?? null));
  return isSame ? "same" : "other";
}

/** Keeps a result's answers on this device if it keeps none yet, so that the quiz opens with them. */
export function keepGiven(bank: Bank, given: Answers): void {
  if (compareKept(bank, given) !== "none") return;
  const { items } = selectAsked(bank, given);
  saveAnswers(bankKey(bank), Object.fromEntries(items.map(({ id }) => [id, given[id] ?? null])));
}

/** The code of the answers that this device keeps for a bank, and how many they are. */
export interface Stored {
  code: string;
  answered: number;
  total: number;
}

/** Gives what this device keeps for a bank; `null` where that is nothing, or nothing of this bank. */
export function readStored(bank: Bank): Stored | null {
  const kept = loadAnswers(bankKey(bank));
  if (!kept) return null;
  const reading = readAnswers(bank, kept);
  if (!reading.ok) return null;
  const answered = Object.values(reading.answers).filter((option) => option !== null).length;
  return { code: encodeAnswers(bank, reading.answers), answered, total: bank.items.length };
}
