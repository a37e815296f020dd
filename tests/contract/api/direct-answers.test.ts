import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { env } from "#lib/env.ts";
import { answerDirectly } from "../../../scripts/direct-answers.ts";
import { takeSeat } from "./seat.ts";

const item = releases[0].bank.items[0]?.id ?? "";
const answers = [{ item, option: "a", seq: 1 }];

/** A server that lets answers through without Next, of which everything else says that it is Next. */
async function openDirect() {
  const seat = await takeSeat();
  const handle = answerDirectly(async (_request, response) => {
    response.end("next");
  });
  const server = createServer((...given) => void handle(...given)).listen(0);
  await once(server, "listening");
  onTestFinished(async () => {
    server.close();
    server.closeAllConnections();
    await seat.leave();
  });
  const { port } = server.address() as AddressInfo;
  const headers = {
    ...{ "content-type": "application/json", origin: env.PUBLIC_URL, cookie: seat.cookie },
  };
  return { ...seat, url: `http://localhost:${port}`, headers };
}

test("answers come to the same handler that Next has, with its status and its headers", async () => {
  const { url, path, headers, countAnswers } = await openDirect();
  const body = JSON.stringify({ answers });
  const kept = await fetch(`${url}${path}`, { method: "PUT", headers, body });
  expect(kept.status).toBe(200);
  expect(kept.headers.get("content-type")).toBe("application/json");
  expect(kept.headers.get("cache-control")).toBe("no-store");
  expect(await kept.json()).toEqual({ round: 1, answers, finishedAt: null });
  expect(await countAnswers()).toBe(1);
  const foreign = { ...headers, origin: "https://other.example" };
  const refused = await fetch(`${url}${path}`, { method: "PUT", headers: foreign, body });
  expect([refused.status, await refused.json()]).toMatchObject([403, { code: "foreign-origin" }]);
});

test.each<[string, string, string]>([
  ["another method", "GET", ""],
  ["a longer address", "PUT", "/more"],
  ["a query", "PUT", "?x"],
])("%s goes on to Next", async (_name, method, more) => {
  const { url, path, headers } = await openDirect();
  const reply = await fetch(`${url}${path}${more}`, { method, headers });
  expect(await reply.text()).toBe("next");
});

test("threat 42: a body that is too large is refused, whatever it says of its size, and nothing is stored", async () => {
  const { url, path, headers, countAnswers } = await openDirect();
  const body = JSON.stringify({ answers, more: "x".repeat(100_000) });
  const reply = await fetch(`${url}${path}`, { method: "PUT", headers, body });
  expect([reply.status, await reply.json()]).toMatchObject([413, { code: "too-large" }]);
  const sent = request(`${url}${path}`, {
    ...{ method: "PUT", headers: { ...headers, "transfer-encoding": "chunked" } },
  });
  sent.on("error", () => {});
  sent.end(body);
  const [chunked] = await once(sent, "response");
  expect(chunked.statusCode).toBe(413);
  expect(await countAnswers()).toBe(0);
});

test("a phone that goes away in the middle of its answers leaves nothing behind, and others are answered", async () => {
  const { url, path, headers, countAnswers } = await openDirect();
  const sent = request(`${url}${path}`, {
    ...{ method: "PUT", headers: { ...headers, "content-length": 5000 } },
  });
  sent.on("error", () => {});
  await new Promise((resolve) => sent.write('{"answers":', resolve));
  sent.destroy();
  const body = JSON.stringify({ answers });
  const reply = await fetch(`${url}${path}`, { method: "PUT", headers, body });
  expect(reply.status).toBe(200);
  expect(await countAnswers()).toBe(1);
});
