import { releases } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import type { SessionTable } from "#lib/db/tables.ts";

/** The bank that a new session asks from. */
export function findCurrentBank(): Bank {
  return releases[0].bank;
}

/** Gives the bank that a session was made with. */
export function findBank(session: Pick<SessionTable, "bank_id" | "bank_version">): Bank {
  const release = releases.find(
    ({ bank }) => bank.id === session.bank_id && bank.version === session.bank_version,
  );
  if (!release) throw new Error(`No bank ${session.bank_id} v${session.bank_version}.`);
  return release.bank;
}

/** Gives a bank with the items that a session asks, in the bank's order: all of them, or the express ones. */
export function findQuiz(session: Pick<SessionTable, "bank_id" | "bank_version" | "mode">): Bank {
  const bank = findBank(session);
  if (session.mode === "full") return bank;
  return { ...bank, items: bank.items.filter(({ id }) => bank.express.includes(id)) };
}
