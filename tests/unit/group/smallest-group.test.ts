import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, expect, test, vi } from "vitest";
import { type Locale, locales } from "#lib/locale.ts";
import type { GroupPicture } from "#lib/scoring/group/group.ts";
import { nameAnswers, simulateSheets } from "#lib/scoring/simulation/people.ts";
import { findStability } from "#lib/scoring/stability.ts";
import type { Exported } from "#lib/sessions/export/selection.ts";
import { findCurrentBank } from "#lib/sessions/session/quiz.ts";
import { listSentences, readDictionaries } from "../i18n/dictionaries.ts";
import { makeSession } from "../sessions/session-sample.ts";

// The one change to be made where the smallest group shall be of seven people: everything below has to follow it.
const place = "#lib/scoring/group/smallest-group.ts";
vi.resetModules();
vi.doMock(place, () => ({ smallestGroup: 7 }));
const { describeApi } = await import("#app/_api/openapi.ts");
const { answerProblem } = await import("#app/_api/problem.ts");
const { sayLeftOut } = await import("#app/_export/left-out.ts");
const { sayNoExport } = await import("#app/_counsellor/data/data-page.tsx");
const { Rehearsal } = await import("#app/_counsellor/home/new-session.tsx");
const { findRestitutionEdition } = await import("#app/_counsellor/restitution/edition.ts");
const { listRules } = await import("#app/_counsellor/restitution/restitution-page.tsx");
const { sayMoves, sayWhyNothing } = await import(
  "#app/_counsellor/restitution/restitution-view.tsx"
);
const { Summary } = await import("#app/_counsellor/restitution/summary-page.tsx");
const { SubgroupSelect } = await import("#app/_session/door-page.tsx");
const { pictureGroup } = await import("#lib/scoring/group/group.ts");
const { selectExported } = await import("#lib/sessions/export/selection.ts");
const { planShown } = await import("#lib/sessions/restitution/masking.ts");
const { newRehearsalSchema } = await import("#lib/sessions/schema/session-schema.ts");

afterAll(() => {
  vi.doUnmock(place);
  vi.resetModules();
});

const session = makeSession();
const dictionaries = await readDictionaries();

const nobody = {
  ...{ removed: 0, underway: 0, early: 0, few: 0, "second-few": 0, "second-unfinished": 0 },
};

/** Every sentence that states the figure, as pages show it. */
const shown: Record<string, (locale: Locale) => string> = {
  "dataPageStrings.reasons.too-few-people": (locale) => sayNoExport(locale, "too-few-people"),
  ...Object.fromEntries(
    (["few", "second-few"] as const).flatMap((reason) =>
      [1, 3].map((n) => [
        `exportStrings.leftOut.${reason}.${n === 1 ? "one" : "other"}`,
        (locale: Locale) => sayLeftOut(locale, { ...nobody, [reason]: n }).join(),
      ]),
    ),
  ),
  "groupStrings.subgroupHint": (locale) =>
    renderToStaticMarkup(createElement(SubgroupSelect, { locale, session })),
  "restitutionStrings.missing.one": (locale) => sayWhy(locale, { missing: 1 }),
  "restitutionStrings.missing.other": (locale) => sayWhy(locale, { missing: 3 }),
  "restitutionStrings.moves.none": (locale) =>
    sayMoves(findRestitutionEdition(session, locale), { moves: null }),
  "restitutionStrings.rules.list.1": (locale) =>
    listRules(findRestitutionEdition(session, locale))[1] ?? "",
  "restitutionStrings.summary.figures": (locale) => {
    const edition = findRestitutionEdition(session, locale);
    const nothing = { mode: "full", round: 1, rounds: 1, subgroup: null, subgroups: [] } as const;
    const restitution = { ...nothing, answered: 0, leftOut: 0, missing: 0, picture: null };
    return renderToStaticMarkup(
      createElement(Summary, {
        ...{ edition, session },
        restitution: { ...restitution, subgroups: [], moves: null },
      }),
    );
  },
  "restitutionStrings.tooFew": (locale) => sayWhy(locale, { missing: 0 }),
  "sessionPageStrings.rehearse.peopleHint": (locale) =>
    renderToStaticMarkup(createElement(Rehearsal, { locale, isSignedIn: true })),
};
/** A number of people that is written out: it would stay behind. */
const statedNumber =
  /(than|least|under|takes|moins de|au moins|demande|à partir de) (\d+|three|four|five|six|seven|trois|quatre|cinq|six|sept) (more )?(people|persons|participants|sheets|personnes|feuilles)/i;

const documents = [
  ...["README.md", "SECURITY.md", "docs/exports.md"],
  ...["docs/privacy/en/register.md", "docs/privacy/fr/register.md"],
];

function sayWhy(locale: Locale, { missing }: { missing: number }): string {
  return sayWhyNothing(findRestitutionEdition(session, locale), { missing, subgroup: "A" });
}

test.each(locales)("every sentence in %s takes the figure from the threshold", (locale) => {
  const sentences = dictionaries.flatMap(([name, words]) => listSentences(words[locale], name));
  const stating = sentences.filter(([, text]) => text.includes("{least}")).map(([path]) => path);
  expect(stating.toSorted()).toEqual(Object.keys(shown).toSorted());
  for (const path of stating) {
    const text = shown[path]?.(locale) ?? "";
    expect(text).toMatch(/\b7\b/);
    expect(text).not.toMatch(/\{least\}|\b5\b/);
  }
  expect(sentences.filter(([, text]) => statedNumber.test(text))).toEqual([]);
});

test("the API's description and its problems take the figure from the threshold", async () => {
  const described = JSON.stringify(describeApi("http://localhost", {}));
  expect(described.match(/\b7 people\b/g)?.length).toBeGreaterThanOrEqual(4);
  expect(described.replaceAll("7 people", "")).not.toMatch(statedNumber);
  const { title } = await answerProblem("too-few-people").json();
  expect(title).toContain("7 people");
});

test("restitutions, exports and rehearsals follow the threshold", () => {
  const member = { subgroup: "", rounds: [true, false] as const };
  const members = Array.from({ length: 7 }, (_, at) => ({ ...member, id: String(at) }));
  expect(planShown(members.slice(1), []).rounds[0]).toEqual([]);
  expect(planShown(members, []).rounds[0]).toHaveLength(7);
  const people = members.map(
    ({ id }): Exported => ({
      ...{ id, alias: "", origin: "live", subgroup: "", joinedAt: 0 },
      ...{ removedAt: null, endings: ["all"] },
    }),
  );
  expect(selectExported(session, people.slice(1)).people).toEqual([]);
  expect(selectExported(session, people).people).toHaveLength(7);
  const simulated = { title: "Try", people: 6 };
  expect(newRehearsalSchema.safeParse(simulated).success).toBe(false);
  expect(newRehearsalSchema.safeParse({ ...simulated, people: 7 }).success).toBe(true);
});

test("no part of a picture is about fewer people than the threshold", () => {
  expect(drawPicture(6).dimensions).toEqual([]);
  expect(drawPicture(7).dimensions).not.toEqual([]);
});

test("the documents state the threshold as it is", async () => {
  const { smallestGroup } = await vi.importActual<{ smallestGroup: number }>(place);
  const word = ["no", "one", "two", "three", "four", "five", "six", "seven"][smallestGroup];
  for (const path of documents) {
    const stated = new RegExp(`\\b(${word}|${smallestGroup}) (people|personnes|apart)`);
    expect(readFileSync(path, "utf8"), path).toMatch(stated);
  }
});

function drawPicture(count: number): GroupPicture {
  const bank = findCurrentBank();
  const sheets = [...simulateSheets(bank, { role: 0, strength: 0.4, noise: 0.2, count, seed: 1 })];
  return pictureGroup(
    bank,
    sheets.map((sheet) => {
      const answers = nameAnswers(bank, sheet);
      return { answers, stability: findStability(bank, answers) };
    }),
  );
}
