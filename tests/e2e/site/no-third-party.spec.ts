import { expect, test } from "../fixture.ts";
import { listPages } from "./site-pages.ts";

test("threat 16: no listed page asks another host for anything", async ({
  page,
  request,
  baseURL,
}) => {
  test.slow();
  const asked = new Set<string>();
  page.on("request", (sent) => asked.add(new URL(sent.url()).origin));
  for (const path of await listPages(request)) await page.goto(path, { waitUntil: "networkidle" });
  expect([...asked].filter((origin) => origin !== "null")).toEqual([baseURL]);
});

test("threat 16: no listed page names another host but in links and in facts for search engines", async ({
  page,
  request,
}) => {
  test.slow();
  for (const path of await listPages(request)) {
    await page.goto(path);
    const sources = await page
      .locator("[src], link[href]:not([rel=canonical]):not([rel=alternate])")
      .evaluateAll((elements) =>
        elements.map((element) => element.getAttribute("src") ?? element.getAttribute("href")),
      );
    expect(sources.filter((source) => /^(https?:)?\/\//.test(source ?? ""))).toEqual([]);
  }
});

test("threat 16: a visit sets no cookie", async ({ page, context }) => {
  await page.goto("/fr/quiz");
  expect(await context.cookies()).toEqual([]);
});
