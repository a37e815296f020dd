import { afterEach, expect, test, vi } from "vitest";
import { sendAnswers } from "#app/_session/saving/sending.ts";

const answers = [{ item: "visits-1", option: "b", seq: 3 }];

function reply(status: number, type: string, body: string): void {
  vi.stubGlobal(
    "fetch",
    async () => new Response(body, { status, headers: { "content-type": type } }),
  );
}

const problem = (code: string) => JSON.stringify({ code });
const json = "application/json";
const problemJson = "application/problem+json";

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["a list of what is stored", 200, json, JSON.stringify({ answers, finishedAt: null }), "stored"],
  ["a captive portal's page", 200, "text/html", "<h1>Wi-Fi</h1>", "unreachable"],
  ["a portal that says its page is JSON", 200, json, "<h1>Wi-Fi</h1>", "unreachable"],
  ["JSON that is not this API's", 200, json, '{"status":"ok"}', "unreachable"],
  ["a proxy's error page", 502, "text/html", "Bad gateway", "unreachable"],
  ["a server that cannot write", 503, problemJson, problem("not-saved"), "full"],
  ["a server that fails", 500, problemJson, problem("internal"), "unreachable"],
  ["a closed session", 409, problemJson, problem("closed"), "closed"],
  ["a deleted session", 410, problemJson, problem("deleted"), "deleted"],
  ["somebody taken out", 403, problemJson, problem("removed"), "gone"],
  ["a seat that goes on elsewhere", 403, problemJson, problem("replaced"), "gone"],
  ["a browser without its cookie", 404, problemJson, problem("unknown-participant"), "gone"],
])("threat 27–28: %s counts as what it is", async (_what, status, type, body, kind) => {
  reply(status, type, body);
  expect(await sendAnswers("/x", { answers, round: 1 })).toMatchObject({ kind });
});

test("a network that fails is no reply", async () => {
  vi.stubGlobal("fetch", async () => {
    throw new TypeError("Failed to fetch");
  });
  expect(await sendAnswers("/x", { answers, round: 1 })).toEqual({ kind: "unreachable" });
});
