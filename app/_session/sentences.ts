import { releases } from "#lib/bank/released.ts";
import type { Sentences } from "#lib/bank/schema.ts";
import type { Locale } from "#lib/locale.ts";
import type { SessionRow } from "#lib/sessions/session/session.ts";

/** Gives the released bank that a session asks from, with its words. */
export function findRelease({ bank_id, bank_version }: SessionRow) {
  const release = releases.find(({ bank }) => bank.id === bank_id && bank.version === bank_version);
  if (!release) throw new Error(`no bank ${bank_id} v${bank_version}`);
  return release;
}

/** Gives the words of a session's questions in a language. */
export function findSentences(session: SessionRow, locale: Locale): Sentences {
  return findRelease(session).sentences[locale];
}
