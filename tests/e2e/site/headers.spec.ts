import { expect, test } from "../fixture.ts";
import { listedPages } from "./listed-pages.ts";

const fixedHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("camera=()"),
  "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
};

test("threats 16, 40: every answer carries the safety headers and none names the framework", async ({
  request,
}) => {
  const others = ["/", "/robots.txt", "/sitemap.xml", "/fr/no-such-page", "/fr/result/not-a-code"];
  for (const path of [...listedPages, ...others]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers, path).toMatchObject(fixedHeaders);
    expect(headers["x-powered-by"], path).toBeUndefined();
    expect(headers["strict-transport-security"], "the public address is not https").toBeUndefined();
  }
});

test("every listed page answers 200 with its own language", async ({ request }) => {
  for (const path of listedPages) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).toContain(`<html lang="${path.slice(1, 3)}"`);
  }
});

test("threat 18: a result in the address is kept out of caches and search engines", async ({
  request,
}) => {
  const headers = (await request.get("/fr/result/not-a-code")).headers();
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-robots-tag"]).toBe("noindex");
  expect(headers["content-security-policy"]).toMatch(/'nonce-[^']+' 'strict-dynamic'/);
});

for (const [languages, path] of [
  ["fr-FR,fr;q=0.9,en;q=0.8", "/fr"],
  ["en-GB,en;q=0.9", "/en"],
  ["xx", "/fr"],
] as const) {
  test(`/ sends a browser that asks for ${languages} to ${path}`, async ({ request }) => {
    const response = await request.get("/", {
      headers: { "accept-language": languages },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(307);
    expect(response.headers()).toMatchObject({
      location: path,
      vary: expect.stringContaining("Accept-Language"),
    });
  });
}

test("threat 58: no cache keeps a page past a new version; what has its content in its name never changes", async ({
  request,
}) => {
  const files = ["/robots.txt", "/sitemap.xml", "/contours.svg", "/icon.svg", "/sw.js"];
  const own = ["/fr/join", "/fr/result", "/fr/no-such-page", "/no-such-page", "/fr/s/ticket"];
  for (const path of [...listedPages, ...files, ...own, "/", "/fr/quiz?_rsc=1"]) {
    const caching = (await request.get(path, { maxRedirects: 0 })).headers()["cache-control"] ?? "";
    expect(caching, path).not.toContain("s-maxage");
    expect(caching, path).toMatch(/max-age=0\b|no-store|no-cache/);
  }
  const html = await (await request.get("/fr/quiz")).text();
  const assets = [...new Set(html.match(/\/_next\/static\/[^"\\]+/g))];
  expect(assets.length).toBeGreaterThan(2);
  for (const asset of assets) {
    const reply = await request.get(asset);
    expect(reply.status(), asset).toBe(200);
    expect(reply.headers()["cache-control"], asset).toBe("public, max-age=31536000, immutable");
  }
});

test("threats 17, 40: a forged host changes no address in an answer", async ({
  request,
  baseURL,
}) => {
  const headers = { host: "evil.example", "x-forwarded-host": "evil.example" };
  for (const path of [
    "/",
    "/fr",
    "/fr/",
    "/sitemap.xml",
    "/robots.txt",
    `${baseURL}//other.example/fr`,
  ]) {
    const response = await request.get(path, { headers, maxRedirects: 0 });
    expect(response.headers().location ?? "/", path).toMatch(/^\/(?!\/)/);
    expect(await response.text(), path).not.toContain("evil.example");
  }
});

test("the sitemap lists the pages that these tests visit, and like robots.txt uses the public address", {
  tag: "@walk",
}, async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(listed.sort()).toEqual(listedPages.map((path) => `http://localhost:3000${path}`).sort());
  expect(sitemap).toContain('hreflang="en" href="http://localhost:3000/en/quiz"');
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain("Sitemap: http://localhost:3000/sitemap.xml");
});

test("nothing of the folder that Azimut runs from is served, and no folder is listed", async ({
  request,
}) => {
  for (const path of [
    ...["/.git/config", "/.env", "/package.json", "/data/azimut.sqlite", "/data/secret"],
    ...["/.next/BUILD_ID", "/lib/env.ts", "/_next/static/", "/_next/", "/..%2f.env"],
  ]) {
    const reply = await request.get(path, { maxRedirects: 0 });
    expect(reply.status(), path).toBeGreaterThanOrEqual(300);
    expect(reply.headers()["content-type"] ?? "", path).not.toContain("octet-stream");
    expect(await reply.text(), path).not.toMatch(/"dependencies"|\[core\]|SQLite format/);
  }
});
