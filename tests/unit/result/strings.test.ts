import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";

/** Every sentence with its path: "verdict.clear" and what it says. */
function listSentences(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : listSentences(value, `${path}${key}.`),
  );
}

const fr = listSentences(resultStrings.fr);
const en = new Map(listSentences(resultStrings.en));

test("every sentence has the same placeholders in both languages", () => {
  const names = (text = "") => (text.match(/\{\w+\}/g) ?? []).sort().join();
  const faults = fr.filter(([path, sentence]) => names(en.get(path)) !== names(sentence));
  expect(faults).toEqual([]);
});

test("French is typeset as French is: no common space inside guillemets or before : ; ! ?", () => {
  expect(fr.filter(([, sentence]) => / [:;!?»]|« |'/.test(sentence))).toEqual([]);
});

test("every role has as many questions to ask in both languages, four or five", () => {
  for (const role of releases[0].bank.roles) {
    const count = (words: Readonly<Record<string, readonly string[]>>) => words[role]?.length;
    const asked = count(resultStrings.fr.next.questions);
    expect(asked).toBeGreaterThanOrEqual(4);
    expect(asked).toBeLessThanOrEqual(5);
    expect(count(resultStrings.en.next.questions)).toBe(asked);
  }
});
