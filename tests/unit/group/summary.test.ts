import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { findRestitutionEdition } from "#app/_counsellor/restitution/edition.ts";
import { Summary } from "#app/_counsellor/restitution/summary-page.tsx";
import { releases } from "#lib/bank/released.ts";
import { restitutionStrings } from "#lib/i18n/restitution/words.ts";
import { locales } from "#lib/locale.ts";
import { pictureGroup } from "#lib/scoring/group/group.ts";
import { findStability } from "#lib/scoring/stability.ts";
import type { Restitution } from "#lib/sessions/restitution/restitution.ts";
import { makeSession } from "../sessions/session-sample.ts";

const [{ bank }] = releases;
const { id, version } = bank;
const session = makeSession({
  ...{ bank: { id, version }, controller: "Lycée Ada-Lovelace" },
  // The server's clock is a quarter to two on the 27th then.
  openedAt: Date.UTC(2026, 10, 26, 12),
});

/** Everybody's answer to the scales: all go the whole way to the first pole, or all to the second. */
function restitute(words: readonly ("a" | "e")[]): Restitution {
  const scales = bank.items.filter(({ kind }) => kind === "scale");
  const sheets = words.map((option) => {
    const answers = Object.fromEntries(scales.map((item) => [item.id, option]));
    return { answers, stability: findStability(bank, answers) };
  });
  const picture = words.length < 5 ? null : pictureGroup(bank, sheets);
  return {
    ...{ mode: "full" as const, round: 1, rounds: 1, subgroup: null, subgroups: [] },
    ...{ answered: words.length, leftOut: 0, missing: 5 - words.length, picture, moves: null },
  };
}

describe.each(locales)("the summary of a session in %s", (locale) => {
  const words = restitutionStrings[locale];
  const edition = findRestitutionEdition(session, locale);
  const draw = (restitution: Restitution) =>
    renderToStaticMarkup(createElement(Summary, { edition, session, restitution }))
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll("&#x27;", "'")
      .replaceAll(/\s+/g, " ");

  test("has the day, the school, how many are counted and who comes first for how many", () => {
    const group = restitute(["a", "a", "a", "a", "e", "e"]);
    const text = draw(group);
    expect(text).toContain(locale === "fr" ? "27 novembre 2026" : "27 November 2026");
    expect(text).toContain("Lycée Ada-Lovelace");
    expect(text).toContain(locale === "fr" ? "6 personnes comptées" : "6 people counted");
    const percent = locale === "fr" ? " %" : "%";
    // Four of six, two of six, and nobody.
    const roles = text.slice(text.indexOf(words.roles.role), text.indexOf(words.roles.verdicts));
    expect(roles).toContain(` 4 (67${percent})`);
    expect(roles).toContain(` 2 (33${percent})`);
    expect(roles).toContain(` 0 (0${percent})`);
    expect(text).not.toContain(words.attraction.head);
  });

  test("the day that was set for the group comes before that of the opening; the establishment stands beside the controller", () => {
    const met = { ...session, meetsOn: "2027-01-12", establishment: "Collège Hopper" };
    const html = renderToStaticMarkup(
      createElement(Summary, { edition, session: met, restitution: restitute(["a"]) }),
    );
    expect(html).toContain(locale === "fr" ? "12 janvier 2027" : "12 January 2027");
    expect(html).not.toContain("2026");
    expect(html).toContain("Collège Hopper");
    expect(html).toContain("Lycée Ada-Lovelace");
  });

  test("threat 38: has no figure of a group that is too small, and still says what the quiz is", () => {
    const text = draw(restitute(["a", "a", "e", "e"]));
    expect(text).not.toContain(words.roles.verdicts);
    expect(text).not.toMatch(/\d ?%/);
    expect(text).toContain(words.summary.isNot);
  });
});
