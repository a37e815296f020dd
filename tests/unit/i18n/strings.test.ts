import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import en from "#questions/commercial-roles/v1/en.json" with { type: "json" };
import fr from "#questions/commercial-roles/v1/fr.json" with { type: "json" };

/** Every sentence with its path: "quiz.next" and what it says. */
function listSentences(words: object, path: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === "string") return [[`${path}.${key}`, value]];
    return typeof value === "object" && value ? listSentences(value, `${path}.${key}`) : [];
  });
}

/** Every dictionary of the interface, as { fr, en }, and the bank's sentences. */
async function readDictionaries() {
  const areas = readdirSync("lib/i18n").filter((name) => !name.endsWith(".ts"));
  const modules = await Promise.all(
    areas.map(async (area): Promise<[string, unknown][]> => {
      const exported: Record<string, unknown> = await import(`../../../lib/i18n/${area}/words.ts`);
      return Object.entries(exported);
    }),
  );
  const interfaces = modules
    .flat()
    .filter((entry): entry is [string, { fr: object; en: object }] => isDictionary(entry[1]));
  return [...interfaces, ["bank", { fr: readWords(fr), en: readWords(en) }] as const];
}

/** What a bank's language file says, without what it is. */
function readWords({ $schema: _, locale: __, ...words }: typeof fr | typeof en): object {
  return words;
}

function isDictionary(value: unknown): value is { fr: object; en: object } {
  return typeof value === "object" && value !== null && "fr" in value && "en" in value;
}

const dictionaries = await readDictionaries();
const french = dictionaries.flatMap(([name, words]) => listSentences(words.fr, name));
const english = new Map(dictionaries.flatMap(([name, words]) => listSentences(words.en, name)));

test("the dictionaries are found", () => {
  expect(dictionaries.length).toBeGreaterThan(25);
  expect(french.length).toBeGreaterThan(1500);
});

test("every sentence has the same placeholders in both languages", () => {
  const names = (text = "") => (text.match(/\{\w+\}/g) ?? []).sort().join();
  expect(french.filter(([path, text]) => names(english.get(path)) !== names(text))).toEqual([]);
});

test("French is typeset as French is: no common space before : ; ! ? % or inside guillemets, curved apostrophes", () => {
  expect(french.filter(([, text]) => / [:;!?»%]|« |'/.test(text))).toEqual([]);
});

test("English has curved apostrophes and quotes", () => {
  expect([...english].filter(([, text]) => /['"]/.test(text))).toEqual([]);
});
