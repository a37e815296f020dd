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

async function answer(
  publicUrl: string,
  path: string,
  init: ConstructorParameters<typeof NextRequest>[1] = {},
): Promise<Response> {
  vi.stubEnv("PUBLIC_URL", publicUrl);
  vi.stubEnv("AZIMUT_SECRET", secret);
  const { proxy } = await import("../../../proxy.ts");
  return proxy(new NextRequest(`http://localhost:3000${path}`, init));
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
  [`/card/${token.replace("c", "%63")}`, 307],
  [`/card/${token}0/wide.png`, 200],
  ["/card", 200],
])("threat 2: the page %s is passed on with status %i", async (path, status) => {
  expect((await answer("http://localhost:3000", path)).status).toBe(status);
});

test("an address of a page as it was typed leads to the page, with what follows it", async () => {
  const init = { headers: { "accept-language": "en" } };
  const { status, headers } = await answer("http://localhost:3000", "/ABC-DEFG?utm=1", init);
  expect(status).toBe(307);
  expect(headers.get("location")).toBe("http://localhost:3000/en/s/abcdefg?utm=1");
  expect(headers.get("vary")).toBe("Accept-Language");
  const { headers: named } = await answer("http://localhost:3000", "/embed?lang=fr", init);
  expect(named.get("location")).toBe("http://localhost:3000/fr/embed?lang=fr");
  const { headers: first } = await answer("http://localhost:3000", "/?lang=fr", init);
  expect(first.get("location")).toBe("http://localhost:3000/fr?lang=fr");
});

test.each([
  ["", "/fr/embed", "'none'", "cross-origin"],
  [
    "https://school.example,http://localhost:8080",
    "/fr/embed",
    "https://school.example http://localhost:8080",
    "cross-origin",
  ],
  ["*", "/en/embed/result", "*", "cross-origin"],
  ["*", "/fr/embedded", "'none'", "same-origin"],
  ["*", "/fr/quiz", "'none'", "same-origin"],
  ["*", "/fr/result/x", "'none'", "same-origin"],
  ["*", "/en/counsellor", "'none'", "same-origin"],
])(
  "threat 40: where AZIMUT_EMBED_ORIGINS is %j, %s is framed by %s",
  async (named, path, hosts, policy) => {
    vi.stubEnv("AZIMUT_EMBED_ORIGINS", named);
    const headers = await answerHeaders("http://localhost:3000", path);
    expect(headers.get("content-security-policy")).toContain(`; frame-ancestors ${hosts};`);
    expect(headers.get("cross-origin-resource-policy")).toBe(policy);
  },
);

test("the proxy passes on what is asked for by its own address: it neither redirects nor rewrites", async () => {
  for (const path of ["/fr", "/fr/result/x", "/no/such/page"]) {
    const headers = await answerHeaders("http://localhost:3000", path);
    expect(headers.get("x-middleware-next")).toBe("1");
    expect(headers.get("x-middleware-rewrite")).toBeNull();
    expect(headers.get("location")).toBeNull();
  }
});

test("threat 13–14: a counsellor's page gives the browser its cookie again, once a day, for ninety days", async () => {
  const session = "azimut-auth.session_token=token.signature%3D";
  const visitWith = async (cookie: string, path = "/fr/counsellor", method = "GET") => {
    const init = { headers: { cookie }, method };
    const { headers } = await answer("http://localhost:3000", path, init);
    return headers.getSetCookie().filter((line) => line.startsWith("azimut-auth."));
  };
  const [kept, renewed, ...others] = await visitWith(session);
  expect(others).toEqual([]);
  expect(kept).toMatch(/^azimut-auth\.session_token=token\.signature%3D; .*Max-Age=7776000/);
  expect(kept).toMatch(/HttpOnly; SameSite=lax/i);
  expect(renewed).toMatch(/^azimut-auth\.renewed=within-a-day; .*Max-Age=86400/);
  expect(await visitWith(`${session}; azimut-auth.renewed=within-a-day`)).toEqual([]);
  expect(await visitWith("azimut-known=1")).toEqual([]);
  expect(await visitWith(session, "/fr/quiz")).toEqual([]);
  expect(await visitWith(session, "/fr/counsellor", "HEAD")).toEqual([]);
});

test("threat 13–14: over https the cookie stays __Host- and Secure", async () => {
  const cookie = "__Host-azimut-auth.session_token=token.signature%3D";
  const init = { headers: { cookie } };
  const { headers } = await answer("https://azimut.example", "/en/counsellor/account", init);
  const [kept, renewed] = headers.getSetCookie();
  for (const line of [kept, renewed]) {
    expect(line).toMatch(/^__Host-azimut-auth\..*Secure/);
    expect(line).toContain("Path=/");
    expect(line).not.toMatch(/domain=/i);
  }
});
