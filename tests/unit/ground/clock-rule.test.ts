import { expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { z } from "zod";
import { readSources } from "./sources.ts";

/** What reads the machine's own clock, with why it may. */
const clockReaders = {
  "app/_api/programs/record-store.ts": "when an outcome was handed on, for the store that is told",
  "app/_counsellor/board/board-actions.tsx": "counts down on the browser's own clock",
  "app/_counsellor/live-session.ts": "counts down on the browser's own clock",
  "app/_device/own-results.ts": "when a result was seen, for the list on the person's own device",
  "app/_session/network-check.tsx":
    "when it was, in a file that somebody keeps on their own device",
  "lib/auth/steady-rows.ts": "better-auth's now, which its dates are turned to",
  "lib/db/commands/clock.ts": "tells the operator what the machine's clock says",
  "lib/db/commands/restore.ts": "since when a process holds the folder, for somebody who reads it",
  "lib/db/sqlite-store.ts": "since when a process holds the folder, for somebody who reads it",
  "lib/sessions/clock/steady-clock.ts": "the steady clock itself",
  "scripts/kept-builds.ts": "how old a build's folder is on the machine's own disk",
};

const product = readSources().filter(({ path }) => /^(app|lib|scripts)\/|^proxy\.ts$/.test(path));

test("threat 48: what is stored, shown or erased goes by the steady clock, nothing by the machine's", () => {
  const readers = product.filter(({ path, text }) => readsClock(text, path.endsWith("x")));
  expect(readers.map(({ path }) => path)).toEqual(Object.keys(clockReaders));
});

test.each([
  "const now = Date.now();",
  "const now = new Date();",
  "const now = +new Date;",
  "const { now } = Date;",
  "export const context = { clock: Date.now };",
  "const now = Date['now']();",
  "const now = Date();",
  "const now = globalThis.Date.now();",
  "const now = performance.timeOrigin + performance.now();",
  "const now = Temporal.Now.instant();",
  "const rows = sql`select now() - interval '1 day'`;",
  "const rows = sql`delete where at < current_timestamp`;",
  'db.exec("select unixepoch()");',
])("threat 48: a clock planted in a file is noticed: %s", (line) => {
  expect(readsClock(line)).toBe(true);
});

test.each([
  "const at = new Date(time).toISOString();",
  "interface Row { createdAt: Date | string }",
  "const isDate = value instanceof Date;",
  "const begin = performance.now();",
  "const noon = Date.UTC(2026, 8, 1, 12);",
  'const column = "Date of birth";',
])("what only writes or measures a time reads no clock: %s", (line) => {
  expect(readsClock(line)).toBe(false);
});

const clocks = ["Date", "Temporal", "timeOrigin"];
const engineClocks = /\bnow\(\)|current_(timestamp|date|time)\b|unixepoch\(|clock_timestamp/i;

const node = z.looseObject({ type: z.string() });
const name = z.looseObject({ name: z.string() });

/** Tells whether a text reads the time of the day: everything about `Date` but what is given a time. */
function readsClock(text: string, isMarkup = false): boolean {
  if (!clocks.some((one) => text.includes(one)) && !engineClocks.test(text)) return false;
  return readsAny(parseAst(text, { lang: isMarkup ? "tsx" : "ts" }));
}

function readsAny(found: unknown): boolean {
  if (Array.isArray(found)) return found.some(readsAny);
  const { success, data } = node.safeParse(found);
  if (!success) {
    return typeof found === "object" && found !== null && Object.values(found).some(readsAny);
  }
  const { type, callee, object, property, computed, right, left, value, operator } = data;
  if (type === "Identifier") return clocks.includes(nameOf(data));
  if (type === "TSTypeReference") return false;
  if (type === "NewExpression" && nameOf(callee) === "Date" && hasArguments(data)) {
    return readsAny(data.arguments);
  }
  if (type === "BinaryExpression" && operator === "instanceof" && nameOf(right) === "Date") {
    return readsAny(left);
  }
  if (type === "MemberExpression" && nameOf(object) === "Date" && computed !== true) {
    return !["UTC", "parse"].includes(nameOf(property));
  }
  if (type === "Literal") return typeof value === "string" && engineClocks.test(value);
  if (type === "TemplateElement") return engineClocks.test(JSON.stringify(value));
  return Object.values(data).some(readsAny);
}

function nameOf(found: unknown): string {
  return name.safeParse(found).data?.name ?? "";
}

function hasArguments(data: z.infer<typeof node>): boolean {
  return Array.isArray(data.arguments) && data.arguments.length > 0;
}
