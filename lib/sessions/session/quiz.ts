import { type Edition, findRelease, releases } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import type { SessionTable } from "#lib/db/tables.ts";
import type { Locale } from "#lib/locale.ts";

/** The bank that a new session asks from. */
export function findCurrentBank(): Bank {
  return releases[0].bank;
}

/** Gives the bank that a session was made with. */
export function findBank(session: Pick<SessionTable, "bank_id" | "bank_version">): Bank {
  return findRelease({ id: session.bank_id, version: session.bank_version }).bank;
}

/** Gives a bank with the items that a session asks, in the bank's order: all of them, or the express ones. */
export function findQuiz(session: Pick<SessionTable, "bank_id" | "bank_version" | "mode">): Bank {
  const bank = findBank(session);
  if (session.mode === "full") return bank;
  return { ...bank, items: bank.items.filter(({ id }) => bank.express.includes(id)) };
}

/** Gives what a session asks in a language: the released words, and the bank with the items that are asked. */
export function findSessionEdition(
  session: Pick<SessionTable, "bank_id" | "bank_version" | "mode">,
  locale: Locale,
): Edition {
  const { sentences, sources } = findRelease({
    id: session.bank_id,
    version: session.bank_version,
  });
  return { bank: findQuiz(session), sentences: sentences[locale], sources };
}
