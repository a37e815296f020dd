import bcd from "@mdn/browser-compat-data" with { type: "json" };
import type { Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data";
import { expect, test } from "vitest";
import { accessibilityPage } from "#lib/i18n/prose/words.ts";
import manifest from "../../../package.json" with { type: "json" };
import { findBrowserFiles, parseSource } from "./sources.ts";

const files = findBrowserFiles();
const browsers = ["chrome", "firefox", "safari"] as const;

/** The oldest version that the build is made for. */
function floorOf(browser: string): number {
  const line = manifest.browserslist.find((text) => text.startsWith(`${browser} `));
  return Number(line?.split(" ")[1]);
}

/** Tells whether a browser of the floor lacks what the data describe. */
function isYoung({ __compat }: Identifier): boolean {
  const support = __compat?.support;
  return browsers.some((browser) => {
    const lines = [support?.[browser] ?? []].flat();
    return support !== undefined && !lines.some((line) => isIn(line, floorOf(browser)));
  });
}

function isIn(line: SimpleSupportStatement, floor: number): boolean {
  const { version_added: from, version_removed: to, flags, prefix, alternative_name: other } = line;
  if (typeof from !== "string" || to || flags || prefix || other) return false;
  return Number.parseFloat(from.replace("≤", "")) <= floor;
}

function listParts(branch: Identifier | undefined): [string, Identifier][] {
  return Object.entries(branch ?? {}).filter(
    (entry): entry is [string, Identifier] => entry[0] !== "__compat",
  );
}

/** Such as `AbortSignal.timeout`. */
const statics = [...listParts(bcd.javascript.builtins), ...listParts(bcd.api)].flatMap(
  ([owner, parts]) =>
    listParts(parts)
      .filter(([, part]) => isYoung(part))
      .map(([name]) => `${owner}.${name.replace("_static", "")}`),
);

/** Names such as `toSorted` that nothing in the language had before. */
const methods = new Map<string, boolean>();
for (const [, parts] of listParts(bcd.javascript.builtins)) {
  for (const [name, part] of listParts(parts)) {
    methods.set(name, (methods.get(name) ?? true) && isYoung(part));
  }
}

/** Gives what a text of ours uses that a browser of the floor lacks. */
function findYoung({ text, members }: ReturnType<typeof parseSource>): string[] {
  const called = new Set([...text.matchAll(/\.(\w+)\(/g)].map(([, name = ""]) => name));
  const used = statics.filter((name) => members.has(name) && !askedFor.includes(name));
  const young = [...called].filter((name) => methods.get(name) && !namesakes.includes(name));
  return [...used, ...young];
}

/** What is asked for before it is used. */
const askedFor = [
  "PublicKeyCredential.parseCreationOptionsFromJSON",
  "PublicKeyCredential.parseRequestOptionsFromJSON",
];

/** Functions of ours and of older interfaces that are named like a young one of the language. */
const namesakes = ["adopt", "escape", "move", "take"];

test.each([
  ["[2, 1].toSorted();", ["toSorted"]],
  ["AbortSignal.timeout(5);", ["AbortSignal.timeout"]],
  ["Promise.withResolvers();", ["Promise.withResolvers", "withResolvers"]],
  ["URL.canParse(text);", ["URL.canParse"]],
  ["[1].at(-1); structuredClone({}); Object.hasOwn({}, 'a'); [1].findLast(Boolean);", []],
])("%s needs %j", (text, young) => {
  expect(findYoung(parseSource("a.ts", text))).toEqual(young);
});

test("no file that browsers get uses what a browser of the floor lacks", () => {
  expect(files.length).toBeGreaterThan(80);
  const found = files.flatMap((file) => findYoung(file).map((name) => `${file.path}: ${name}`));
  expect(found).toEqual([]);
});

test("the page on accessibility says the floor that the scripts are built for", () => {
  for (const page of Object.values(accessibilityPage)) {
    for (const browser of browsers) {
      expect(JSON.stringify(page)).toMatch(
        new RegExp(`${browser}[^,.:]* ${floorOf(browser)}\\b`, "i"),
      );
    }
  }
});
