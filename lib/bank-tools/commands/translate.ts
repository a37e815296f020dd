import { join } from "node:path";
import { readJsonFiles } from "#lib/bank/bank-files.ts";
import { draftLanguage } from "#lib/bank-tools/check/further-languages.ts";
import { defaultLocale, isLocale } from "#lib/locale.ts";
import { type Console, writeWholeFile } from "./console.ts";
import { UsageError } from "./usage.ts";

/**
 * Writes a bank's file of a further language: every sentence of the first language, marked as still to be written. Called again
 * it keeps what has been written and adds what the bank has more.
 */
export async function translateBank(
  { bank: folder, language }: { bank: string; language: string },
  { output, errors }: Console,
): Promise<number> {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const name = /^[a-z]{2}$/.test(language) ? names.of(language) : undefined;
  if (name === undefined) {
    throw new UsageError(`Name a language by its two letters, such as de; found ${language}.`);
  }
  if (isLocale(language)) throw new UsageError(`The bank speaks ${name} already.`);
  const source = `${defaultLocale}.json` as const;
  const file = `${language}.json`;
  const { files, faults } = await readJsonFiles(folder, [source]);
  for (const { id, message } of faults) errors.write(`${source} ${id} ${message}\n`);
  if (faults.length > 0) return 1;
  const before = await readJsonFiles(folder, [file]);
  const broken = before.faults.find(({ reason }) => reason !== "file-missing");
  if (broken) {
    errors.write(`${file} ${broken.id} ${broken.message}\n`);
    return 1;
  }
  const draft = draftLanguage(files[source], before.files[file], language);
  const path = join(folder, file);
  await writeWholeFile(path, `${JSON.stringify(draft, null, 2)}\n`);
  output.write(
    `${path}: write each sentence that is marked [${defaultLocale}] in ${name}. Next: npm run -s bank -- check --bank ${folder}\n`,
  );
  return 0;
}
