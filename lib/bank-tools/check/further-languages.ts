import { readdir } from "node:fs/promises";
import { z } from "zod";
import { bankFileNames, readJsonFiles } from "#lib/bank/bank-files.ts";
import type { BankFault } from "#lib/bank/fault.ts";
import { type Bank, type Sources, sentencesSchema } from "#lib/bank/schema.ts";
import { defaultLocale } from "#lib/locale.ts";
import { readWithSchema } from "./schema-faults.ts";
import { findRoleNames, findSentenceFaults } from "./sentence-faults.ts";

/** What stands before a sentence of a further language that is still to be written: where it was taken from. */
const mark = `[${defaultLocale}] `;

/** Gives a language file with the same sentences to be written; those that `before` has written stay. */
export function draftLanguage(content: unknown, before: unknown, language: string): unknown {
  if (typeof content === "string") {
    return typeof before === "string" && !before.startsWith(mark) ? before : mark + content;
  }
  if (Array.isArray(content)) {
    return content.map((part, at) => draftLanguage(part, readPart(before, at), language));
  }
  if (typeof content !== "object" || content === null) return content;
  const parts = Object.entries(content).filter(([key]) => key !== "$schema");
  return Object.fromEntries(
    parts.map(([key, part]) => [
      key,
      key === "locale" ? language : draftLanguage(part, readPart(before, key), language),
    ]),
  );
}

function readPart(content: unknown, key: PropertyKey): unknown {
  return typeof content === "object" && content !== null ? Reflect.get(content, key) : undefined;
}

/**
 * Finds what is wrong with the files of languages that the site does not speak (`de.json`): one that lies beside a bank is whole,
 * or it is a fault. The site shows none of them before `lib/locale.ts` names its language.
 */
export async function findLanguageFaults(
  folder: string,
  { bank, sources }: { bank: Bank; sources: Sources | undefined },
): Promise<BankFault[]> {
  const entries = await readdir(folder);
  const names = entries.filter((name) => /^[a-z]{2}\.json$/.test(name));
  const further = names.filter((name) => !bankFileNames.some((known) => known === name)).sort();
  const { files, faults } = await readJsonFiles(folder, further);
  for (const [file, content] of Object.entries(files)) {
    const locale = file.slice(0, 2);
    const schema = sentencesSchema.extend({ locale: z.string() });
    const read = readWithSchema({ file, content, schema });
    const open = listOpen(content);
    faults.push(
      ...read.faults,
      ...(read.content
        ? findSentenceFaults({ bank, sources, sentences: read.content, locale })
        : []),
      ...(read.content && open.length === 0 ? findRoleNames({ [locale]: read.content }) : []),
      ...open.map((id): BankFault => {
        const message = `The sentence is still the one in ${defaultLocale}.json: write it in this language, without the mark.`;
        return { file, id, reason: "sentence-untranslated", message };
      }),
    );
  }
  return faults;
}

/** Gives where sentences are still to be written, as paths of ids. */
function listOpen(content: unknown, path: readonly string[] = []): string[] {
  if (typeof content === "string") return content.startsWith(mark) ? [path.join(".")] : [];
  if (typeof content !== "object" || content === null) return [];
  return Object.entries(content).flatMap(([key, part]) => listOpen(part, [...path, key]));
}
