import { type Locale, locales } from "#lib/locale.ts";
import { readBankFiles } from "./bank-files.ts";
import { type CheckedBank, checkBank } from "./check.ts";
import type { Release } from "./released.ts";
import type { Sentences } from "./schema.ts";

/** A bank read from its folder: everything about it when it has no fault at all; otherwise what could be read. */
export type LoadedBank =
  | { ok: true; release: Release; checked: CheckedBank }
  | { ok: false; checked: CheckedBank };

/** Reads a bank's folder and checks all that is in it. Never throws for what is in the files. */
export async function loadBank(folder: string): Promise<LoadedBank> {
  const { files, faults } = await readBankFiles(folder);
  const found = checkBank(files);
  const checked = { ...found, faults: [...faults, ...found.faults] };
  const { bank, sources, sentences } = checked;
  if (checked.faults.length > 0 || !bank || !sources || !isComplete(sentences))
    return { ok: false, checked };
  return { ok: true, release: { bank, sources, sentences }, checked };
}

function isComplete(
  sentences: Partial<Record<Locale, Sentences>>,
): sentences is Record<Locale, Sentences> {
  return locales.every((locale) => sentences[locale] !== undefined);
}
