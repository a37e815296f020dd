import { refusalStrings } from "#lib/i18n/site/words.ts";
import { expect, test } from "../sessions/session-fixture.ts";
import { safety, sendRaw } from "./raw-request.ts";

const host = "Host: {host}";
const form = "Content-Type: application/x-www-form-urlencoded";
const id = "0".repeat(26);

for (const [what, status, lines] of [
  ["a redirect of the framework's", 308, ["GET /fr/join/ HTTP/1.1", host]],
  ["two slashes", 308, ["GET //other.example/fr/ HTTP/1.1", host]],
  ["a backslash", 400, ["GET /\\other.example/ HTTP/1.1", host]],
  ["a NUL in the address", 400, ["GET /fr/s/%00 HTTP/1.1", host]],
  ["a NUL in the query", 400, ["GET /fr/join/enter?code=%00 HTTP/1.1", host]],
  ["a line feed in the address", 400, ["GET /fr/s/%0d%0aset-cookie:a HTTP/1.1", host]],
  ["a broken escape", 400, ["GET /%E0%A4%A HTTP/1.1", host]],
  ["no host", 400, ["GET /fr HTTP/1.1"]],
  ["an address that is none", 400, ["OPTIONS * HTTP/1.1", host]],
  ["no HTTP", 400, ["hello"]],
  ["a length that is none", 400, ["POST /fr/answers HTTP/1.1", host, "Content-Length: x"]],
  ["an expectation", 417, ["GET /fr HTTP/1.1", host, "Expect: more"]],
  ["too many headers", 431, ["GET /fr HTTP/1.1", host, `X: ${"a".repeat(20_000)}`]],
  ["an action that nobody wrote", 400, ["POST /fr HTTP/1.1", host, "Next-Action: canary-9d1f"]],
  ["an unknown page", 404, ["GET /fr/nothing HTTP/1.1", host]],
  ["an unknown file", 404, ["GET /_next/static/nothing.js HTTP/1.1", host]],
  ["an unknown path of the API", 404, ["GET /api/v1/nothing HTTP/1.1", host]],
  ["an unknown path of accounts", 404, ["GET /api/auth/nothing HTTP/1.1", host]],
  ["what is not signed in", 401, ["GET /api/v1/sessions HTTP/1.1", host]],
  [
    "a body that is too large",
    413,
    [
      "POST /api/v1/door HTTP/1.1",
      host,
      "Origin: http://{host}",
      "Content-Type: application/json",
      "Content-Length: 99999",
    ],
  ],
  [
    "a file that somebody sends",
    413,
    [
      "POST /fr/answers HTTP/1.1",
      host,
      "Content-Type: multipart/form-data; boundary=x",
      "Transfer-Encoding: chunked",
    ],
  ],
  [
    "a protocol that nobody speaks",
    200,
    ["GET /fr/join HTTP/1.1", host, "Connection: Upgrade", "Upgrade: websocket"],
  ],
] as const) {
  test(`threat 53: ${what} gets ${status} with the safety headers`, async ({ server }) => {
    const reply = await sendRaw(server.url, [...lines, "", ""]);
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject(safety);
    expect(reply.headers["x-powered-by"]).toBeUndefined();
    expect(server.printed()).not.toContain("canary-9d1f");
  });
}

test("a browser is led to what a damaged address begins with", async ({ server }) => {
  const lines = ["GET /fr/quiz%0A HTTP/1.1", host, "Accept: text/html,*/*;q=0.8", "", ""];
  const reply = await sendRaw(server.url, lines);
  expect(reply).toMatchObject({ status: 303, headers: { ...safety, location: "/fr/quiz" } });
});

for (const method of [
  "TRACE",
  "PROPFIND",
  "PROPPATCH",
  "MKCOL",
  "LOCK",
  "SEARCH",
  "PURGE",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "POST",
]) {
  test(`threat 53: ${method} of a page gets 405, with what may be asked`, async ({ server }) => {
    const reply = await sendRaw(server.url, [`${method} /fr/roles HTTP/1.1`, host, "", ""]);
    expect(reply).toMatchObject({ status: 405, headers: { ...safety, allow: "GET, HEAD" } });
  });
}

for (const path of ["/fr/manifest.webmanifest", "/api/v1/openapi.json", "/contours.svg"]) {
  test(`threat 53: ${path} is read, and nothing is sent to it`, async ({ server }) => {
    const reply = await sendRaw(server.url, [`POST ${path} HTTP/1.1`, host, "", ""]);
    expect(reply).toMatchObject({ status: 405, headers: { ...safety, allow: "GET, HEAD" } });
  });
}

test("threat 53: CONNECT and a method that does not exist are refused, and the connection ends", async ({
  server,
}) => {
  const connect = await sendRaw(server.url, ["CONNECT other.example:443 HTTP/1.1", host, "", ""], {
    until: "closed",
  });
  expect(connect).toMatchObject({
    status: 405,
    isClosed: true,
    headers: { ...safety, allow: expect.any(String) },
  });
  const invented = await sendRaw(server.url, ["FETCH /fr HTTP/1.1", host, "", ""], {
    until: "closed",
  });
  expect(invented).toMatchObject({
    status: 501,
    isClosed: true,
    headers: { ...safety, allow: expect.any(String) },
  });
});

for (const [path, allow] of [
  [`/api/v1/sessions/${id}/stream`, "GET"],
  [`/api/v1/sessions/${id}/participants/stream`, "GET"],
  [`/api/v1/sessions/${id}/export/csv`, "GET"],
  [`/api/v1/sessions/${id}/export/xlsx`, "GET"],
  [`/api/v1/sessions/${id}/export/json`, "GET"],
  [`/api/v1/sessions/${id}/me/export`, "GET"],
  [`/api/v1/sessions/${id}/me`, "DELETE, GET"],
  ["/api/v1/door", "POST"],
  ["/api/auth/sign-out", "GET, POST"],
] as const) {
  test(`threat 53: HEAD ${path.replace(id, "ID")} is refused: it runs no stream and no export`, async ({
    server,
  }) => {
    const reply = await sendRaw(server.url, [`HEAD ${path} HTTP/1.1`, host, "", ""]);
    expect(reply).toMatchObject({ status: 405, body: "", headers: { ...safety, allow } });
  });
}

test("threat 53: what anybody may read answers HEAD", async ({ server }) => {
  for (const path of ["/fr", "/fr/quiz", "/api/v1/health", "/api/v1/openapi.json", "/robots.txt"]) {
    const reply = await sendRaw(server.url, [`HEAD ${path} HTTP/1.1`, host, "", ""]);
    expect(reply, path).toMatchObject({ status: 200, body: "", headers: safety });
  }
});

for (const target of [
  "http://other.example",
  "http://other.example/fr/",
  "HTTP://other.example/fr/join/",
  "https://other.example:8443//x.example/fr/",
  "http://other.example/fr/join/enter?code=abcdefg",
  "http://other.example/fr/s/abcdefg/enter",
]) {
  test(`threat 53: GET ${target} leads to no other host`, async ({ server }) => {
    const reply = await sendRaw(server.url, [
      `GET ${target} HTTP/1.1`,
      "Host: other.example",
      "",
      "",
    ]);
    expect(reply.status).toBeGreaterThanOrEqual(303);
    expect(reply.headers.location).toMatch(/^\/[^/\\]/);
  });
}

test("threat 53: a form sent to an address with two slashes leads to no other host", async ({
  server,
}) => {
  const lines = ["POST //other.example/fr HTTP/1.1", host, form, "Content-Length: 0", "", ""];
  const { status, headers } = await sendRaw(server.url, lines);
  expect({ status, location: headers.location }).toEqual({
    status: 303,
    location: "/other.example/fr",
  });
});

test("threat 53: a page asked for in absolute form names no other host", async ({ server }) => {
  const lines = [
    "GET http://other.example/fr HTTP/1.1",
    "Host: other.example",
    "Connection: close",
    "",
    "",
  ];
  const reply = await sendRaw(server.url, lines, { until: "closed" });
  expect(reply.status).toBe(200);
  expect(reply.body).not.toContain("other.example");
});

test("a form that a browser sends to a page by itself gets the page again", async ({ request }) => {
  const path = "/fr/counsellor/account";
  const reply = await request.post(path, { form: { password: "x" }, maxRedirects: 0 });
  expect(reply.status()).toBe(303);
  expect(reply.headers().location).toBe(path);
});

test("what cannot be answered in a page is said in every language", async ({ server }) => {
  const lines = ["TRACE /fr HTTP/1.1", host, "Connection: close", "", ""];
  const { body } = await sendRaw(server.url, lines, { until: "closed" });
  expect(body).toBe(`${refusalStrings.fr.method}\n${refusalStrings.en.method}\n`);
});
