import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { composeExplanation } from "#app/_explanation/explanation.ts";
import { serveResultTexts } from "#app/_explanation/served-texts.ts";
import { wordCertainty } from "#app/_explanation/verdict.ts";
import { PrintedResult } from "#app/_result/keep/keep.tsx";
import { ResultView } from "#app/_result/result-view.tsx";
import { nameRole, wordInLine } from "#lib/bank/wording.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { type Locale, locales } from "#lib/locale.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { measureElevation } from "#lib/scoring/elevation.ts";
import { elevationSchema } from "#lib/sessions/schema/verdict-schema.ts";
import { findRatedEdition, ratedQuiz, rateFor } from "./rated-edition.ts";

/*
 * Six ratings count 0 for a … 4 for e each. Six b's add up to 6: low in 86 of 100 retests, so none. Six c's, 12: low in 31 of
 * 100, so moderate. Six d's, 18: low in fewer than 5, so nothing is said of it.
 */
const personas = { none: "bbbbbb", moderate: "cccccc", role: "dddddd" } as const;

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ");

function draw(locale: Locale, ownAnswers: Answers) {
  const edition = findRatedEdition(locale);
  const texts = { ...serveResultTexts(locale), editions: [edition] };
  const explanation = composeExplanation({ texts, edition, ownAnswers });
  const paper = renderToStaticMarkup(createElement(PrintedResult, { explanation }));
  const whole = renderToStaticMarkup(
    createElement(ResultView, { explanation, device: undefined, isStaged: false, keep: "keep" }),
  );
  expect(whole).toContain(paper);
  const page = whole.replace(paper, "");
  return {
    explanation,
    page,
    paper,
    ids: [...page.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id),
  };
}

describe.each(locales)("in %s", (locale) => {
  const words = resultStrings[locale];

  test("a result without a role says so first, then what it rests on, where to look, and only then who is nearest", () => {
    const { page, ids, explanation } = draw(locale, rateFor(personas.none, 1));
    expect(ids.slice(0, 4)).toEqual(["grounds", "next", "nearest", "others"]);
    expect(ids).toContain("elevation");
    const text = plain(page);
    const title = plain(/<h1[^>]*>(.*?)<\/h1>/.exec(page)?.[1] ?? "").trim();
    expect(title).toBe(words.verdict.heading.none);
    const nearest = nameRole(explanation, ratedQuiz.roles[1] ?? "");
    const [before = "", after = ""] = text.split(words.low.nearest);
    expect(before.slice(before.indexOf(words.low.title))).not.toContain(nearest);
    expect(after).toContain(nearest);
    for (const said of [words.low.not, words.low.contested, words.low.places.rome.name]) {
      expect(before).toContain(plain(said));
    }
    expect(before).toContain("O*NET Interest Profiler");
  });

  test("it lists the person's own answer to every rating, in line with its activity", () => {
    const { page, explanation } = draw(locale, rateFor("babab.", 1));
    const grounds = plain(/<section id="grounds".*?<\/section>/s.exec(page)?.[0] ?? "");
    const ratings = ratedQuiz.items.filter(({ kind }) => kind === "rating");
    expect(ratings).toHaveLength(6);
    for (const [at, item] of ratings.entries()) {
      const place = "babab".charCodeAt(at) - "a".charCodeAt(0);
      const answer = at === 5 ? words.elevation.skipped : explanation.sentences.ratings?.[place];
      const { asked, said } = wordInLine(explanation, item, answer ?? "?");
      expect(grounds).toContain(`${asked} ${said}`.replaceAll(/\s+/g, " "));
    }
  });

  test("on paper it names none first, the nearest role after, every rating, and where to look", () => {
    const { paper, explanation } = draw(locale, rateFor(personas.none, 1));
    const text = plain(paper);
    const nearest = nameRole(explanation, ratedQuiz.roles[1] ?? "");
    expect(text.indexOf(plain(words.verdict.low))).toBeGreaterThan(0);
    expect(text.indexOf(plain(words.verdict.low))).toBeLessThan(text.indexOf(nearest));
    expect(text).toContain(plain(words.printed.ratings));
    expect(text).toContain("O*NET Interest Profiler");
    expect(text).not.toContain(plain(words.printed.ask).split("{")[0]);
  });

  test("moderate attraction is said in one sentence beside the role, and nothing where it is high", () => {
    const moderate = draw(locale, rateFor(personas.moderate, 1));
    expect(plain(moderate.page).split(plain(words.verdict.moderate))).toHaveLength(2);
    expect(plain(moderate.paper)).toContain(plain(words.verdict.moderate));
    expect(moderate.ids.slice(0, 3)).toEqual(["portrait", "next", "others"]);
    const high = draw(locale, rateFor(personas.role, 1));
    expect(plain(high.page)).not.toContain(plain(words.verdict.moderate));
    expect(high.ids).toEqual(moderate.ids);
  });
});

test("how surely the attraction is low is the certainty of a result without a role", () => {
  const say = (word: string) =>
    plain(wordCertainty(draw("fr", rateFor(word, 1)).explanation.result, resultStrings.fr.verdict));
  // .859 and .991: see docs/decisions/0012-elevation.md.
  expect(say("bbbbbb")).toBe("environ 9 fois sur 10");
  expect(say("aaaaaa")).toBe("au moins 19 fois sur 20");
  // In express, three b's: 3 of 12.
  expect(draw("fr", rateFor("bbb", 1)).explanation.result.verdict.kind).toBe("none");
});

test("what is skipped has no points: the account says the sum, and between which sums it may be", () => {
  // b a b a b and one skipped: 1 + 0 + 1 + 0 + 1 = 3, up to 3 + 4 = 7.
  const { page } = draw("en", rateFor("babab.", 1));
  const part = plain(/<section id="elevation".*?<\/section>/s.exec(page)?.[0] ?? "");
  expect(part).toContain("Sum, from 0 to 24 3 ");
  expect(part).toContain("between 3 and 7");
  expect(part).toContain("below 11");
});

test("a guess is told that none of the three attracts, not that nothing was answered", () => {
  const edition = findRatedEdition("fr");
  const texts = { ...serveResultTexts("fr"), editions: [edition] };
  const [guess = ""] = ratedQuiz.roles;
  const ownAnswers = rateFor(personas.none, 1);
  const explanation = composeExplanation({ texts, edition, ownAnswers, guess });
  const page = renderToStaticMarkup(
    createElement(ResultView, { explanation, device: undefined, isStaged: false }),
  );
  expect(plain(page)).toContain(plain(resultStrings.fr.guess.low));
});

test.each([
  [
    "fr",
    "Diriger une équipe",
    "J’aimerais beaucoup",
    "Diriger une équipe\u00a0: j’aimerais beaucoup",
  ],
  ["en", "Lead a team", "Not for me at all", "Lead a team: not for me at all"],
  ["en", "Lead a team", "I’d love it", "Lead a team: I’d love it"],
] as const)("in %s %s and %s in one line: %s", (locale, text, answer, line) => {
  const sentences = { locale, items: { lead: { text, options: {} } }, points: [] };
  const item = { id: "lead", kind: "rating", dimension: "d", options: [], claims: [] } as const;
  const { asked, said } = wordInLine({ sentences }, { ...item, options: [], claims: [] }, answer);
  expect(`${asked} ${said}`).toBe(line);
});

test("the elevation that the API's description shows is one that a sheet has", () => {
  // b a b c b a: 1 + 0 + 1 + 2 + 1 + 0.
  const elevation = measureElevation(ratedQuiz, rateFor("babcba", 1));
  const examples = z.array(elevationSchema).parse(elevationSchema.meta()?.examples);
  expect(elevation).toMatchObject(examples[0] ?? {});
  expect(elevation?.sum).toBe(5);
});
