import type { Bank } from "#lib/bank/schema.ts";
import { bankKey, encodeAnswers } from "#lib/scoring/answer-code.ts";
import { type Answers, readAnswers, selectAsked } from "#lib/scoring/answers.ts";
import { loadAnswers, saveAnswers } from "./device-memory.ts";

/** What this device keeps beside a result: no answers, the result's own (maybe more of them), or others. */
type Kept = "none" | "same" | "other";

/** What this device keeps beside a result, and what keeps the result's own answers on it. Only known where scripts run. */
export interface KeptBeside {
  kept: Kept;
  /** Keeps the result's answers for the quiz, if the device has none. */
  keep(): void;
}

/** Compares a result's answers with those that this device keeps, over the items that the result is about. */
export function compareKept(bank: Bank, answers: Answers): Kept {
  const kept = loadAnswers(bankKey(bank));
  if (!kept) return "none";
  const { items } = selectAsked(bank, answers);
  const isSame = items.every(({ id }) => (kept[id] ?? null) === (answers[id] ?? null));
  return isSame ? "same" : "other";
}

/** Keeps a result's answers on this device if it keeps none yet, so that the quiz opens with them. */
export function keepAnswers(bank: Bank, answers: Answers): void {
  if (compareKept(bank, answers) !== "none") return;
  const { items } = selectAsked(bank, answers);
  saveAnswers(bankKey(bank), Object.fromEntries(items.map(({ id }) => [id, answers[id] ?? null])));
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
  const read = readAnswers(bank, kept);
  if (!read.ok) return null;
  const answered = Object.values(read.answers).filter((option) => option !== null).length;
  return { code: encodeAnswers(bank, read.answers), answered, total: bank.items.length };
}
