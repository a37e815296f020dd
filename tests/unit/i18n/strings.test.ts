import { expect, test } from "vitest";
import { addressQuiz } from "#lib/i18n/quiz/words.ts";
import { addressParticipant } from "#lib/i18n/session/addressed.ts";
import { locales } from "#lib/locale.ts";
import { listSentences, readDictionaries } from "./dictionaries.ts";

const dictionaries = await readDictionaries();
const sentences = Object.fromEntries(
  locales.map((locale) => [
    locale,
    new Map(dictionaries.flatMap(([name, words]) => listSentences(words[locale], name))),
  ]),
);
const french = [...(sentences.fr ?? [])];

test("the dictionaries are found", () => {
  expect(dictionaries.length).toBeGreaterThan(25);
  expect(french.length).toBeGreaterThan(1500);
});

test.each(locales)("every sentence has the same placeholders in %s as in French", (locale) => {
  // Where a language has a form for a number, it may spell that out.
  const lasting = french.filter(([path]) => !isSpecial(path));
  expect(
    lasting.filter(([path, text]) => listNames(sentences[locale]?.get(path)) !== listNames(text)),
  ).toEqual([]);
});

test.each(locales)(
  "a form for a number has no placeholder in %s that the others lack",
  (locale) => {
    const words = sentences[locale] ?? new Map<string, string>();
    const special = [...words].filter(([path]) => isSpecial(path));
    expect(special.length).toBeGreaterThan(10);
    const strange = special.filter(([path, text]) => {
      const known = listNames(words.get(path.replace(/\.\w+$/, ".other")));
      return listNames(text)
        .split(",")
        .some((name) => !known.includes(name));
    });
    expect(strange).toEqual([]);
  },
);

test("French is typeset as French is: no common space before : ; ! ? % or inside guillemets, curved apostrophes", () => {
  const familiar = {
    ...addressParticipant("fr", { addressForm: "tu" }),
    quiz: addressQuiz("fr", "tu"),
  };
  const all = [...french, ...listSentences(familiar, "tu")];
  expect(all.filter(([, text]) => / [:;!?»%]|« |'/.test(text))).toEqual([]);
});

test("English has curved apostrophes and quotes", () => {
  expect([...(sentences.en ?? [])].filter(([, text]) => /['"]/.test(text))).toEqual([]);
});

/** Tells whether a path ends in a category of plurals that a language may lack. */
function isSpecial(path: string): boolean {
  return /\.(zero|one|two|few|many)$/.test(path);
}

function listNames(text = ""): string {
  return (text.match(/\{\w+\}/g) ?? []).sort().join();
}
