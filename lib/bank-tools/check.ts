import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { z } from "zod";
import { type BankFileName, type BankFiles, readBankFiles } from "#lib/bank/bank-files.ts";
import type { BankFault } from "#lib/bank/fault.ts";
import type { Release } from "#lib/bank/released.ts";
import {
  type Bank,
  bankSchema,
  type Sentences,
  type Sources,
  sentencesSchema,
  sourcesSchema,
} from "#lib/bank/schema.ts";
import { findSiteFaults } from "#lib/bank/site-roles.ts";
import { findBalanceFaults } from "#lib/bank-tools/check/balance-faults.ts";
import { findLanguageFaults } from "#lib/bank-tools/check/further-languages.ts";
import { findIdFaults, findSourceFaults } from "#lib/bank-tools/check/reference-faults.ts";
import { readWithSchema } from "#lib/bank-tools/check/schema-faults.ts";
import { findRoleNames, findSentenceFaults } from "#lib/bank-tools/check/sentence-faults.ts";
import { findWeightFaults } from "#lib/bank-tools/check/weight-faults.ts";
import { type Locale, locales } from "#lib/locale.ts";

/** What a check leaves: every part whose schema fits, and every fault found in all of them. */
export interface CheckedBank {
  bank: Bank | undefined;
  sentences: Partial<Record<Locale, Sentences>>;
  sources: Sources | undefined;
  faults: BankFault[];
}

/**
 * Checks a bank's files as parsed JSON: first each file against its schema, then everything that a schema cannot say. A file
 * that is absent from `files` is skipped here; `readBankFiles` has already reported it.
 */
export function checkBank(files: BankFiles): CheckedBank {
  const faults: BankFault[] = [];
  function read<Schema extends z.ZodType>(file: BankFileName, schema: Schema) {
    if (!(file in files)) return undefined;
    const result = readWithSchema({ file, content: files[file], schema });
    faults.push(...result.faults);
    return result.content;
  }
  const bank = read("bank.json", bankSchema);
  const sources = read("sources.json", sourcesSchema);
  const sentences: Partial<Record<Locale, Sentences>> = {};
  for (const locale of locales) {
    const content = read(`${locale}.json`, sentencesSchema);
    if (content) sentences[locale] = content;
    if (bank && content) {
      faults.push(...findSentenceFaults({ bank, sources, sentences: content, locale }));
    }
  }
  faults.push(...findRoleNames(sentences));
  if (bank) {
    faults.push(...findIdFaults(bank), ...findWeightFaults(bank));
    if (sources) faults.push(...findSourceFaults(bank, sources));
    if (isCountable(bank)) faults.push(...findBalanceFaults(bank));
  }
  return { bank, sentences, sources, faults };
}

/** Tells whether every option has one weight per role, without which no score means anything. */
export function isCountable(bank: Bank): boolean {
  return bank.items.every((item) =>
    item.options.every((option) => option.weights.length === bank.roles.length),
  );
}

/** A bank read from its folder: everything about it when it has no fault at all; otherwise what could be read. */
type LoadedBank =
  | { ok: true; release: Release; checked: CheckedBank }
  | { ok: false; checked: CheckedBank };

/**
 * Reads a bank's folder and checks all that is in it; what stands in `questions/NAME/vN` also for being shown on the site.
 * Never throws for what is in the files.
 */
export async function loadBank(folder: string): Promise<LoadedBank> {
  const { files, faults } = await readBankFiles(folder);
  const found = checkBank(files);
  const site = found.bank ? findFolderFaults(folder, found.bank) : [];
  const { bank, sources, sentences } = found;
  const further = bank ? await findLanguageFaults(folder, { bank, sources }) : [];
  const checked = { ...found, faults: [...faults, ...found.faults, ...further, ...site] };
  if (checked.faults.length > 0 || !bank || !sources || !isComplete(sentences))
    return { ok: false, checked };
  return { ok: true, release: { bank, sources, sentences }, checked };
}

const questions = fileURLToPath(new URL("../../questions", import.meta.url));

function findFolderFaults(folder: string, bank: Bank): BankFault[] {
  const path = relative(questions, resolve(folder)).split(sep).join("/");
  const [, version] = /^\w[^/]*\/v(\d+)$/.exec(path) ?? [];
  if (version === undefined) return [];
  const faults: BankFault[] = findSiteFaults(bank.roles).map((fault) => ({
    file: "bank.json",
    ...fault,
  }));
  if (Number(version) !== bank.version) {
    const message = `The folder is that of version ${version}, and the file says version ${bank.version}.`;
    faults.push({ file: "bank.json", id: "version", reason: "site-version", message });
  }
  return faults;
}

function isComplete(
  sentences: Partial<Record<Locale, Sentences>>,
): sentences is Record<Locale, Sentences> {
  return locales.every((locale) => sentences[locale] !== undefined);
}
