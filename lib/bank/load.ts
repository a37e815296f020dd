import { readBankFiles } from "./bank-files.ts";
import { type CheckedBank, checkBank } from "./check.ts";
import type { Release } from "./released.ts";

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
  const { fr, en } = sentences;
  if (checked.faults.length > 0 || !bank || !sources || !fr || !en) return { ok: false, checked };
  return { ok: true, release: { bank, sources, sentences: { fr, en } }, checked };
}
