import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, test, vi } from "vitest";
import { type Locale, locales } from "#lib/locale.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { loadRatedRelease, ratedQuiz, rateFor } from "../result/rated-edition.ts";
import { makeSession } from "../sessions/session-sample.ts";

// A session whose quiz asks ratings, whether or not that version is released yet.
const place = "#lib/bank/released.ts";
vi.resetModules();
vi.doMock(place, async (load) => {
  const known = await load<typeof import("#lib/bank/released.ts")>();
  const release = loadRatedRelease();
  return {
    ...known,
    findRelease: (bank: { id: string; version: number }) =>
      bank.version === ratedQuiz.version ? release : known.findRelease(bank),
  };
});
const { InterviewPage } = await import("#app/_counsellor/interview/interview-page.tsx");
const { findRestitutionEdition } = await import("#app/_counsellor/restitution/edition.ts");
const { RestitutionView } = await import("#app/_counsellor/restitution/restitution-view.tsx");
const { listColumns } = await import("#app/_export/column.ts");
const { exportStrings } = await import("#lib/i18n/export/words.ts");
const { interviewQuestions } = await import("#lib/i18n/interview/words.ts");
const { restitutionStrings } = await import("#lib/i18n/restitution/words.ts");
const { resultStrings } = await import("#lib/i18n/result/words.ts");
const { pictureGroup } = await import("#lib/scoring/group/group.ts");
const { summarizeSheet } = await import("#lib/sessions/export/summary.ts");
const { findQuiz } = await import("#lib/sessions/session/quiz.ts");

afterAll(() => {
  vi.doUnmock(place);
  vi.resetModules();
});

const { id, version } = ratedQuiz;
const rated = makeSession({ bank: { id, version } });

/** Six ratings of 0 (a) to 4 (e) points: 6 is none, 12 moderate, 18 a role. */
const personas = { none: "bbbbbb", moderate: "cccccc", role: "dddddd" } as const;

function summarize(answers: ReturnType<typeof rateFor>) {
  const quiz = findQuiz(rated);
  return summarizeSheet(quiz, answers, findStability(quiz, answers));
}

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ");

const nobody = { removed: 0, underway: 0, early: 0, few: 0 };
const leftOut = { ...nobody, "second-few": 0, "second-unfinished": 0 };
const selection = { anonymous: true, showsOrigin: false, showsSubgroup: false, leftOut };

function readRow(locale: Locale, answers: ReturnType<typeof rateFor>) {
  const columns = listColumns({ locale, session: rated, selection });
  const round = {
    ...{ round: 1, ending: "all" as const, lastAnswerAt: null },
    ...{ summary: summarize(answers), answers },
  };
  const hidden = { alias: null, origin: null, subgroup: null, joinedAt: null };
  const person = { person: 1, ...hidden, rounds: [round] };
  return new Map(columns.map(({ header, read }) => [header, read(person, round)]));
}

describe.each([
  { name: "none", verdict: "none of the three", sum: 6, level: "low" },
  { name: "moderate", verdict: "clear", sum: 12, level: "moderate" },
  { name: "role", verdict: "clear", sum: 18, level: "marked" },
] as const)("$name", ({ name, verdict, sum, level }) => {
  test("an export has the verdict, the sum and the level", () => {
    const row = readRow("en", rateFor(personas[name], 1));
    expect(row.get("Verdict")).toBe(verdict);
    expect(row.get("Attraction (sum)")).toBe(sum);
    expect(row.get("Attraction")).toBe(level);
  });
});

test("a rating's points are 0 to 4, and add up to the attraction", () => {
  const row = readRow("en", rateFor("abcdea", 1));
  const ratings = [...findQuiz(rated).items.entries()].filter(([, { kind }]) => kind === "rating");
  const points = ratings.map(([at]) => row.get(`Q${at + 1} · points`));
  expect(points).toEqual([0, 1, 2, 3, 4, 0]);
  expect(row.get("Attraction (sum)")).toBe(10);
});

test("who answered nothing has no verdict of the quiz, and no elevation", () => {
  const row = readRow("fr", {});
  expect(row.get("Verdict")).toBe("aucune réponse");
  expect(row.get("Attirance (somme)")).toBeNull();
});

test.each(locales)("a quiz without ratings has the columns that it always had, in %s", (locale) => {
  const session = makeSession({ bank: { id, version: 1 } });
  const columns = listColumns({ locale, session, selection });
  const { fields } = exportStrings[locale];
  const headers = columns.map(({ header }) => header);
  expect(headers).not.toContain(fields.attraction[0]);
  const verdict = columns.find(({ header }) => header === fields.verdict[0]);
  expect(verdict?.meaning).toBe(fields.verdict[1]);
  expect(verdict?.values).toBe(
    locale === "fr"
      ? "aucune réponse · net · probable · mixte"
      : "no answer · clear · likely · mixed",
  );
});

describe.each(locales)("the interview sheet in %s", (locale) => {
  const session = { ...rated, locale };
  const words = interviewQuestions[locale];
  function draw(answers: ReturnType<typeof rateFor>): string {
    const participant = { id: "p", alias: "Loutre", origin: "live" as const };
    const interview = { participant, answers, blanks: 0, round: 1, savedAt: null };
    return plain(renderToStaticMarkup(createElement(InterviewPage, { session, interview })));
  }

  test("of somebody whom none attracts lists the ratings and asks what attracts elsewhere, never for a role", () => {
    const sheet = draw(rateFor("bbabbc", 1));
    // 1 + 1 + 0 + 1 + 1 + 2 = 6: one is liked a little more than the others, one less.
    expect(sheet).toContain(plain(resultStrings[locale].verdict.low));
    expect(sheet).toContain(resultStrings[locale].printed.ratings);
    for (const question of [words.elsewhere, words.drawn, words.next]) {
      expect(sheet).toContain(plain(question));
    }
    for (const question of [...Object.values(words.against), ...Object.values(words.close)]) {
      expect(sheet).not.toContain(plain(question));
    }
  });

  test("of somebody who skipped a rating still ends with what to try next", () => {
    // 1 + 0 + 1 + 0 + 1 = 3 of five: low whatever the sixth is likely to be.
    const sheet = draw(rateFor("babab.", 1));
    expect(sheet).toContain(plain(words.elsewhere));
    expect(sheet).toContain(plain(words.next));
  });

  test("of somebody who rated all alike does not ask which they liked more", () => {
    const sheet = draw(rateFor("aaaaaa", 1));
    expect(sheet).not.toContain(plain(words.drawn));
    expect(sheet).toContain(plain(words.putOff));
  });

  test("says a moderate attraction, and asks as for any role", () => {
    const sheet = draw(rateFor(personas.moderate, 1));
    expect(sheet).toContain(plain(resultStrings[locale].verdict.moderate));
    expect(sheet).not.toContain(plain(words.elsewhere));
  });
});

describe.each(locales)("the restitution in %s", (locale) => {
  const words = restitutionStrings[locale];
  function draw(sheets: readonly string[]): string {
    const quiz = findQuiz(rated);
    const picture = pictureGroup(
      quiz,
      sheets.map((word) => {
        const answers = rateFor(word, 1);
        return { answers, stability: findStability(quiz, answers) };
      }),
    );
    const restitution = {
      ...{ mode: "full" as const, round: 1, rounds: 1, subgroup: null, subgroups: [] },
      ...{ answered: sheets.length, leftOut: 0, missing: 0, picture, moves: null },
    };
    const edition = findRestitutionEdition(rated, locale);
    return plain(renderToStaticMarkup(createElement(RestitutionView, { edition, restitution })));
  }

  test("says how many are little attracted, with care", () => {
    const text = draw(["bbbbbb", "aaaaaa", "cccccc", "dddddd", "eeeeee"]);
    const part = text.slice(text.indexOf(plain(words.attraction.title)));
    const { low, moderate, high } = words.attraction.levels;
    const leads = words.attraction.levelLeads;
    // Two of five, one, two: 40, 20 and 40 %.
    const percent = locale === "fr" ? " %" : "%";
    expect(part).toContain(`${low} ${plain(leads.low)} 40${percent} 2`);
    expect(part).toContain(`${moderate} ${plain(leads.moderate)} 20${percent} 1`);
    expect(part).toContain(`${high} ${plain(leads.high)} 40${percent} 2`);
    expect(part).toContain(plain(words.attraction.caution));
    expect(part).not.toContain(plain(words.attraction.mostlyLow));
    expect(text).toContain(`${words.roles.verdictNames.none} `);
    expect(text).toContain(plain(words.roles.unnamed));
  });

  test("of a group where most are little attracted opens another talk", () => {
    const text = draw(["bbbbbb", "aaaaaa", "abaaaa", "dddddd", "eeeeee"]);
    expect(text).toContain(plain(words.attraction.mostlyLow));
  });

  test("of a group where no role is named for anybody still stands", () => {
    const text = draw(Array.from({ length: 5 }, () => "aaaaaa"));
    expect(text).toContain(plain(words.roles.unnamed));
    expect(text).not.toMatch(/NaN|undefined/);
  });
});
