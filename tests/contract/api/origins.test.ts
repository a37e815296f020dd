import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { expectProblem, type Sent } from "./client.ts";
import { takeSeat } from "./seat.ts";

const item = releases[0].bank.items[0]?.id ?? "";
const good = { answers: [{ item, option: "a", seq: 1 }] };

test.each<[string, Sent, number, string]>([
  ["a foreign origin", { headers: { origin: "https://evil.example" } }, 403, "foreign-origin"],
  [
    "an origin that begins alike",
    { headers: { origin: "http://localhost:3000.evil.example" } },
    403,
    "foreign-origin",
  ],
  ["another port", { headers: { origin: "http://localhost:3001" } }, 403, "foreign-origin"],
  ["another scheme", { headers: { origin: "https://localhost:3000" } }, 403, "foreign-origin"],
  ["no origin at all", { headers: { origin: null } }, 403, "foreign-origin"],
  ["the origin of a sandbox", { headers: { origin: "null" } }, 403, "foreign-origin"],
  [
    "a form",
    { headers: { "content-type": "application/x-www-form-urlencoded" } },
    415,
    "content-type",
  ],
  ["plain text", { headers: { "content-type": "text/plain" } }, 415, "content-type"],
  [
    "something that begins like JSON",
    { headers: { "content-type": "application/jsonp" } },
    415,
    "content-type",
  ],
  ["no content type", { headers: { "content-type": null } }, 415, "content-type"],
])(
  "threat 11: a change with %s is refused and nothing is stored",
  async (_name, sent, status, code) => {
    const { put, countAnswers, leave } = await takeSeat();
    expectProblem(await put({ body: good, ...sent }), status, code);
    expect(await countAnswers()).toBe(0);
    await leave();
  },
);

test("threat 11: JSON may name its character set", async () => {
  const { put, countAnswers, leave } = await takeSeat();
  const headers = { "content-type": "Application/JSON; charset=utf-8" };
  expect((await put({ body: good, headers })).status).toBe(200);
  expect(await countAnswers()).toBe(1);
  await leave();
});
