import { wordItem, wordOption } from "#lib/bank/wording.ts";
import { boardStrings } from "#lib/i18n/board/words.ts";
import { sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { locales } from "#lib/locale.ts";
import { bank, sentences } from "../current-release.ts";
import { choose, oneOfEach, words } from "../quiz/quiz-steps.ts";
import { findSheet } from "../result/result-states.ts";
import { expect, test, visit } from "../sessions/session-fixture.ts";

/*
 * Names, roles and states as assistive technology is told them: what stands here is the accessibility tree, written by hand as
 * far as it matters; the sentences come from the dictionaries, which other tests read.
 */

/** A line of the tree: a role with its name, and its states. */
function node(role: string, name: string, ...states: string[]): string {
  const said = name.replaceAll(/\s+/g, " ").trim();
  return `- '${role} "${said}"${states.map((state) => ` [${state}]`).join("")}'`;
}

/** A line with others in it. */
function parent(line: string, ...children: string[]): string {
  return [
    `${line}:`,
    ...children
      .join("\n")
      .split("\n")
      .map((child) => `  ${child}`),
  ].join("\n");
}

for (const locale of locales) {
  const strings = words[locale];
  const edition = { sentences: sentences[locale] };

  for (const item of oneOfEach) {
    test(`${locale}: a ${item.kind} is a group with the question's name, and its answers are radio buttons of which one is chosen`, async ({
      page,
    }) => {
      const number = bank.items.indexOf(item) + 1;
      await visit(page, `/${locale}/quiz#q-${item.id}`);
      await expect(page.locator("#quiz[data-live]")).toBeVisible();
      const group = page.getByRole("group", { name: wordItem(edition, item.id) });
      await expect(group).toHaveCount(1);
      const { options = {} } = sentences[locale].items[item.id] ?? {};
      const middle = (item.options.length - 1) / 2;
      const names = item.options.map(({ id }, at) => {
        if (item.kind !== "scale") return wordOption(edition, item, id);
        const end = item.options[at < middle ? 0 : item.options.length - 1]?.id ?? "";
        const pole = at === middle ? "" : fillTemplate(strings.pole, { pole: options[end] ?? "" });
        return `${strings.steps[at]} ${pole}`;
      });
      const radios = (chosen: number) =>
        [...names, strings.unknown].map((name, at) =>
          node("radio", name, ...(at === chosen ? ["checked"] : [])),
        );
      const around = (chosen: number) =>
        [
          node("link", strings.overview),
          ...radios(chosen),
          ...(number > 1 ? [node("link", strings.previous)] : []),
          node("link", strings.next),
        ].join("\n");
      await expect(group).toMatchAriaSnapshot(around(-1));
      await choose(page, number, item.options[1]?.id ?? "");
      await expect(group).toMatchAriaSnapshot(around(1));
      await expect(page.locator("#quiz")).toMatchAriaSnapshot(
        ["- status", "- status", node("checkbox", strings.pace.setting, "checked")].join("\n"),
      );
    });
  }

  test(`${locale}: the guess is a group of radio buttons, with a way back and the one button that ends the quiz`, async ({
    page,
  }) => {
    await visit(page, `/${locale}/quiz#guess`);
    const group = page.getByRole("group", { name: strings.guessTitle });
    const roles = bank.roles.map((role) => `- radio /^${sentences[locale].roles[role]?.name} /`);
    await expect(group).toMatchAriaSnapshot(
      [
        ...roles,
        node("radio", strings.noIdea),
        node("link", strings.review),
        node("link", strings.previous),
        node("button", strings.finish),
      ].join("\n"),
    );
  });

  test(`${locale}: a result has one first heading, a picture with its words, named parts, a fold that says whether it is open, and the card's choices`, async ({
    page,
  }) => {
    const result = resultStrings[locale];
    const share = shareStrings[locale].dialog;
    await visit(page, `/${locale}/result#${findSheet("clear").code}`);
    await expect(page.locator("#share").getByRole("button").last()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const article = page.getByRole("article");
    await expect(article).toMatchAriaSnapshot(
      [
        "- heading /Territory Manager/ [level=1]",
        parent("- figure", "- img /Territory Manager/"),
        node("region", result.next.title),
        parent(
          node("region", result.detail.title),
          node("heading", result.detail.title, "level=2"),
          parent(node("navigation", result.detail.contents), parent("- list", "- listitem")),
        ),
        parent(
          node("region", result.keep.title),
          node("textbox", result.keep.link),
          node("button", result.keep.copy),
          "- status",
        ),
      ].join("\n"),
    );
    const fold = article.locator("details").filter({ hasText: result.detail.open }).first();
    await expect(fold).toMatchAriaSnapshot(`- group: ${result.detail.open}`);
    await expect(fold.getByRole("region").first()).toBeHidden();
    await fold.locator("summary").first().press("Enter");
    await expect(fold.getByRole("region").first()).toBeVisible();
    await expect(page.locator("#share")).toMatchAriaSnapshot(
      [
        parent(
          node("group", share.what),
          `- radio /^${share.choices.role.name} / [checked]`,
          `- radio /^${share.choices.bars.name} /`,
        ),
        parent(
          node("group", share.preview),
          node("radio", share.formats.wide, "checked"),
          node("radio", share.formats.square),
          node("radio", share.formats.story),
        ),
        parent("- figure", "- img /Territory Manager/"),
        node("button", share.make),
        "- status",
      ].join("\n"),
    );
  });

  test(`${locale}: joining is one field with its name and its hint, and a button`, async ({
    page,
  }) => {
    const { join } = sessionStrings[locale];
    await visit(page, `/${locale}/join`);
    await expect(page.getByRole("main")).toMatchAriaSnapshot(
      [
        node("heading", join.title, "level=1"),
        node("textbox", join.code),
        node("button", join.enter),
      ].join("\n"),
    );
    await expect(page.getByLabel(join.code)).toHaveAccessibleDescription(join.codeHint);
  });

  test(`${locale}: the board names its pages, its counts and its choices, and says by itself what is live`, async ({
    page,
    api,
  }) => {
    const pages = sessionPageStrings[locale];
    const { id, code } = await api.open(page.request, { locale });
    await visit(page, `/${locale}/counsellor/sessions/${id}`);
    await expect(page.getByText(boardStrings[locale].modes.live, { exact: true })).toBeVisible();
    await expect(page.getByRole("main")).toMatchAriaSnapshot(
      [
        node("heading", "Seconde B", "level=1"),
        parent(node("navigation", pages.nav), "- list"),
        parent(
          "- region",
          "- heading [level=2]",
          `- status: ${boardStrings[locale].modes.live}`,
          "- term",
          '- definition: "0"',
        ),
      ].join("\n"),
    );
    // The ways in are one line until somebody opens it.
    const ways = page.locator("summary", { hasText: code });
    await expect(page.getByRole("img", { name: /QR/ })).toHaveCount(0);
    await ways.click();
    await expect(page.getByRole("img", { name: /QR/ })).toHaveCount(1);
  });
}
