import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { accessibilityPage, privacyPage } from "#lib/i18n/prose/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { listSentences } from "./dictionaries.ts";

/*
 * How hard French is to read, by LIX (C. H. Björnsson, Läsbarhet, 1968): words per sentence, plus the words of more than six
 * letters in a hundred. A sentence ends at . ! ? … : ; or with its text. Up to 40 is easy, up to 50 middling, over 60 very hard.
 */

interface Reading {
  lix: number;
  words: number;
  longest: { words: number; sentence: string };
}

function measure(texts: readonly string[]): Reading {
  const sentences = texts
    .flatMap((text) => text.split(/[.!?…:;]+(?=\s|$)/))
    .map((text) => ({ sentence: text.trim(), words: text.match(/[\p{L}\p{N}]+/gu) ?? [] }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((one) => one.words);
  const long = words.filter((word) => word.length > 6);
  const longest = sentences.reduce((one, other) =>
    other.words.length > one.words.length ? other : one,
  );
  return {
    lix: words.length / sentences.length + (100 * long.length) / words.length,
    words: words.length,
    longest: { words: longest.words.length, sentence: longest.sentence },
  };
}

function textsOf(words: object): string[] {
  return listSentences(words, "").map(([, text]) => text);
}

test("LIX is worked out as by hand", () => {
  const text = "Je prends la route. Je montre nos lunettes à chaque magasin.";
  expect(measure([text]).words).toBe(11);
  // Eleven words in two sentences; « lunettes » and « magasin » have more than six letters.
  expect(measure([text]).lix).toBeCloseTo(11 / 2 + (100 * 2) / 11, 10);
  expect(measure([text]).longest).toEqual({
    words: 7,
    sentence: "Je montre nos lunettes à chaque magasin",
  });
});

const { portraits, verdict } = resultStrings.fr;
const { door } = sessionStrings.fr;
const readings = [
  ...releases.flatMap(({ bank, sentences }) => [
    [`questions v${bank.version}`, { most: 40, longest: 20 }, textsOf(sentences.fr.items)] as const,
    [`roles v${bank.version}`, { most: 40, longest: 25 }, textsOf(sentences.fr.roles)] as const,
  ]),
  ["portraits", { most: 40, longest: 20 }, textsOf(portraits)] as const,
  ["what a result opens with", { most: 40, longest: 20 }, textsOf(verdict)] as const,
  ["notice of a session", { most: 45, longest: 30 }, textsOf(door.notice)] as const,
  ["door of a session", { most: 45, longest: 30 }, textsOf(door)] as const,
  ["privacy page", { most: 45, longest: 35 }, textsOf(privacyPage.fr)] as const,
  ["accessibility page", { most: 45, longest: 35 }, textsOf(accessibilityPage.fr)] as const,
];

test.each(readings)("French is easy to read: %s, %o", (_, limits, texts) => {
  const { lix, words, longest } = measure(texts);
  expect(words).toBeGreaterThan(50);
  expect(lix).toBeLessThanOrEqual(limits.most);
  expect(longest.words, longest.sentence).toBeLessThanOrEqual(limits.longest);
});

// A question of a few words has no mean worth the name.
const long = releases.flatMap(({ bank, sentences }) =>
  Object.entries(sentences.fr.items).flatMap(([id, item]) => {
    const { lix, words } = measure(textsOf(item));
    return words >= 20 ? [[`v${bank.version}`, id, lix] as const] : [];
  }),
);

test.each(long)("no single question is hard to read: %s %s", (_version, _id, lix) => {
  expect(lix).toBeLessThanOrEqual(50);
});
