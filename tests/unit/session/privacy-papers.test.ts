import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { drawPaper } from "#app/_counsellor/data/paper-text.tsx";
import { fillPaper } from "#app/_counsellor/data/privacy-papers.tsx";
import { locales } from "#lib/locale.ts";

const session = {
  ...({ aliasPolicy: "generated", controller: "Lycée Ada-Lovelace", retentionDays: 12 } as const),
  ...{ openedAt: Date.UTC(2026, 10, 26, 12), meetsOn: null, establishment: "" },
};
const draft = { ...session, controller: "", openedAt: null };
const kinds = ["notice", "register", "note"] as const;

describe.each(locales)("the privacy papers in %s", (locale) => {
  test("the notice has the organisation, the day and the retention of the session", () => {
    const text = fillPaper(locale, { kind: "notice", session });
    expect(text.match(/Lycée Ada-Lovelace/g)).toHaveLength(2);
    expect(text).toContain(locale === "fr" ? "le 27 novembre 2026" : "On 27 November 2026");
    expect(text).toContain(locale === "fr" ? "12 jours après" : "12 days after");
    expect(text).not.toContain("[30]");
  });

  test("the day that was set for the group comes before that of the opening; without a controller the establishment is named", () => {
    const met = {
      ...session,
      controller: "",
      establishment: "Collège Hopper",
      meetsOn: "2027-01-12",
    };
    const text = fillPaper(locale, { kind: "notice", session: met });
    expect(text.match(/Collège Hopper/g)).toHaveLength(2);
    expect(text).toContain(locale === "fr" ? "le 12 janvier 2027" : "On 12 January 2027");
  });

  test("where names are chosen the notice says that they can be exported", () => {
    const [alias, named] = (["generated", "free"] as const).map((aliasPolicy) =>
      fillPaper(locale, { kind: "notice", session: { ...session, aliasPolicy } }),
    );
    const says = locale === "fr" ? "avec ces noms" : "with these names";
    expect(alias).not.toContain(says);
    expect(named).toContain(says);
  });

  test("what only the host knows stays to be filled in", () => {
    const note = fillPaper(locale, { kind: "note", session });
    expect(note).toContain("Lycée Ada-Lovelace");
    expect(note).toContain("[30]");
    expect(fillPaper(locale, { kind: "register", session: draft })).toMatch(/\[(É|O)/);
  });

  test.each(kinds)(
    "%s is drawn without a mark of its file left over, and with blanks to type in",
    (kind) => {
      const { title, body } = drawPaper(fillPaper(locale, { kind, session: draft }));
      expect(title).not.toContain("#");
      const html = renderToStaticMarkup(createElement(Fragment, null, body));
      const text = html.replaceAll(/<[^>]+>/g, "");
      expect(text.length).toBeGreaterThan(800);
      expect(text).not.toMatch(/\*\*|\[|\]|\||`|^- |---/m);
      expect(html).toContain('contentEditable="true"');
    },
  );
});

test("threat 4: what somebody typed as the organisation is words, not a mark or a tag", () => {
  const controller = "Lycée **[x]** | <b>$&";
  const filled = fillPaper("fr", { kind: "register", session: { ...session, controller } });
  const { body } = drawPaper(filled);
  const html = renderToStaticMarkup(createElement(Fragment, null, body));
  expect(html.replaceAll(/\s+/g, " ")).toContain("Lycée x &lt;b&gt;$&amp;, <span");
});
