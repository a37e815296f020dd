import { NextRequest } from "next/server";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function answerHeaders(publicUrl: string, path: string): Promise<Headers> {
  vi.stubEnv("PUBLIC_URL", publicUrl);
  const { proxy } = await import("../../../proxy.ts");
  return proxy(new NextRequest(`http://localhost:3000${path}`)).headers;
}

test("a public address with https keeps browsers on https", async () => {
  const headers = await answerHeaders("https://azimut.example", "/fr");
  expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
  expect(headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
});

test("a public address without https asks for none", async () => {
  const headers = await answerHeaders("http://azimut.example", "/fr");
  expect(headers.get("strict-transport-security")).toBeNull();
  expect(headers.get("content-security-policy")).not.toContain("upgrade-insecure-requests");
});

test.each([
  ["/fr", null, null],
  ["/fr/roles", null, null],
  ["/fr/result", null, "noindex"],
  ["/en/result/cr1-abc", "private, no-store", "noindex"],
  ["/en/answers", null, "noindex"],
  ["/en/results", null, null],
  ["/card/cr1-abc", "public, max-age=600", "noindex"],
  ["/card/cr1-abc/wide.png", null, "noindex"],
  ["/fr/join", null, null],
  ["/fr/s/abcdefg", "private, no-store", "noindex"],
  ["/fr/s/mine/0123/quiz", "private, no-store", "noindex"],
  ["/en/counsellor", "private, no-store", "noindex"],
  ["/en/counsellor/sessions/0123", "private, no-store", "noindex"],
  ["/en/counsellors", null, null],
])("threat 18: %s is cached as %s and listed as %s", async (path, caching, robots) => {
  const headers = await answerHeaders("http://localhost:3000", path);
  expect(headers.get("cache-control")).toBe(caching);
  expect(headers.get("x-robots-tag")).toBe(robots);
});

test("the proxy passes every request on: it neither redirects nor rewrites", async () => {
  for (const path of ["/", "/fr", "/fr/result/x", "/no/such/page"]) {
    const headers = await answerHeaders("http://localhost:3000", path);
    expect(headers.get("x-middleware-next")).toBe("1");
    expect(headers.get("x-middleware-rewrite")).toBeNull();
    expect(headers.get("location")).toBeNull();
  }
});
