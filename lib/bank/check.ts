import type { z } from "zod";
import { type Locale, locales } from "#lib/locale.ts";
import type { BankFileName, BankFiles } from "./bank-files.ts";
import { findBalanceFaults } from "./check/balance-faults.ts";
import { findIdFaults } from "./check/id-faults.ts";
import { findRoleNames } from "./check/role-name-faults.ts";
import { readWithSchema } from "./check/schema-faults.ts";
import { findSentenceFaults } from "./check/sentence-faults.ts";
import { findSourceFaults } from "./check/source-faults.ts";
import { findWeightFaults } from "./check/weight-faults.ts";
import type { BankFault } from "./fault.ts";
import {
  type Bank,
  bankSchema,
  type Sentences,
  type Sources,
  sentencesSchema,
  sourcesSchema,
} from "./schema.ts";

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
