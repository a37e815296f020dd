import { readdirSync, renameSync } from "node:fs";
import type { RequestListener } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerStatic } from "../../../scripts/static-answers.ts";
import { readStaticList, writeStaticList } from "../../../scripts/static-list.ts";
import { sendRaw } from "../../e2e/site/raw-request.ts";
import { data, enterSmallSite, page, serve } from "./small-build.ts";

let site: ReturnType<typeof enterSmallSite>;
let server: Awaited<ReturnType<typeof serve>>;

const passOn: RequestListener = (_request, response) => {
  response.writeHead(404, { "content-length": 9 }).end("passed on");
};

beforeAll(async () => {
  site = enterSmallSite();
  await writeStaticList("build");
  server = await serve(answerStatic("build", passOn));
});

afterAll(() => {
  server.close();
  site.leave();
});

test("the list has what is the same for everybody, and nothing else", () => {
  expect([...readStaticList("build").keys()].sort()).toEqual([
    "/_next/static/chunks/a.js",
    "/_next/static/media/a.woff2",
    "/fr",
    "/fr rsc",
    "/fr rsc /_tree",
    "/sw.js",
  ]);
});

test.each([
  [undefined, undefined],
  ["", undefined],
  ["identity", undefined],
  ["br", "br"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1.0, br;q=0.5", "br"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0, *", "gzip"],
  ["br;q=0.000", undefined],
  ["*", "br"],
  ["*;q=0", undefined],
  ["BR", "br"],
  ["brotli", undefined],
  ["x-br, gzip;q=0", undefined],
])("a client that takes %s is sent %s", async (accepted, sent) => {
  const { status, headers, body } = await server.ask(
    "/fr",
    accepted ? { "accept-encoding": accepted } : {},
  );
  expect(status).toBe(200);
  expect(headers["content-encoding"]).toBe(sent);
  expect(headers["content-length"]).toBe(String(body.length));
  const plain =
    sent === "br" ? brotliDecompressSync(body) : sent === "gzip" ? gunzipSync(body) : body;
  expect(plain.toString()).toBe(page);
});

test("each form of a body has a strong ETag of its own; asked with it, a client is told that it has the body", async () => {
  const forms = ["identity", "gzip", "br"];
  const etags = new Set<string>();
  for (const form of forms) {
    const { headers } = await server.ask("/fr", { "accept-encoding": form });
    const etag = String(headers.etag);
    expect(etag).toMatch(/^"[\w-]{22}(\.\w+)?"$/);
    etags.add(etag);
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, "*"]) {
      const again = await server.ask("/fr", { "accept-encoding": form, "if-none-match": known });
      expect([known, again.status, again.body.length]).toEqual([known, 304, 0]);
      const { "content-type": _type, "content-length": _length, ...kept } = headers;
      const { "content-encoding": _encoding, ...expected } = kept;
      expect({ ...again.headers, date: "" }).toEqual({ ...expected, date: "" });
    }
    const other = await server.ask("/fr", { "accept-encoding": form, "if-none-match": '"other"' });
    expect(other.status).toBe(200);
  }
  expect(etags.size).toBe(forms.length);
});

test("HEAD has the headers of GET, and a part that is asked for is the whole", async () => {
  const whole = await server.ask("/fr", { "accept-encoding": "br" });
  const head = await server.ask("/fr", { "accept-encoding": "br" }, "HEAD");
  expect({ ...head.headers, date: "" }).toEqual({ ...whole.headers, date: "" });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  const part = await server.ask("/fr", { "accept-encoding": "br", range: "bytes=0-3" });
  expect([part.status, part.body.equals(whole.body)]).toEqual([200, true]);
});

test("what has its content in its name is kept for a year, a page is asked for again", async () => {
  const caching = async (path: string) => (await server.ask(path)).headers["cache-control"];
  expect(await caching("/fr")).toBe("public, max-age=0, must-revalidate");
  expect(await caching("/fr?fbclid=1")).toBe("public, max-age=0, must-revalidate");
  expect(await caching("/sw.js")).toBe("public, max-age=0");
  expect(await caching("/_next/static/chunks/a.js")).toBe("public, max-age=31536000, immutable");
});

test("answers say what they vary by: pages by what Next does, compressed files by their form", async () => {
  const vary = async (path: string) => (await server.ask(path)).headers.vary;
  expect(await vary("/fr")).toMatch(/^rsc, .*Accept-Encoding$/);
  expect(await vary("/_next/static/chunks/a.js")).toBe("Accept-Encoding");
  expect(await vary("/_next/static/media/a.woff2")).toBeUndefined();
});

// Worked out by hand: of `1,/_tree,0,0`, the first twelve bytes of its SHA-256 as base64url.
const treeHash = "_i_aeImnuN6u1u1r";
const tree = { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" };

test.each([
  ["/fr?_rsc=", { rsc: "1" }, data],
  [`/fr?_rsc=${treeHash}`, tree, "0:tree"],
  [`/fr?_rsc=${treeHash}`, { rsc: "1" }, "passed on"],
  ["/fr?_rsc=other", tree, "passed on"],
  ["/fr", { rsc: "1" }, "passed on"],
  ["/fr?_rsc=", { rsc: "2" }, "passed on"],
  ["/fr?_rsc=", {}, page],
])("a page's data: %s with %o", async (path, headers, body) => {
  expect((await server.ask(path, { ...headers })).body.toString()).toBe(body);
});

test("threat 53: only an address of the list, letter by letter, is answered: no other file of the machine", async () => {
  for (const path of [
    ...[
      "/",
      "/fr/",
      "/FR",
      "/%66r",
      "//fr",
      "/fr%00",
      "/fr.html",
      "/fr.rsc",
      "/fr%20rsc",
      "/fr rsc",
    ],
    ...["/link.txt", "/secret.txt", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt"],
    ...["/_next/static/../../secret.txt", "/_next/static/%2e%2e/secret.txt", "/_next/static/"],
    ...["/_next/static/chunks/..%5c..%5c..%5csecret.txt", "/static-answers.json", "/__proto__"],
    ...[
      "/_next/static-answers.json",
      "/news",
      "/_not-found",
      "/api/v1/openapi.json",
      "/constructor",
    ],
  ]) {
    const lines = [`GET ${path} HTTP/1.1`, "Host: {host}", "Connection: close", "", ""];
    const { status, body } = await sendRaw(server.url, lines, { until: "closed" });
    // The server itself refuses a blank in an address.
    expect([path, path.includes(" ") ? status : body]).toEqual([
      path,
      path.includes(" ") ? 400 : "passed on",
    ]);
  }
});

test("what cannot be read any more is passed on", async () => {
  const unread = await serve(answerStatic("build", passOn));
  renameSync("build/static-answers", "build/away");
  const { body } = await unread.ask("/fr");
  renameSync("build/away", "build/static-answers");
  unread.close();
  expect(body.toString()).toBe("passed on");
});

test("bodies lie under their own hash, each once", () => {
  const files = readdirSync("build/static-answers");
  expect(files.filter((file) => !file.includes("."))).toHaveLength(6);
  expect(files.filter((file) => file.endsWith(".br"))).toHaveLength(3);
});
