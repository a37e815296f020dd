import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { type Card, cardModes } from "#lib/cards/card.ts";
import { signCard } from "#lib/cards/token.ts";
import { copySite, nameGerman, wordGerman } from "./german-copy.ts";

/** What a language more brings by itself, tried in a copy of the site that has German too. */

const secret = "a secret of the tests, longer than 32 characters";
const here = process.cwd();
let copy = "";

beforeAll(() => {
  copy = copySite();
  nameGerman(copy);
  wordGerman(copy);
  // As after a build, whose policies name a nonce for pages that are rendered for each request.
  mkdirSync(join(copy, ".next"));
  writeFileSync(join(copy, ".next/script-hashes.json"), "{}");
  process.chdir(copy);
  vi.stubEnv("PUBLIC_URL", "https://azimut.example");
  vi.stubEnv("AZIMUT_SECRET", secret);
});

afterAll(() => {
  process.chdir(here);
  vi.unstubAllEnvs();
  rmSync(copy, { recursive: true });
});

test.each([
  ["/de/result/cr1-abc", "private, no-store", "noindex"],
  ["/de/s/abcdefg", "private, no-store", "noindex"],
  ["/de/s/mine/0123/quiz", "private, no-store", "noindex"],
  ["/de/counsellor", "private, no-store", "noindex"],
  ["/de/result", null, "noindex"],
  ["/de/answers", null, "noindex"],
  ["/de/roles", null, null],
  ["/nl/counsellor", null, null],
])("the proxy has %s cached as %s and listed as %s", async (path, caching, robots) => {
  vi.stubEnv("NODE_ENV", "production");
  const { proxy }: typeof import("../../../proxy.ts") = await import(join(copy, "proxy.ts"));
  vi.stubEnv("NODE_ENV", "test");
  const { headers } = proxy(new NextRequest(`http://localhost:3000${path}`));
  expect(headers.get("cache-control")).toBe(caching);
  expect(headers.get("x-robots-tag")).toBe(robots);
  expect(headers.get("content-security-policy")?.includes("'nonce-")).toBe(caching !== null);
});

test.each([
  ["/de", true],
  ["/de/quiz", true],
  ["/de/result", true],
  ["/de/compare/sales-manager-account-manager", true],
  ["/de/result/cr1-abc", false],
  // What was kept for somebody before is dropped on the way.
  ["/de/s/abcdefg", true],
  ["/de/counsellor", false],
  ["/card/cr1-abc", false],
])("the service worker takes %s: %s", (path, isTaken) => {
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    location: { origin: "https://azimut.example" },
    addEventListener: (name: string, listener: (event: object) => void) =>
      listeners.set(name, listener),
  };
  const fetch = () => new Promise(() => {});
  runInNewContext(readFileSync("public/sw.js", "utf8"), {
    self,
    URL,
    fetch,
    setTimeout: () => 0,
  });
  const [respondWith, waitUntil] = [vi.fn(), vi.fn()];
  const request = { method: "GET", mode: "navigate", url: self.location.origin + path };
  listeners.get("fetch")?.({ request, respondWith, waitUntil });
  expect(respondWith).toHaveBeenCalledTimes(isTaken ? 1 : 0);
});

test("links of cards that were shared before stay as they are, and German ones open", async () => {
  const token: typeof import("#lib/cards/token.ts") = await import(
    join(copy, "lib/cards/token.ts")
  );
  const { findLocale }: typeof import("#lib/locale.ts") = await import(join(copy, "lib/locale.ts"));
  const [{ bank }] = releases;
  const [role = ""] = bank.roles;
  const card = { bank, verdict: "clear", roles: [role], affinities: [90, 30, 30] } as const;
  for (const mode of cardModes) {
    for (const locale of ["fr", "en"] as const) {
      const shared: Card = { ...card, mode, locale };
      expect(token.signCard(shared, secret)).toBe(signCard(shared, secret));
    }
    const german = { ...card, mode, locale: findLocale("de", "en") };
    expect(token.openToken([bank], token.signCard(german, secret), [secret])).toEqual(german);
  }
});

test("forms, exports and dates take German", async () => {
  const { newSessionSchema }: typeof import("#lib/sessions/schema/session-schema.ts") =
    await import(join(copy, "lib/sessions/schema/session-schema.ts"));
  expect(newSessionSchema.parse({ title: "10b", locale: "de" }).locale).toBe("de");
  const { findLocale, titleLanguage }: typeof import("#lib/locale.ts") = await import(
    join(copy, "lib/locale.ts")
  );
  const asked = findLocale("de", "fr");
  expect(titleLanguage(asked, "fr")).toBe("Allemand");
  const { writeDictionaryCsv }: typeof import("#app/_export/csv.ts") = await import(
    join(copy, "app/_export/csv.ts")
  );
  expect(writeDictionaryCsv(asked, [])).toBe("\uFEFFColumn;Type;Meaning;Values\r\n");
  const { writeDay }: typeof import("#lib/i18n/date.ts") = await import(
    join(copy, "lib/i18n/date.ts")
  );
  expect(writeDay(asked, Date.UTC(2026, 10, 22))).toBe("22. November 2026");
});

test("every page stands in the map of the site in German, and names its German self", async () => {
  const { default: sitemap }: typeof import("#app/sitemap.ts") = await import(
    join(copy, "app/sitemap.ts")
  );
  const entries = sitemap();
  const german = entries.filter(({ url }) => /\/de(\/|$)/.test(url));
  expect(german).toHaveLength(entries.length / 3);
  for (const { alternates } of entries) {
    expect(Object.keys(alternates?.languages ?? {})).toEqual(["fr", "en", "de", "x-default"]);
  }
});

test("the language switch leads to both other languages", async () => {
  const { LanguageSwitch }: typeof import("#app/_ui/frame/site-header.tsx") = await import(
    join(copy, "app/_ui/frame/site-header.tsx")
  );
  const links = LanguageSwitch({ locale: "fr", path: "/quiz" }).map(({ props }) => props);
  expect(links.map(({ href }) => href)).toEqual(["/en/quiz", "/de/quiz"]);
  expect(links.map(({ children }) => children)).toEqual(["English", "Deutsch"]);
});

test("the bank is checked in German too", async () => {
  const { loadBank }: typeof import("#lib/bank-tools/check.ts") = await import(
    join(copy, "lib/bank-tools/check.ts")
  );
  const loaded = await loadBank("questions/commercial-roles/v1");
  expect(loaded.checked.faults).toEqual([]);
  expect(Object.keys(loaded.checked.sentences)).toEqual(["fr", "en", "de"]);
});
