import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { escapeText, writeSvg } from "#lib/bank-tools/pictures/drawing.ts";
import { writeReportPage } from "#lib/bank-tools/report/report.ts";
import { locales } from "#lib/locale.ts";
import { certifyBank } from "#lib/scoring/certificate/certificate.ts";
import { ratedBank, unratedBank } from "../scoring/rated-bank.ts";

const [{ bank, sentences }] = releases;

describe.each(locales)("the report in %s", (locale) => {
  let page = "";
  beforeAll(async () => {
    page = await writeReportPage({ bank, sentences: sentences[locale], faults: [], locale });
  });

  test("stands alone: no script, no address to fetch anything from", () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|\son[a-z]+=/i);
    const addresses = page.match(/(?:src|href|url)\s*[=(]\s*["']?(?!data:)[^\s"')]+/gi) ?? [];
    expect(addresses).toEqual([]);
  });

  test("shows the certificate's own figures", () => {
    const percent = (share: number) =>
      share.toLocaleString(locale, {
        style: "percent",
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });
    const { roles, ties, sheets } = certifyBank(bank);
    for (const { firstAlone } of roles) expect(page).toContain(percent(firstAlone));
    expect(page).toContain(percent(ties.share));
    expect(page).toContain(BigInt(sheets).toLocaleString(locale));
  });

  test("has every picture with words for those who cannot see it, and no number gone wrong", () => {
    const pictures = page.match(/<svg [^>]*>/g) ?? [];
    expect(pictures).toHaveLength(2 + 2 + 6 + 1 + 1);
    for (const picture of pictures) expect(picture).toMatch(/role="img" aria-label="[^"]{20,}"/);
    expect(page).not.toMatch(/NaN|undefined|Infinity|\{[a-z]+\}(?=[^{]*<\/)/);
  });

  test("uses only colours and sizes that the product has", async () => {
    const tokens = await readFile("app/_ui/tokens.css", "utf8");
    const used = new Set(page.match(/var\(--[a-z0-9-]+/g) ?? []);
    const known = (name: string) => tokens.includes(`${name.slice(4)}:`);
    expect([...used].filter((name) => !known(name))).toEqual([]);
  });
});

test("how often no role is named stands in the report of a bank with ratings, and in no other", async () => {
  const parts = { sentences: sentences.en, faults: [], locale: "en" } as const;
  const page = await writeReportPage({ ...parts, bank: ratedBank });
  // 882 of 15,625 ways to rate in the full quiz, 11 of 125 in the express one.
  expect(page).toMatch(/Full quiz<.*?>6<.*?>0 … 24<.*?>11.0<.*?>5\.6%</s);
  expect(page).toMatch(/Express quiz<.*?>3<.*?>0 … 12<.*?>5.5<.*?>8\.8%</s);
  expect(page).not.toMatch(/NaN|undefined/);
  expect(await writeReportPage({ ...parts, bank: unratedBank })).not.toContain(
    "Low / moderate / high",
  );
});

test("text is safe wherever it stands", () => {
  expect(escapeText(`<b> & "x"`)).toBe("&lt;b&gt; &amp; &quot;x&quot;");
  const drawing = { title: "<", description: '"', width: 1, height: 1 };
  const text = {
    shape: "text",
    x: 0,
    y: 0,
    text: "<script>",
    anchor: "start",
    tone: "ink",
    size: 9,
  } as const;
  expect(writeSvg({ ...drawing, shapes: [text] })).toBe(
    '<svg viewBox="0 0 1 1" role="img" aria-label="&lt;. &quot;"><text x="0" y="0" text-anchor="start" font-size="9" class="fill-ink">&lt;script&gt;</text></svg>',
  );
});
