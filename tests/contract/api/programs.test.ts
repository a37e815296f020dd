import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { scoreAnswers } from "#app/_api/operations/program-operations.ts";
import { writeExamples } from "#app/_api/programs/examples.ts";
import { currentRelease, findRelease } from "#lib/bank/released.ts";
import { bankSchema } from "#lib/bank/schema.ts";
import { scoreLines } from "#lib/bank-tools/commands/score.ts";
import { findReleaseFolder } from "#lib/bank-tools/commands/usage.ts";
import { createSheetScorer } from "#lib/bank-tools/scored-sheet.ts";
import { decodeAnswers } from "#lib/scoring/answer-code.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import bankV2 from "#questions/commercial-roles/v2/bank.json" with { type: "json" };
import { runWith } from "../../unit/bank/scratch-bank.ts";
import { Client, expectProblem, type Reply } from "./client.ts";

const { bank } = findRelease({ id: "commercial-roles", version: 1 });
const client = new Client();

/** From a program, which sends no origin, unless `headers` say otherwise. */
function score(body: unknown, headers: Record<string, string | null> = {}): Promise<Reply> {
  return client.send("POST", "/score", { body, headers: { origin: null, ...headers } });
}

/**
 * Inès answers three questions and leaves. Points for Sales, Account and Territory Manager, and how far any answer reaches:
 *
 *     free-hour       b    1  −2   1      up to 2 4 2, down to 2 4 2
 *     new-colleague   c    4  −3  −1      up to 4 4 3, down to 2 3 2
 *     late-delivery   b    2  −1  −1      up to 2 3 3, down to 1 2 2
 *     together             7  −6  −1      up to 8 11 8, down to 5 9 6: M = 11
 *
 * 50 + 50 · 7/11 = 81.8 · 50 − 50 · 6/11 = 22.7 · 50 − 50 · 1/11 = 45.45…, in tenths 45.5
 */
const ines = { "free-hour": "b", "new-colleague": "c", "late-delivery": "b" };

test("Inès gets what is worked out by hand", async () => {
  const reply = await score({ version: 1, answers: ines });
  expect(reply.status, reply.text).toBe(200);
  const result = scoreAnswers.reply.parse(JSON.parse(reply.text));
  expect(result.roles.map(({ role, score, affinity }) => [role, score, affinity])).toEqual([
    ["sales-manager", 7, 81.8],
    ["account-manager", -6, 22.7],
    ["territory-manager", -1, 45.5],
  ]);
  expect(result.roles[1]?.ledger).toEqual([
    { item: "free-hour", option: "b", points: -2 },
    { item: "new-colleague", option: "c", points: -3 },
    { item: "late-delivery", option: "b", points: -1 },
  ]);
  expect(result.first).toEqual(["sales-manager"]);
  expect(result.coverage).toMatchObject({ answered: 3, total: 24 });
  expect(result.warnings).toEqual(["half-skipped"]);
  expect(result.elevation).toBeUndefined();
  const given = decodeAnswers([bank], result.code);
  expect(given).toMatchObject({ ok: true, answers: { ...ines, "week-list": null } });
  expect(reply.headers.get("cache-control")).toBe("no-store");
  expect(reply.headers.getSetCookie()).toEqual([]);
});

test("any sheet gets what the command line gives", async () => {
  const sheet: fc.Arbitrary<Answers> = fc.record(
    Object.fromEntries(
      bank.items.map(({ id, options }) => [
        id,
        fc.constantFrom(null, ...options.map((option) => option.id)),
      ]),
    ),
  );
  const sheets = fc.sample(sheet, 30);
  const lines = sheets.map((answers) => JSON.stringify({ answers })).join("\n");
  const folder = findReleaseFolder(bank);
  const { output } = await runWith(lines, (io) => scoreLines({ bank: folder, brief: false }, io));
  const printed = output.trimEnd().split("\n");
  expect(printed).toHaveLength(30);
  for (const [at, answers] of sheets.entries()) {
    const { text } = await score({ version: 1, answers });
    const { id, ...result } = JSON.parse(printed[at] ?? "");
    expect(id).toBeNull();
    expect(JSON.parse(text)).toEqual(result);
    scoreAnswers.reply.parse(result);
  }
});

test("a bank with ratings gets its elevation in the form that is described", () => {
  const rated = bankSchema.parse(bankV2);
  const loved = rated.items
    .filter(({ kind }) => kind === "rating")
    .map(({ id, options }) => [id, options.at(-1)?.id ?? null] as const);
  expect(loved.length).toBeGreaterThan(0);
  const result = scoreAnswers.reply.parse(createSheetScorer(rated)(Object.fromEntries(loved)));
  // Each rating counts 4 at most.
  expect(result.elevation).toMatchObject({ sum: 4 * loved.length, level: "high" });
});

test("the questions come in every language, with the weights that the result is worked out from", async () => {
  const reply = await client.send("GET", "/bank?version=1");
  const shown = JSON.parse(reply.text);
  expect(shown).toMatchObject({
    ...{ id: "commercial-roles", version: 1, licence: "MIT", languages: ["fr", "en"] },
    versions: expect.arrayContaining([1]),
    express: bank.express,
  });
  expect(shown.roles.map(({ id }: { id: string }) => id)).toEqual(bank.roles);
  expect(shown.items).toHaveLength(24);
  for (const [at, { id, options }] of bank.items.entries()) {
    expect(shown.items[at].id).toBe(id);
    for (const [place, option] of options.entries()) {
      expect(shown.items[at].options[place]).toMatchObject(option);
      expect(Object.keys(shown.items[at].options[place].text)).toEqual(["fr", "en"]);
    }
  }
  expect(shown.items[1].text.fr).toBe(findRelease(bank).sentences.fr.items["new-colleague"]?.text);
  const current = JSON.parse((await client.send("GET", "/bank")).text);
  expect(current.version).toBe(currentRelease.bank.version);
});

test("caches may keep the questions, and are told when they are still the same", async () => {
  const first = await client.send("GET", "/bank");
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^"[\w-]{22}"$/);
  expect(first.headers.get("cache-control")).toBe("public, max-age=3600");
  const ask = (known: string) =>
    client.send("GET", "/bank", { headers: { "if-none-match": known } });
  const again = await ask(`"other", ${tag}`);
  expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", tag]);
  expect((await ask('"other"')).text).toBe(first.text);
});

test.each<[unknown, number, string, string[]]>([
  [{}, 422, "bad-input", ["version", "answers"]],
  [[], 422, "bad-input", [""]],
  [{ version: 1 }, 422, "bad-input", ["answers"]],
  [{ version: 1, answers: [] }, 422, "bad-input", ["answers"]],
  [{ version: 1, answers: { "free-hour": 2 } }, 422, "bad-input", ["answers.free-hour"]],
  [{ version: "1", answers: {} }, 422, "bad-input", ["version"]],
  [{ version: 1, answers: {}, name: "Inès" }, 422, "bad-input", [""]],
  [{ version: 998, answers: {} }, 422, "unknown-version", ["version"]],
  [{ version: 1, answers: { "my-hour": "a" } }, 422, "unknown-item", ["answers.my-hour"]],
  [{ version: 1, answers: { "free-hour": "z" } }, 422, "unknown-option", ["answers.free-hour"]],
])("%j is refused in the caller's language, by place and without the value", async (...row) => {
  const [body, status, code, fields] = row;
  const french = await score(body, { "accept-language": "fr" });
  const english = await score(body, { "accept-language": "en-GB, fr;q=0.5" });
  expectProblem(french, status, code);
  expectProblem(english, status, code);
  expect(JSON.parse(english.text)).toMatchObject({ fields });
  expect(english.headers.get("content-language")).toBe("en");
  expect(JSON.parse(english.text).title).toMatch(/\b(the|this) /i);
  expect(JSON.parse(french.text).title).toMatch(/\b(la|cette) /i);
  expect(english.text).not.toContain("Inès");
});

test.each([
  ["/bank?version=998", "unknown-version"],
  ["/bank?version=0", "bad-query"],
  ["/bank?version=v1", "bad-query"],
  ["/bank?version=1&version=1", "bad-query"],
])("%s: %s", async (path, code) => {
  const reply = await client.send("GET", path);
  expectProblem(reply, 422, code);
  expect(reply.headers.get("cache-control")).toBe("no-store");
});

test("the examples of openapi.json are what the handlers answer", async () => {
  const { scoreAnswers: scored, readBank: shown } = writeExamples();
  expect(JSON.parse((await score(scored.body)).text)).toEqual(scored.reply);
  const whole = JSON.parse((await client.send("GET", "/bank")).text);
  const { roles, items, dimensions, express } = shown.reply;
  expect(whole).toEqual({
    ...shown.reply,
    roles: [...roles, ...whole.roles.slice(1)],
    items: [...items, ...whole.items.slice(1)],
    dimensions: [...dimensions, ...whole.dimensions.slice(1)],
    express: [...express, ...whole.express.slice(1)],
  });
  expect([roles.length, items.length]).toEqual([1, 1]);
});

test("a sheet that is scored opens no store and writes no line, refused or not", async () => {
  globalThis.azimutSessions = undefined;
  globalThis.azimutStore = undefined;
  const lines: string[] = [];
  const listen = (text: string | Uint8Array) => lines.push(String(text)) > 0;
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(listen),
    vi.spyOn(process.stderr, "write").mockImplementation(listen),
  ];
  const results = [
    await score({ version: 1, answers: ines }),
    await score({ version: 1, answers: { "free-hour": "z" } }),
    await score({ version: 1, answers: {} }, { origin: "https://school.example" }),
  ];
  for (const spy of spies) spy.mockRestore();
  expect(results.map(({ status }) => status)).toEqual([200, 422, 403]);
  expect(lines).toEqual([]);
  expect([globalThis.azimutSessions, globalThis.azimutStore]).toEqual([undefined, undefined]);
});
