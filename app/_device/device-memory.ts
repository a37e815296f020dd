import type { Bank } from "#lib/bank/schema.ts";
import { bankKey, encodeAnswers } from "#lib/scoring/answer-code.ts";
import { type Answers, readAnswers, selectAsked } from "#lib/scoring/answers.ts";

/*
 * What the quiz keeps, in the browser's localStorage and nowhere else:
 *
 *   azimut:answers:cr1   {"visits-1":"b","team-1":null}   by item id: the option's id, null = "I don't know", absent = not seen
 *   azimut:guess         account-manager                  the role expected before the result
 *   azimut:pace          manual                           the next question does not come by itself
 *   azimut:easy          on                               easy reading: public/reading-aids.js keeps it
 *
 * Every item present (answered or null) means that the quiz was finished once. Where storage is blocked, full or holds
 * something else, nothing is kept and nothing is found: no function here throws.
 */

/** Whether the answers that were to be kept last were: where there is room for a sign there may be none for a sheet. */
let isKept = true;

const guessKey = "azimut:guess";
const paceKey = "azimut:pace";

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

/** Keeps the answers for a bank; an empty sheet clears them. Tells whether this browser could. */
export function storeAnswers(key: string, answers: Answers): boolean {
  const isEmpty = Object.keys(answers).length === 0;
  isKept = write(answersKey(key), isEmpty ? null : JSON.stringify(answers));
  return isKept;
}

/**
 * Writes what a page has changed, from `before` to `now`, over what is kept at this moment: another tab may have changed the
 * rest. Tells whether this browser could.
 */
export function keepChanges(
  key: string,
  { before, now }: { before: Answers; now: Answers },
): boolean {
  const items = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changed = items.filter((item) => before[item] !== now[item]);
  if (changed.length === 0) return true;
  const rest = Object.entries(loadAnswers(key) ?? {}).filter(([item]) => !changed.includes(item));
  const given = changed.flatMap((item) =>
    item in now ? [[item, now[item] ?? null] as const] : [],
  );
  return storeAnswers(key, Object.fromEntries([...rest, ...given]));
}

/** Tells whether this browser keeps anything: it does not where storage is blocked or full, or has become so. */
export function canKeep(): boolean {
  return isKept && write("azimut:trial", "1") && write("azimut:trial", null);
}

/** Forgets the answers to every version of the questions, the guess, the results seen, and that easy reading is wanted. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (/^azimut:(answers:|guess$|results$|easy$)/.test(key)) localStorage.removeItem(key);
    }
  } catch {
    // Blocked: then nothing was kept.
  }
}

/** Gives the role id that the person expected, or `null`. It is as stored: compare it with the bank's roles. */
export function loadGuess(): string | null {
  return read(guessKey);
}

/** Keeps the role id that the person expects; `null` or an empty text (no idea) clears it. */
export function saveGuess(role: string | null): void {
  write(guessKey, role || null);
}

/** Gives "manual" where the person does not want the next question to come by itself. */
export function loadPace(): string | null {
  return read(paceKey);
}

/** Keeps how the person wants to go on; `null` is as everybody. */
export function savePace(pace: "manual" | null): void {
  write(paceKey, pace);
}

function answersKey(key: string): string {
  return `azimut:answers:${key}`;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Tells whether it was written: where storage is blocked or full the quiz goes on without a memory. */
function write(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** What this device keeps beside a result: no answers, the result's own (maybe more of them), or others. */
type Kept = "none" | "same" | "other";

/** What this device keeps beside a result, and what keeps the result's own answers on it. Only known where scripts run. */
export interface KeptBeside {
  kept: Kept;
  /** Keeps the result's answers for the quiz, if the device has none. */
  keep(): void;
  /** Gives the fragment that leads to a place of the quiz, with the answers where they cannot be kept. */
  pointAt(place: string): string;
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
  if (compareKept(bank, answers) === "none") storeAnswers(bankKey(bank), listAsked(bank, answers));
}

/** Gives a result's answers as the quiz has them: without the items that were not asked. */
export function listAsked(bank: Bank, answers: Answers): Answers {
  const { items } = selectAsked(bank, answers);
  return Object.fromEntries(items.map(({ id }) => [id, answers[id] ?? null]));
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

/** Long enough for the result to be read first. */
const delay = 3000;

/**
 * Lets quiz, result, roles, comparisons and method open without a network from now on (`public/sw.js`). Not while
 * developing, where files change under the same name. Of a group session the quiz alone is kept, without a name and without
 * answers, until somebody else may have come.
 *
 * @returns what stops it, if the page is left before it has begun.
 */
export function keepForOffline(): () => void {
  const timer = setTimeout(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
    // In another site's page a visitor has not come for ours.
    if (window.parent !== window) return;
    // Where it is refused, the pages need the network, as they did before.
    registerWorker().catch(() => {});
  }, delay);
  return () => clearTimeout(timer);
}

async function registerWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  await serviceWorker.register("/sw.js");
  (await serviceWorker.ready).active?.postMessage({ keep: location.pathname });
}
