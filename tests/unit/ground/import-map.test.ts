import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };
import { findInBrowser, type Import, parseSource, readSources } from "./sources.ts";

/** What the files of a folder may import beside their own folder; `types` only as types. */
interface Rule {
  from: string;
  may: readonly string[];
  types?: readonly string[];
}

const everyPackage = Object.keys(manifest.dependencies);
const appAreas =
  "auth bank bank-tools cards env.ts i18n locale.ts log.ts scoring secret-file.ts sessions";
const libAreas = appAreas.split(" ").map((name) => `lib/${name}`);
const everywhere = [...libAreas, "node:", ...everyPackage];

/** The rooms of `app`, and which of the others each may import. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  _ui: [],
  _ask: [],
  _api: [],
  _device: [],
  _explanation: ["_ui"],
  _print: ["_explanation", "_ui"],
  _roles: ["_explanation", "_ui"],
  _card: ["_api", "_device", "_explanation", "_roles", "_ui"],
  _share: ["_ask", "_card", "_explanation", "_ui"],
  _result: ["_device", "_explanation", "_print", "_roles", "_share", "_ui"],
  _quiz: ["_device", "_explanation", "_result", "_ui"],
  _embed: ["_ask", "_explanation", "_quiz", "_result", "_ui"],
  _landing: ["_device", "_quiz", "_ui"],
  _method: ["_explanation", "_ui"],
  _paper: ["_print", "_ui"],
  _export: ["_api", "_explanation"],
  _session: ["_api", "_ask", "_device", "_print", "_quiz", "_ui"],
  _counsellor: ["_api", "_ask", "_explanation", "_export", "_paper", "_print", "_session", "_ui"],
};

/** The rooms of `lib/sessions`, and which of the others each may import. */
const sessionRooms: Readonly<Record<string, readonly string[]>> = {
  session: [],
  people: ["session"],
  team: ["session"],
  clock: ["session"],
  arithmetic: [],
  answers: ["arithmetic", "people", "session"],
  live: ["answers", "people", "session"],
  erasure: ["clock", "people", "session"],
  export: ["answers", "arithmetic", "people", "restitution", "session"],
  restitution: ["answers", "arithmetic", "people", "session"],
  rehearsal: ["answers", "people", "session"],
  schema: ["session"],
};
const sessionsMay = [
  ...["lib/db", "lib/scoring", "lib/bank", "lib/locale.ts", "lib/log.ts", "kysely", "zod", "node:"],
  ...["codes", "context", "fault", "journal", "unfit-words"].map(
    (name) => `lib/sessions/${name}.ts`,
  ),
];
const rules: readonly Rule[] = [
  ...Object.entries(sessionRooms).map(([room, others]) => ({
    from: `lib/sessions/${room}`,
    may: [...sessionsMay, ...others.map((other) => `lib/sessions/${other}`)],
  })),
  ...Object.entries(rooms).map(([room, others]) => ({
    from: `app/${room}`,
    may: [...everywhere, ...others.map((other) => `app/${other}`)],
  })),
  { from: "questions", may: [] },
  { from: "lib/scoring", may: ["d3-shape", "d3-contour"], types: ["lib/bank"] },
  {
    from: "lib/bank-tools",
    may: ["lib/bank", "lib/scoring", "lib/i18n", "lib/locale.ts", "zod", "node:"],
  },
  { from: "lib/bank", may: ["questions", "lib/locale.ts", "zod", "node:"] },
  { from: "lib/log.ts", may: ["pino", "zod", "node:"] },
  { from: "lib/env.ts", may: ["lib/log.ts", "zod", "node:"] },
  { from: "lib/i18n", may: ["lib/locale.ts"] },
  { from: "lib/locale.ts", may: [] },
  { from: "lib/secret-file.ts", may: ["node:"] },
  {
    from: "lib/db",
    may: [
      ...["lib/env.ts", "lib/locale.ts", "lib/log.ts", "lib/secret-file.ts"],
      ...["kysely", "pg", "zod", "node:"],
    ],
  },
  { from: "lib/cards", may: ["lib/scoring", "lib/bank", "lib/locale.ts", "node:"] },
  { from: "lib/sessions", may: sessionsMay },
  {
    from: "lib/auth",
    may: [
      ...["lib/db", "lib/env.ts", "lib/log.ts", "lib/sessions", "better-auth"],
      ...["@better-auth/kysely-adapter", "@better-auth/passkey", "kysely", "zod", "node:"],
    ],
  },
  { from: "app", may: everywhere },
  {
    from: "proxy.ts",
    may: [
      ...["lib/auth/session-cookie.ts", "lib/env.ts", "lib/locale.ts", "app/_api"],
      ...["app/_card/card-signer.ts", "next", "zod", "node:"],
    ],
  },
];

const sources = readSources();
const ruled = sources.filter(({ path }) => /^(app|lib|questions)\/|^proxy\.ts$/.test(path));

test("the map is checked on the real files", () => {
  expect(ruled.length).toBeGreaterThan(60);
  expect(ruled.flatMap(({ imports }) => imports).length).toBeGreaterThan(150);
});

test("every kind of import is seen", () => {
  const text = `import "./a.css"; import { b } from "../b.ts"; import type { C } from "#lib/c.ts";
    import { type D } from "d/deep"; export * from "@e/e/deep"; export type { F } from "./f.ts";
    const g = await import("node:g"); type H = import("./h.ts").H;`;
  expect(parseSource("app/x/page.tsx", text).imports).toEqual([
    { target: "app/x/a.css", typeOnly: false },
    { target: "app/b.ts", typeOnly: false },
    { target: "lib/c.ts", typeOnly: true },
    { target: "d", typeOnly: true },
    { target: "@e/e", typeOnly: false },
    { target: "app/x/f.ts", typeOnly: true },
    { target: "node:g", typeOnly: false },
    { target: "app/x/h.ts", typeOnly: true },
  ]);
});

test("every file belongs to one line of the map and imports only what it allows", () => {
  const breaches = ruled.flatMap(({ path, imports }) => {
    const rule = rules.find(({ from }) => isWithin(path, from));
    if (rule === undefined) return `${path} is in no folder of the map`;
    return imports
      .filter((found) => !isAllowed(rule, found))
      .map(({ target }) => `${path} imports ${target}`);
  });
  expect(breaches).toEqual([]);
});

test("every imported file exists and every imported package is named in package.json", () => {
  const packages = [...everyPackage, ...Object.keys(manifest.devDependencies)];
  const missing = sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => !target.startsWith("node:") && !packages.includes(target))
      .filter(({ target }) => !existsSync(target))
      .map(({ target }) => `${path} imports ${target}`),
  );
  expect(missing).toEqual([]);
});

test("ARCHITECTURE.md says of each room of app and lib/sessions what this map says", () => {
  const law = readFileSync("ARCHITECTURE.md", "utf8");
  for (const [room, others] of [...Object.entries(rooms), ...Object.entries(sessionRooms)]) {
    const row = law.split("\n").find((line) => line.startsWith(`| \`${room}\` `));
    const line = row?.split("|").at(-2) ?? "no row";
    expect((line.match(/(?<=`)\w+(?=`)/g) ?? []).sort(), room).toEqual([...others].sort());
  }
});

test("nothing that belongs to the server reaches the browser", () => {
  const serverOnly = [
    "lib/env.ts",
    "lib/log.ts",
    "lib/db",
    "lib/sessions",
    "lib/auth",
    "questions",
    "zod",
    "node:",
  ];
  const clients = sources.filter(({ text }) => text.startsWith('"use client"'));
  const breaches = clients.flatMap(({ path }) =>
    [...reach(path)]
      .filter((target) => serverOnly.some((place) => isWithin(target, place)))
      .map((target) => `${path} brings ${target}`),
  );
  expect(breaches).toEqual([]);
});

/** Everything that a file brings with it at run time, through however many files. */
function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const imports = sources.find((source) => source.path === path)?.imports ?? [];
  for (const { target, typeOnly } of imports) if (!typeOnly) reach(findInBrowser(target), seen);
  return seen;
}

function isAllowed({ from, may, types = [] }: Rule, { target, typeOnly }: Import): boolean {
  const places = [from, ...may, ...(typeOnly ? types : [])];
  return places.some((place) => isWithin(target, place));
}

function isWithin(target: string, place: string): boolean {
  return target === place || target.startsWith(place.endsWith(":") ? place : `${place}/`);
}
