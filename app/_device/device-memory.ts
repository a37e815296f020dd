import type { Answers } from "#lib/scoring/answers.ts";

/*
 * What the quiz keeps, in the browser's localStorage and nowhere else:
 *
 *   azimut:answers:cr1   {"visits-1":"b","team-1":null}   by item id: the option's id, null = "I don't know", absent = not seen
 *   azimut:guess         account-manager                  the role expected before the result
 *
 * Every item present (answered or null) means that the quiz was finished once. Where storage is blocked, full or holds
 * something else, nothing is kept and nothing is found: no function here throws.
 */

const guessKey = "azimut:guess";

/**
 * Gives the answers kept for a bank, or `null` when there are none. Only their form is checked, not that the bank has such
 * items and options: pass them through `readAnswers` (or compare them with the form) before scoring.
 */
export function loadAnswers(key: string): Answers | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(answersKey(key)) ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    const answers = Object.entries(kept).filter(
      (entry): entry is [string, string | null] =>
        entry[1] === null || typeof entry[1] === "string",
    );
    return answers.length > 0 ? Object.fromEntries(answers) : null;
  } catch {
    return null;
  }
}

/** Keeps the answers for a bank; an empty sheet clears them. */
export function saveAnswers(key: string, answers: Answers): void {
  const isEmpty = Object.keys(answers).length === 0;
  write(answersKey(key), isEmpty ? null : JSON.stringify(answers));
}

/** Forgets the answers for a bank, and the guess. */
export function clearAnswers(key: string): void {
  write(answersKey(key), null);
  write(guessKey, null);
}

/** Gives the role id that the person expected, or `null`. It is as stored: compare it with the bank's roles. */
export function loadGuess(): string | null {
  try {
    return localStorage.getItem(guessKey);
  } catch {
    return null;
  }
}

/** Keeps the role id that the person expects; `null` or an empty text (no idea) clears it. */
export function saveGuess(role: string | null): void {
  write(guessKey, role || null);
}

function answersKey(key: string): string {
  return `azimut:answers:${key}`;
}

function write(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Blocked or full: the quiz goes on without a memory.
  }
}
