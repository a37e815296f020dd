import { readdirSync, readFileSync } from "node:fs";
import bcd from "@mdn/browser-compat-data" with { type: "json" };
import type { Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data";
import manifest from "../../../package.json" with { type: "json" };
import { findCurrentBuild } from "../../../scripts/kept-builds.ts";
import { expect, test } from "../fixture.ts";
import { choose, goOn, itemAt, readCode, words } from "../quiz/quiz-steps.ts";

const browsers = ["chrome", "firefox", "safari"] as const;

/** Tells whether a browser of the floor lacks what the data describe; under a prefix it has it where the file has that too. */
function isYoung({ __compat }: Identifier, hasPrefixed: (prefix: string) => boolean): boolean {
  const support = __compat?.support;
  return browsers.some((browser) => {
    const lines = [support?.[browser] ?? []].flat();
    const floor = manifest.browserslist.find((line) => line.startsWith(`${browser} `));
    const isIn = (line: SimpleSupportStatement) =>
      isCovered(line, Number(floor?.split(" ")[1])) && (!line.prefix || hasPrefixed(line.prefix));
    return support !== undefined && !lines.some(isIn);
  });
}

function isCovered(line: SimpleSupportStatement, floor: number): boolean {
  const { version_added: from, version_removed: to, flags, alternative_name: other } = line;
  // What a later version replaced was not whole yet.
  if (typeof from !== "string" || to || flags || other) return false;
  return Number.parseFloat(from.replace("≤", "")) <= floor;
}

/** Gives every part of a branch of the data that is described, with its name. */
function listParts(branch: Identifier | undefined): [string, Identifier][] {
  return Object.entries(branch ?? {}).filter(
    (entry): entry is [string, Identifier] => entry[0] !== "__compat",
  );
}

function readBuilt(ending: string): { name: string; text: string }[] {
  const folder = `${findCurrentBuild()}/static/chunks`;
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  const files = names.map((name) => ({ name, text: readFileSync(`${folder}/${name}`, "utf8") }));
  // Next's own file for browsers without modules: none of the floor asks for it.
  return files.filter(({ text }) => !text.includes("core-js"));
}

/** What is asked for before it is used. */
const askedFor = [
  "PublicKeyCredential.parseCreationOptionsFromJSON",
  "PublicKeyCredential.parseRequestOptionsFromJSON",
  "URL.canParse",
];
/** Functions of ours, of Next, of React and of older interfaces that are named like a young one of the language. */
const namesakes = ["adopt", "error", "escape", "first", "last", "move", "take", "use"];

test("the built scripts call no method that a browser of the floor lacks", () => {
  const files = readBuilt(".js");
  expect(files.length).toBeGreaterThan(20);
  const never = () => false;
  const statics: string[] = [];
  const methods = new Map<string, boolean>();
  for (const [owner, parts] of [...listParts(bcd.javascript.builtins), ...listParts(bcd.api)]) {
    for (const [name, part] of listParts(parts)) {
      if (isYoung(part, never)) statics.push(`${owner}.${name.replace("_static", "")}`);
      if (owner in (bcd.javascript.builtins ?? {}) && /^[a-zA-Z]+$/.test(name))
        methods.set(name, (methods.get(name) ?? true) && isYoung(part, never));
    }
  }
  const young = [...methods].filter(([, young]) => young).map(([name]) => name);
  expect(statics).toEqual(expect.arrayContaining(["AbortSignal.timeout", "Map.groupBy"]));
  expect(young).toEqual(expect.arrayContaining(["toSorted", "isWellFormed"]));
  const found = files.flatMap(({ name, text }) => {
    const named = new Set([...text.matchAll(/\b[A-Z]\w+\.\w+(?=\()/g)].map(([match]) => match));
    const called = new Set([...text.matchAll(/\.(\w+)\(/g)].map((match) => match[1] ?? ""));
    return [
      ...statics.filter((one) => named.has(one) && !askedFor.includes(one)),
      ...young.filter((one) => called.has(one) && !namesakes.includes(one)),
    ].map((one) => `${name}: ${one}`);
  });
  expect(found).toEqual([]);
});

/** Without them the pages look a little plainer, and nothing is lost. */
const decoration = [
  ...["text-wrap", "content-visibility", "hyphenate-limit-chars", "font-synthesis"],
  ...["forced-color-adjust", "text-size-adjust", "scrollbar-width", "paint-order", "accent-color"],
  // A row of links that is wider than a telephone begins at the current one.
  "scroll-initial-target",
  // The old names of a meter's parts, for browsers that have them.
  ...["-webkit-meter-bar", "-webkit-meter-optimum-value"],
  // What is folded is printed folded, and on the sheet that the printer is set to.
  ...["details-content", "page", "size"],
];

/** What no property, rule or selector is named after, by what shows it. */
const values = {
  nesting: /[{};]\s*&/,
  "color-mix": /color-mix\(/,
  "light-dark": /light-dark\(/,
  "relative colours": /(rgba?|hsla?|oklch|oklab|lch|lab|color)\(from /,
  subgrid: /:subgrid/,
};

/** Gives what a style sheet needs that a browser of the floor lacks. What stands in a query for itself is not needed. */
function findYoungStyles(text: string): string[] {
  const plain = text.replaceAll(/@supports[^{]*/g, "");
  const heads = [...plain.matchAll(/[^{};]+(?=\{)/g)].join("\n");
  const { "at-rules": rules, selectors, properties } = bcd.css;
  const hasPrefixed = (name: string) => (prefix: string) => plain.includes(`${prefix}${name}:`);
  const never = () => false;
  const uses = [
    ...listParts(rules).filter(
      ([rule, part]) => heads.includes(`@${rule}`) && isYoung(part, never),
    ),
    ...listParts(selectors).filter(
      ([name, part]) => new RegExp(`:${name}(?![\\w-])`).test(heads) && isYoung(part, never),
    ),
    ...listParts(properties).filter(
      ([name, part]) => new RegExp(`[{;]${name}:`).test(plain) && isYoung(part, hasPrefixed(name)),
    ),
  ].map(([name]) => name);
  const others = Object.entries(values).filter(
    ([name, sign]) => sign.test(plain) && !text.includes(`@supports not (color:${name}(`),
  );
  return [...uses, ...others.map(([name]) => name)].filter((one) => !decoration.includes(one));
}

test("the built styles need nothing that a browser of the floor lacks", () => {
  expect(
    findYoungStyles(
      ".a{&:hover{width:0}}@scope{b:open{field-sizing:content;color:light-dark(red,tan)}}",
    ),
  ).toEqual(["scope", "open", "field-sizing", "nesting", "light-dark"]);
  const files = readBuilt(".css");
  expect(files.length).toBeGreaterThan(3);
  expect(
    files.flatMap(({ name, text }) => findYoungStyles(text).map((one) => `${name}: ${one}`)),
  ).toEqual([]);
});

test("in an older browser, which cannot read the scripts, the quiz is a form", async ({
  page,
  complaints,
}) => {
  await page.route("**/_next/static/chunks/*.js", (route) =>
    route.fulfill({ contentType: "application/javascript", body: "let = younger than this;" }),
  );
  await page.goto("/fr/quiz");
  await choose(page, 1, "b");
  await page.getByRole("link", { name: words.fr.overview }).click();
  await goOn(page);
  await page.getByRole("button", { name: words.fr.finish }).click();
  await page.waitForURL("**/fr/result/*");
  expect(readCode(page.url())).toMatchObject({ [itemAt(1).id]: "b", [itemAt(2).id]: null });
  await expect(page.locator("#verdict")).toBeVisible();
  expect(complaints.splice(0).length).toBeGreaterThan(0);
});
