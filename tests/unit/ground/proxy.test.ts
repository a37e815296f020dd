import { NextRequest } from "next/server";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { signCard } from "#lib/cards/token.ts";

// Settings are read once, when a module loads.
beforeEach(() => {
  vi.resetModules();
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const secret = "a secret of the tests, longer than 32 characters";
const [{ bank }] = releases;
const [role = ""] = bank.roles;
const card = { bank, locale: "fr", mode: "full", verdict: "clear", roles: [role] } as const;
const token = signCard({ ...card, affinities: null }, secret);

async function answer(publicUrl: string, path: string): Promise<Response> {
  vi.stubEnv("PUBLIC_URL", publicUrl);
  vi.stubEnv("AZIMUT_SECRET", secret);
  const { proxy } = await import("../../../proxy.ts");
  return proxy(new NextRequest(`http://localhost:3000${path}`));
}

async function answerHeaders(publicUrl: string, path: string): Promise<Headers> {
  return (await answer(publicUrl, path)).headers;
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
  [`/card/${token}`, "public, max-age=600", "noindex"],
  ["/card/cr1-abc", "no-store", "noindex"],
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

test.each([
  [`/card/${token}`, 200],
  [`/card/${token}0`, 404],
  [`/card/${token.slice(1)}/`, 404],
  [`/card/${token.replace("c", "%63")}`, 200],
  [`/card/${token}0/wide.png`, 200],
  ["/card", 200],
])("threat 2: the page %s is passed on with status %i", async (path, status) => {
  expect((await answer("http://localhost:3000", path)).status).toBe(status);
});

test("the proxy passes every request on: it neither redirects nor rewrites", async () => {
  for (const path of ["/", "/fr", "/fr/result/x", "/no/such/page"]) {
    const headers = await answerHeaders("http://localhost:3000", path);
    expect(headers.get("x-middleware-next")).toBe("1");
    expect(headers.get("x-middleware-rewrite")).toBeNull();
    expect(headers.get("location")).toBeNull();
  }
});
