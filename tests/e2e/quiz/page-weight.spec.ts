import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { locales } from "#lib/locale.ts";
import { expect, test } from "../fixture.ts";

// A page of plain words has Next's own script and hardly any of ours: what stands over it is the quiz's.
test("the page fetches at most 12,000 bytes of script over a page of plain words, in brotli", async ({
  page,
}) => {
  const plain = await weighScripts(page, "/fr/privacy");
  const quiz = await weighScripts(page, "/fr/quiz");
  test.info().annotations.push({ type: "weight", description: `${plain} and ${quiz} bytes` });
  expect(plain).toBeGreaterThan(50_000);
  expect(quiz - plain).toBeGreaterThan(0);
  expect(quiz - plain).toBeLessThanOrEqual(12_000);
});

async function weighScripts(page: Page, path: string): Promise<number> {
  const bodies = new Map<string, Promise<Buffer>>();
  const weigh = (response: import("@playwright/test").Response) => {
    if (response.request().resourceType() === "script") bodies.set(response.url(), response.body());
  };
  page.on("response", weigh);
  await page.goto(path, { waitUntil: "networkidle" });
  page.off("response", weigh);
  const scripts = await Promise.all(bodies.values());
  return scripts.reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
}

test("the page has at most 120,000 bytes before compression, and fetches one font file of at most 30,000", async ({
  page,
  request,
}) => {
  const fonts: string[] = [];
  page.on("request", (one) => {
    if (one.resourceType() === "font") fonts.push(one.url());
  });
  for (const locale of locales) {
    const html = await (await request.get(`/${locale}/quiz`)).body();
    expect(html.length, locale).toBeGreaterThan(20_000);
    expect(html.length, locale).toBeLessThanOrEqual(120_000);
  }
  await page.goto("/fr/quiz", { waitUntil: "networkidle" });
  expect(fonts).toHaveLength(1);
  expect((await (await request.get(fonts[0] ?? "")).body()).length).toBeLessThanOrEqual(30_000);
});

for (const width of [360, 1440]) {
  test(`the first question needs the page alone, and looks as it will, at ${width} px`, async ({
    page,
    openBrowser,
    complaints,
  }) => {
    const alone = await openBrowser();
    const asked: string[] = [];
    await alone.route("**/*", (route) => {
      if (route.request().resourceType() === "document") return route.continue();
      asked.push(route.request().resourceType());
      return route.abort();
    });
    const places: unknown[] = [];
    for (const one of [alone, page]) {
      await one.setViewportSize({ width, height: 740 });
      await one.goto("/fr/quiz", { waitUntil: "networkidle" });
      const shown = "header a, [data-start] :is(legend > *, label, a), p:has(> [data-aid]), footer";
      const parts = await one.locator(shown).all();
      places.push(await Promise.all(parts.map((part) => part.boundingBox())));
    }
    expect(places[0]).toEqual(places[1]);
    expect(asked).toContain("stylesheet");
    complaints.splice(0);
  });
}
