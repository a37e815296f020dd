import type { Page } from "@playwright/test";
import { expect, test } from "./session-fixture.ts";

/** A hall of 600 opens the page at once: 60 kB for each are 36 MB through one room's network. */
const most = 60 * 1024;

test("what joining needs before scripts weighs less than 60 kB, and no font", async ({
  request,
  openBrowser,
  api,
}) => {
  const { code } = await api.open(request);
  for (const path of ["/fr/join", `/fr/s/${code}`, "/fr/s/ticket"]) {
    const weights = await weigh(await openBrowser(), path);
    const types = [...new Set(weights.map(({ type }) => type))];
    expect(types, path).not.toContain("font");
    const before = weights.filter(({ type }) => type !== "script");
    const total = before.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(`${path.replace(code, "CODE")}: ${Math.round(total / 1024)} kB before scripts`);
    expect(total, path).toBeGreaterThan(1024);
    expect(total, path).toBeLessThan(most);
  }
});

test("the join page is the same for everybody, and asked for again in vain while it is the same", async ({
  request,
}) => {
  const reply = await request.get("/fr/join");
  expect(reply.headers()["cache-control"]).toBe("public, max-age=0, must-revalidate");
  const again = { "if-none-match": reply.headers().etag ?? "" };
  expect((await request.get("/fr/join", { headers: again })).status()).toBe(304);
  expect(reply.headers()["set-cookie"]).toBeUndefined();
});

async function weigh(page: Page, url: string): Promise<{ type: string; bytes: number }[]> {
  const weights: Promise<{ type: string; bytes: number }>[] = [];
  page.on("requestfinished", (request) => {
    const type = request.resourceType();
    weights.push(
      request.sizes().then((sizes) => ({
        type,
        bytes: sizes.responseBodySize + sizes.responseHeadersSize,
      })),
    );
  });
  await page.goto(url, { waitUntil: "networkidle" });
  return Promise.all(weights);
}
