import { createHash } from "node:crypto";
import type { APIResponse } from "@playwright/test";
import { findCurrentBuild } from "../../../scripts/kept-builds.ts";
import { readStaticList } from "../../../scripts/static-list.ts";
import { expect, test } from "../sessions/session-fixture.ts";
import { listedPages } from "./listed-pages.ts";

/** What may differ: how the bytes come, which bytes Next's own ETag is of, and that its cache had them. */
const ownHeaders = new Set([
  ...["accept-ranges", "connection", "content-encoding", "content-length", "date", "etag"],
  ...["keep-alive", "last-modified", "transfer-encoding", "x-nextjs-cache"],
]);

/** Next says the same header twice. */
function compareHeaders(reply: APIResponse): Record<string, string> {
  const said = Object.entries(reply.headers()).filter(([name]) => !ownHeaders.has(name));
  return Object.fromEntries(
    said.map(([name, value]) => [name, value.replace(/^(\w+)\W+\1$/, "$1")]),
  );
}

test("pages and files are answered with the body and the headers that Next gives them", async ({
  request,
}) => {
  const keys = [...readStaticList(findCurrentBuild()).keys()];
  const addresses = keys.filter((key) => !key.includes(" "));
  expect(addresses).toEqual(expect.arrayContaining([...listedPages, "/fr/join", "/sw.js"]));
  for (const path of [...addresses, "/fr/quiz?fbclid=1"]) {
    const reply = await request.get(path);
    expect(reply.headers()["x-nextjs-cache"], `${path} comes from memory`).toBeUndefined();
    expect(reply.headers().etag, path).toMatch(/^"[\w-]{22}/);
    // No page's data: what is asked for like this is no matter for the static part.
    const rendered = await request.get(path, { headers: { rsc: "0" } });
    expect(rendered.headers().etag, `${path} comes from Next`).not.toBe(reply.headers().etag);
    expect(compareHeaders(reply), path).toEqual(compareHeaders(rendered));
    expect((await reply.body()).equals(await rendered.body()), path).toBe(true);
  }
});

test("a page's data are those that Next gives, for a way to the page and for a look ahead", async ({
  request,
}) => {
  for (const path of ["/fr", "/en/quiz", "/fr/roles", "/en/result"]) {
    for (const segment of [undefined, "/_tree", "/_full"]) {
      const prefetch = segment && {
        "next-router-prefetch": "1",
        "next-router-segment-prefetch": segment,
      };
      const named = `1,${segment},0,0`;
      const digest = createHash("sha256").update(named).digest().subarray(0, 12);
      const hash = segment ? digest.toString("base64url") : "";
      const headers = { rsc: "1", ...prefetch };
      const reply = await request.get(`${path}?_rsc=${hash}`, { headers, maxRedirects: 0 });
      expect(reply.status(), path).toBe(200);
      expect(reply.headers()["x-nextjs-cache"], path).toBeUndefined();
      // With a second question mark the static part does not see what the query says, and Next does.
      const again = await request.get(`${path}?a?&_rsc=${hash}`, { headers, maxRedirects: 0 });
      expect(again.headers()["x-nextjs-cache"], path).toBe("HIT");
      expect(compareHeaders(reply), path).toEqual(compareHeaders(again));
      expect((await reply.body()).equals(await again.body()), path).toBe(true);
    }
    const unnamed = await request.get(path, { headers: { rsc: "1" }, maxRedirects: 0 });
    expect(unnamed.status(), path).toBe(307);
  }
});

test("what is not in the list goes on: pages that are somebody's, the way to a language, what there is not", async ({
  request,
}) => {
  for (const [path, status] of [
    ["/", 307],
    ["/fr/quiz/", 308],
    ["/fr/nothing", 404],
    ["/fr/counsellor", 200],
    ["/fr/result/not-a-code", 404],
    ["/_not-found", 404],
    ["/_next/static/nothing.js", 404],
    ["/static-answers.json", 404],
    ["/_next/static-answers.json", 404],
  ] as const) {
    const reply = await request.get(path, { maxRedirects: 0 });
    expect([path, reply.status()]).toEqual([path, status]);
    expect(reply.headers().etag ?? "", path).not.toMatch(/^"[\w-]{22}(\.|"$)/);
  }
});
