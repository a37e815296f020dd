import { describe, expect, test } from "vitest";
import type { BankFiles } from "#lib/bank/bank-files.ts";
import { currentRelease } from "#lib/bank/released.ts";
import { checkBank, loadBank } from "#lib/bank-tools/check.ts";
import { printQuestions } from "#lib/bank-tools/commands/questions.ts";
import { findReleaseFolder } from "#lib/bank-tools/commands/usage.ts";
import { type Locale, locales } from "#lib/locale.ts";
import { scoreAnswers } from "#lib/scoring/scores.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { readPlace, runWith, withFolder, writePlace } from "./scratch-bank.ts";

const { bank, sentences, sources } = currentRelease;
const folder = findReleaseFolder(bank);

test("the shipped bank has no fault, and loads as what the product serves", async () => {
  const loaded = await loadBank(folder);
  expect(loaded.checked.faults).toEqual([]);
  expect(loaded.ok && loaded.release).toEqual({ bank, sentences, sources });
});

async function listQuestions(locale: Locale, from = folder): Promise<unknown[]> {
  const { code, output } = await runWith("", (io) => printQuestions({ bank: from, locale }, io));
  expect(code).toBe(0);
  return output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function listIds(questions: readonly unknown[]): unknown[] {
  return questions.map((question) => {
    const options = readPlace(question, ["options"]);
    const ids = Array.isArray(options) ? options.map((option) => readPlace(option, ["id"])) : null;
    return [readPlace(question, ["item"]), ids];
  });
}

describe("every language asks the same", () => {
  test("the same items and options in the same order, each with its own words", async () => {
    for (const locale of locales) {
      const questions = await listQuestions(locale);
      expect(listIds(questions)).toEqual(
        bank.items.map(({ id, options }) => [id, options.map((option) => option.id)]),
      );
      expect(JSON.stringify(questions)).not.toContain('"text":""');
      expect(JSON.stringify(questions)).not.toMatch(/\{pole\}/);
    }
  });

  test("the same options score the same, whichever language they were read in", async () => {
    const answersBy = async (locale: Locale) => {
      const questions = await listQuestions(locale);
      return Object.fromEntries(
        questions.map((question, place) => [
          String(readPlace(question, ["item"])),
          String(readPlace(question, ["options", place % 3, "id"])),
        ]),
      );
    };
    const french = scoreAnswers(bank, await answersBy("fr"));
    for (const locale of locales) {
      expect(scoreAnswers(bank, await answersBy(locale))).toEqual(french);
    }
  });
});

test("swapping the order of options in one language's file changes no question and no score", async () => {
  const files: BankFiles = {
    ...Object.fromEntries(locales.map((locale) => [`${locale}.json`, sentences[locale]])),
    "bank.json": bank,
    "fr.json": structuredClone(sentences.fr),
    "sources.json": sources,
  };
  for (const { id } of bank.items) {
    const place = ["items", id, "options"];
    const options = Object.entries(sentences.fr.items[id]?.options ?? {});
    writePlace(files["fr.json"], place, Object.fromEntries(options.reverse()));
  }
  const swapped = checkBank(files);
  expect(new Set(swapped.faults.map(({ reason }) => reason))).toEqual(new Set(["option-order"]));
  const people = { role: 0, strength: 0.5, noise: 0, count: 50, seed: 3 };
  for (const sheet of simulateSheets(bank, people)) {
    const answers = nameAnswers(bank, sheet);
    expect(swapped.bank && scoreAnswers(swapped.bank, answers)).toEqual(
      scoreAnswers(bank, answers),
    );
  }
  await withFolder(files, async (from) => {
    for (const locale of locales) {
      expect(await listQuestions(locale, from)).toEqual(await listQuestions(locale));
    }
  });
});
