import { currentRelease, type Edition, findRelease } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import type { Locale } from "#lib/locale.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import type { Session } from "./session.ts";

/** The bank that a new session asks from. */
export function findCurrentBank(): Bank {
  return currentRelease.bank;
}

/** Gives the bank that a session was made with. */
export function findBank(session: Pick<Session, "bank">): Bank {
  return findRelease(session.bank).bank;
}

/**
 * Gives a bank with the items that a session asks, in the bank's order: all of them, or the express ones. A full session's has
 * no express quiz within it, so that no result takes a sheet with few answers for an express one.
 */
export function findQuiz(session: Pick<Session, "bank" | "mode">): Bank {
  const bank = findBank(session);
  return session.mode === "full" ? { ...bank, express: [] } : selectExpress(bank);
}

/** Gives what a session asks in a language: the released words, and the bank with the items that are asked. */
export function findSessionEdition(
  session: Pick<Session, "bank" | "mode">,
  locale: Locale,
): Edition {
  const { sentences, sources } = findRelease(session.bank);
  return { bank: findQuiz(session), sentences: sentences[locale], sources };
}
