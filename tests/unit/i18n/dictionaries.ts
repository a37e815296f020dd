import { readdirSync } from "node:fs";
import { releases } from "#lib/bank/released.ts";
import { type Locale, locales } from "#lib/locale.ts";

/** The same words in every language. */
type Dictionary = Readonly<Record<Locale, object>>;

/** The folders of the interface's words. */
const areas = readdirSync("lib/i18n").filter((name) => !name.endsWith(".ts"));

/** Gives every dictionary of the interface by the name of its export, and the sentences of the current bank. */
export async function readDictionaries(): Promise<(readonly [string, Dictionary])[]> {
  const modules = await Promise.all(
    areas.map(async (area): Promise<[string, unknown][]> => {
      const exported: Record<string, unknown> = await import(`../../../lib/i18n/${area}/words.ts`);
      return Object.entries(exported);
    }),
  );
  const interfaces = modules
    .flat()
    .filter((entry): entry is [string, Dictionary] => isDictionary(entry[1]));
  return [...interfaces, ["bank", releases[0].sentences]];
}

/** Gives every sentence with its path: "quiz.next" and what it says. */
export function listSentences(words: object, path: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[`${path}.${key}`, value]];
    return typeof value === "object" && value ? listSentences(value, `${path}.${key}`) : [];
  });
}

function isDictionary(value: unknown): value is Dictionary {
  if (typeof value !== "object" || value === null) return false;
  return locales.every((locale) => locale in value);
}
