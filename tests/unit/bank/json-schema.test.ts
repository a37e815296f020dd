import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { bankFileNames, readBankFiles } from "#lib/bank/bank-files.ts";
import { releases } from "#lib/bank/released.ts";
import { writeJsonSchemas } from "#lib/bank-tools/commands/schema.ts";
import { findReleaseFolder } from "#lib/bank-tools/commands/usage.ts";
import { locales } from "#lib/locale.ts";
import { readPlace } from "./scratch-bank.ts";

test.each(writeJsonSchemas())(
  "questions/schema/$name is the one of today's zod schema",
  async ({ name, text }) => {
    const written = await readFile(join("questions/schema", name), "utf8");
    expect(written, "write it anew: npm run -s bank -- schema").toBe(text);
  },
);

const released = releases.map(({ bank }) => relative(".", findReleaseFolder(bank)));

test.each([...released, "questions/template"])(
  "each file of %s names its schema",
  async (folder) => {
    const { files } = await readBankFiles(folder);
    const schemas = Object.fromEntries(
      bankFileNames.map((name) => [name, readPlace(files[name], ["$schema"])]),
    );
    const named = (file: string) => relative(folder, join("questions/schema", file));
    expect(dirname(named("bank.json"))).toMatch(/schema$/);
    expect(schemas).toEqual({
      "bank.json": named("bank.json"),
      ...Object.fromEntries(locales.map((locale) => [`${locale}.json`, named("sentences.json")])),
      "sources.json": named("sources.json"),
    });
  },
);
