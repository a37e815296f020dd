import { expect, test } from "../sessions/session-fixture.ts";
import { safety, sendRaw } from "./raw-request.ts";

const host = "Host: {host}";
const form = "Content-Type: application/x-www-form-urlencoded";

const halves = [
  ["a form", ["POST /fr/answers HTTP/1.1", host, form, "Content-Length: 50", "", "bank="]],
  [
    "a form with a ticket",
    ["POST /fr/s/ticket/enter HTTP/1.1", host, form, "Content-Length: 50", "", "ticket="],
  ],
  [
    "a form in pieces",
    ["POST /fr/s/abcdefg/enter HTTP/1.1", host, form, "Transfer-Encoding: chunked", "", "5", "ab"],
  ],
  [
    "JSON",
    [
      "POST /api/v1/door HTTP/1.1",
      host,
      "Origin: http://{host}",
      "Content-Type: application/json",
      "Content-Length: 50",
      "",
      "{",
    ],
  ],
  [
    "a sign-in",
    [
      "POST /api/auth/sign-in/email HTTP/1.1",
      host,
      "Origin: http://{host}",
      "Content-Type: application/json",
      "Content-Length: 50",
      "",
      "{",
    ],
  ],
  ["a head", ["GET /fr HTTP/1.1", "Host: loc"]],
] as const;

test("threat 54: what is half sent ends with 408 after ten seconds, and the connection with it", async ({
  server,
}) => {
  const replies = await Promise.all(
    halves.map(([, lines]) => sendRaw(server.url, lines, { until: "closed" })),
  );
  for (const [at, reply] of replies.entries()) {
    const what = halves[at]?.[0];
    expect(reply, what).toMatchObject({ status: 408, isClosed: true, headers: safety });
    expect(reply.ms, what).toBeGreaterThan(9900);
    expect(reply.ms, what).toBeLessThan(20_000);
  }
  expect(server.printed()).not.toContain("Error");
});

test("threat 54: what is refused before its body has come ends the connection at once", async ({
  server,
}) => {
  for (const lines of [
    ["POST /api/v1/door HTTP/1.1", host, "Content-Length: 50", "", "{"],
    ["POST /fr/roles HTTP/1.1", host, form, "Content-Length: 50", "", "a="],
    ["POST /fr/answers HTTP/1.1", host, form, "Content-Length: 99999", "", "a="],
  ]) {
    const reply = await sendRaw(server.url, lines, { until: "closed" });
    expect(reply.status, lines[0]).toBeGreaterThanOrEqual(303);
    expect(reply.ms, lines[0]).toBeLessThan(9000);
  }
});
