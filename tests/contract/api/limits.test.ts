import { expect, onTestFinished, test, vi } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { expectProblem } from "./client.ts";
import { takeSeat } from "./seat.ts";

const item = releases[0].bank.items[0]?.id ?? "";
const good = { answers: [{ item, option: "a", seq: 1 }] };
const json = { "content-type": "application/json" };

const answer = { item, option: "a", seq: 1 };
test.each<[string, BodyInit, number, string]>([
  ["no JSON", "{", 400, "bad-json"],
  ["nothing", "", 400, "bad-json"],
  ["broken UTF-8", new Uint8Array([0x22, 0xff, 0x22]), 400, "bad-json"],
  ["a list", "[]", 422, "bad-input"],
  ["null", "null", 422, "bad-input"],
  ["no answers", "{}", 422, "bad-input"],
  ["one more field", JSON.stringify({ ...good, extra: 1 }), 422, "bad-input"],
  ["a field of all objects", '{"answers":[],"__proto__":{"finished":true}}', 422, "bad-input"],
  ["seq 0", JSON.stringify({ answers: [{ ...answer, seq: 0 }] }), 422, "bad-input"],
  ["a negative seq", JSON.stringify({ answers: [{ ...answer, seq: -1 }] }), 422, "bad-input"],
  ["a seq of 2^31", JSON.stringify({ answers: [{ ...answer, seq: 2 ** 31 }] }), 422, "bad-input"],
  ["half a seq", JSON.stringify({ answers: [{ ...answer, seq: 1.5 }] }), 422, "bad-input"],
  ["a seq as text", JSON.stringify({ answers: [{ ...answer, seq: "1" }] }), 422, "bad-input"],
  [
    "an option as a number",
    JSON.stringify({ answers: [{ ...answer, option: 1 }] }),
    422,
    "bad-input",
  ],
  [
    "an unknown item",
    JSON.stringify({ answers: [{ ...answer, item: "nope" }] }),
    422,
    "unknown-item",
  ],
  [
    "an unknown option",
    JSON.stringify({ answers: [{ ...answer, option: "z" }] }),
    422,
    "unknown-option",
  ],
  [
    "ten times too many answers",
    JSON.stringify({
      answers: Array.from({ length: 240 }, (_, seq) => ({ ...answer, seq: seq + 1 })),
    }),
    422,
    "too-many-answers",
  ],
  ["deep nesting", `${"[".repeat(8000)}${"]".repeat(8000)}`, 422, "bad-input"],
])(
  "threat 42: %s as answers is refused and nothing is stored",
  async (_name, raw, status, code) => {
    const { put, countAnswers, leave } = await takeSeat();
    expectProblem(await put({ raw, headers: json }), status, code);
    expect(await countAnswers()).toBe(0);
    await leave();
  },
);

test("what is wrong is named by its place, without its value", async () => {
  const { put, leave } = await takeSeat();
  const body = { answers: [answer, { item: "secret-thought", option: 7, seq: -3 }] };
  const reply = await put({ body });
  expect(JSON.parse(reply.text)).toMatchObject({
    fields: ["answers.1.option", "answers.1.seq"],
  });
  expect(reply.text).not.toContain("secret-thought");
  await leave();
});

test("threat 20: a body over 16 kB is refused, whatever its length says, and reading stops there", async () => {
  const { put, leave } = await takeSeat();
  const large = " ".repeat(16 * 1024 + 1);
  expectProblem(await put({ raw: large, headers: json }), 413, "too-large");
  const length = { ...json, "content-length": "99999999" };
  expectProblem(await put({ raw: "{}", headers: length }), 413, "too-large");
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024).fill(32));
    },
  });
  expectProblem(await put({ raw: endless, headers: json }), 413, "too-large");
  expect(sent).toBeLessThan(64 * 1024);
  const fits = JSON.stringify(good).padEnd(16 * 1024, " ");
  expect((await put({ raw: fits, headers: json })).status).toBe(200);
  await leave();
});

test("threat 20: a body that does not arrive is given up after ten seconds, and others do not wait for it", async () => {
  const { put, leave } = await takeSeat();
  const stuck = new ReadableStream({
    start: (controller) => controller.enqueue(new Uint8Array([123])),
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  let isGivenUp = false;
  const waiting = put({ raw: stuck, headers: json }).finally(() => {
    isGivenUp = true;
  });
  expect((await put({ body: good })).status).toBe(200);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(isGivenUp).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expectProblem(await waiting, 408, "too-slow");
  await leave();
});
