import { expect, onTestFinished, test } from "vitest";
import { env } from "#lib/env.ts";
import { Client, expectProblem, type Reply } from "./client.ts";

const client = new Client();
const school = "https://school.example";

/** From a program, which sends no origin, unless `headers` say otherwise. */
function score(body: unknown, headers: Record<string, string | null> = {}): Promise<Reply> {
  return client.send("POST", "/score", { body, headers: { origin: null, ...headers } });
}

function admit(...origins: string[]): void {
  env.AZIMUT_EMBED_ORIGINS = origins;
  onTestFinished(() => {
    env.AZIMUT_EMBED_ORIGINS = [];
  });
}

test("what is no JSON, too large or announced as something else is refused", async () => {
  const send = (raw: string, type = "application/json") =>
    client.send("POST", "/score", { raw, headers: { origin: null, "content-type": type } });
  expectProblem(await send("{"), 400, "bad-json");
  expectProblem(await send(" ".repeat(16 * 1024 + 1)), 413, "too-large");
  expectProblem(await send("{}", "text/plain"), 415, "content-type");
});

const sheet = { version: 1, answers: {} };

test("without the setting no page of another site is met, and none may read the questions", async () => {
  expectProblem(await score(sheet, { origin: school }), 403, "foreign-origin");
  expectProblem(await score(sheet, { origin: "null" }), 403, "foreign-origin");
  expect((await score(sheet, { origin: env.PUBLIC_URL })).status).toBe(200);
  const bankReply = await client.send("GET", "/bank", { headers: { origin: school } });
  for (const { headers } of [bankReply, await score(sheet), await preflight("/score", school)]) {
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("access-control-allow-methods")).toBeNull();
    expect(headers.get("vary")).toBe("Origin");
  }
});

test("a page of an origin that is named is met and may read all answers, problems too; others are not", async () => {
  admit(school, "https://guidance.example:8443");
  const share = "access-control-allow-origin";
  for (const path of ["/bank", "/score"]) {
    const { status, headers } = await preflight(path, school);
    expect(status).toBe(204);
    expect(headers.get(share)).toBe(school);
    expect(headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(headers.get("access-control-allow-headers")).toBe("Content-Type, If-None-Match");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect((await preflight(path, `${school}.evil.example`)).headers.get(share)).toBeNull();
  }
  const met = await score(sheet, { origin: school });
  expect([met.status, met.headers.get(share), met.headers.get("vary")]).toEqual([
    ...[200, school, "Origin"],
  ]);
  expect((await score({}, { origin: school })).headers.get(share)).toBe(school);
  const bankReply = await client.send("GET", "/bank", { headers: { origin: school } });
  expect(bankReply.headers.get(share)).toBe(school);
  expect(bankReply.headers.get("access-control-expose-headers")).toContain("ETag");
  for (const origin of ["http://school.example", `${school}:8443`, "null", "*"]) {
    expectProblem(await score(sheet, { origin }), 403, "foreign-origin");
  }
});

test("* admits every origin", async () => {
  admit("*");
  const { status, headers } = await score(sheet, { origin: "https://anybody.example" });
  expect([status, headers.get("access-control-allow-origin"), headers.get("vary")]).toEqual([
    ...[200, "*", null],
  ]);
});

test("threat 55: 120 sheets a minute from one address and 600 from all; one address takes nothing from the others", async () => {
  const send = (address: string) => score([], { "x-azimut-address": address });
  for (let sent = 0; sent < 120; sent += 1) expect((await send("192.0.2.1")).status).toBe(422);
  for (let sent = 0; sent < 30; sent += 1) {
    const refused = await send("192.0.2.1");
    expectProblem(refused, 429, "too-many-scores");
    expect(refused.headers.get("retry-after")).toBe("10");
  }
  for (const last of [2, 3, 4, 5]) {
    for (let sent = 0; sent < 120; sent += 1) {
      expect((await send(`192.0.2.${last}`)).status).toBe(422);
    }
  }
  expectProblem(await send("192.0.2.6"), 429, "too-many-scores");
});

function preflight(path: string, origin: string): Promise<Reply> {
  const headers = { origin, "access-control-request-method": "POST" };
  return client.send("OPTIONS", path, { headers });
}
