import { readFile } from "node:fs/promises";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Question } from "#app/_quiz/panels/every-panel.tsx";
import { bankSchema, type Item, sentencesSchema } from "#lib/bank/schema.ts";
import { type Locale, locales } from "#lib/locale.ts";

// The version with ratings, released or not.
const folder = "questions/commercial-roles/v2";
const read = async (name: string) => JSON.parse(await readFile(`${folder}/${name}.json`, "utf8"));
const bank = bankSchema.parse(await read("bank"));
const rating = bank.items.find(({ kind }) => kind === "rating");
const ask = { fr: "Cela vous plairait ?", en: "Would you like this?" };

async function draw(locale: Locale, item: Item | undefined, number: number) {
  if (!item) throw new Error("no such item");
  const sentences = sentencesSchema.parse(await read(locale));
  const html = renderToStaticMarkup(
    createElement(Question, {
      ...{ item, sentences, number, locale, total: 24 },
      ...{ previous: undefined, next: "#guess" },
    }),
  );
  return { html, sentences, text: html.replace(/<[^>]*>/g, " ").replaceAll("&#x27;", "'") };
}

test.each(locales)(
  "%s: a rating asks about its activity, in a group of six answers",
  async (locale) => {
    const { html, sentences, text } = await draw(locale, rating, 7);
    const activity = sentences.items[rating?.id ?? ""]?.text ?? "";
    const legend = /<legend[\s\S]*<\/legend>/.exec(html)?.[0].replace(/<[^>]*>/g, "") ?? "";
    expect(legend).toContain(`${ask[locale]} ${activity}`);
    expect(html).toMatch(/^<fieldset id="q-[a-z-]+"/);
    const radios = html.match(/<input type="radio"[^>]*>/g) ?? [];
    expect(radios.map((radio) => /value="([a-z]?)"/.exec(radio)?.[1])).toEqual([..."abcde", ""]);
    for (const radio of radios) expect(radio).toContain(`name="${rating?.id}"`);
    const places = (sentences.ratings ?? []).map((word) => text.indexOf(word));
    expect(places).toHaveLength(5);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  },
);

test("the scene is set before the first question and before no other", async () => {
  const { sentences, html } = await draw("fr", bank.items[0], 1);
  expect(sentences.frame).toMatch(/^Imagine/);
  expect(html).toContain(sentences.frame);
  const { html: second } = await draw("fr", bank.items[1], 2);
  expect(second).not.toContain(sentences.frame);
});

test("of what is asked of ratings nothing stands at other questions", async () => {
  for (const kind of ["scale", "choice"]) {
    const { html } = await draw(
      "fr",
      bank.items.find((item) => item.kind === kind),
      3,
    );
    expect(html).not.toContain(ask.fr);
  }
});
