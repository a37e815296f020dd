import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { currentRelease } from "#lib/bank/released.ts";
import { env } from "#lib/env.ts";
import { findFreePort } from "../../servers/postgres-server.ts";
import { Client, expectProblem } from "./client.ts";

const client = new Client();
const { id: bank, version, roles } = currentRelease.bank;
const outcome = {
  ...{ bank, version, locale: "fr", mode: "full" },
  ...{ verdict: "clear", roles: [roles[1]] },
};

/** A record store that answers with `status` and keeps what it was sent. */
const store = { status: 200, sent: [] as { request: IncomingMessage; body: unknown }[], port: 0 };
const server = createServer(async (request, response) => {
  store.sent.push({ request, body: JSON.parse(await text(request)) });
  response.writeHead(store.status).end("[]");
});

beforeAll(async () => {
  store.port = await findFreePort();
  await once(server.listen(store.port), "listening");
});

afterAll(() => {
  server.close();
});

function nameStore(address = `http://localhost:${store.port}/xapi/`): void {
  Object.assign(env, { AZIMUT_LRS: address, AZIMUT_LRS_KEY: "azimut:s3cret" });
  store.sent = [];
  store.status = 200;
  onTestFinished(() => {
    Object.assign(env, { AZIMUT_LRS: null, AZIMUT_LRS_KEY: null });
  });
}

const hand = (body: unknown, headers = {}) => client.send("POST", "/outcomes", { body, headers });

test("without the setting there is no store, and nothing is handed on", async () => {
  expect((await client.send("GET", "/outcomes")).text).toBe('{"store":null}');
  expectProblem(await hand(outcome), 404, "no-record-store");
});

test("an outcome becomes a statement that it was completed, about a number drawn for it, with nobody's answers", async () => {
  nameStore();
  expect((await client.send("GET", "/outcomes")).text).toBe(`{"store":"localhost:${store.port}"}`);
  for (const _ of [1, 2]) expect((await hand(outcome)).status).toBe(204);
  const [one, other] = store.sent;
  if (!one || !other) throw new Error("Nothing was sent.");
  const { request, body } = one;
  expect(request).toMatchObject({ method: "POST", url: "/xapi/statements" });
  expect(request.headers).toMatchObject({
    authorization: `Basic ${Buffer.from("azimut:s3cret").toString("base64")}`,
    "content-type": "application/json",
    "x-experience-api-version": "1.0.3",
  });
  const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  expect(body).toEqual({
    id: uuid,
    actor: { objectType: "Agent", account: { homePage: env.PUBLIC_URL, name: uuid } },
    verb: { id: "http://adlnet.gov/expapi/verbs/completed", display: { "en-US": "completed" } },
    object: {
      objectType: "Activity",
      id: `${env.PUBLIC_URL}/xapi/${bank}/v${version}/full`,
      definition: {
        type: "http://adlnet.gov/expapi/activities/assessment",
        name: { "fr-FR": "Le quiz", "en-GB": "The quiz" },
      },
    },
    result: {
      completion: true,
      extensions: {
        [`${env.PUBLIC_URL}/xapi/verdict`]: "clear",
        [`${env.PUBLIC_URL}/xapi/roles`]: [roles[1]],
      },
    },
    context: { platform: "Azimut", language: "fr-FR" },
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
  expect(JSON.stringify(other.body)).not.toContain(Reflect.get(Object(body), "id"));
  expect(Reflect.get(Object(other.body), "actor")).not.toEqual(Reflect.get(Object(body), "actor"));
});

test("a store that refuses, leads elsewhere or is not there has taken nothing, and that is said", async () => {
  nameStore();
  for (const status of [401, 302, 500]) {
    store.status = status;
    expectProblem(await hand(outcome), 502, "not-recorded");
  }
  nameStore(`http://localhost:${await findFreePort()}/xapi`);
  expectProblem(await hand(outcome), 502, "not-recorded");
});

test.each([
  ["a role that there is not", { ...outcome, roles: ["baker"] }],
  ["a clear verdict about two roles", { ...outcome, roles: roles.slice(0, 2) }],
  ["a name", { ...outcome, name: "Inès" }],
  ["answers", { ...outcome, answers: {} }],
  ["no role", { ...outcome, roles: [] }],
  ["a version that was never released", { ...outcome, version: 998 }],
])("%s is refused and not handed on", async (_, body) => {
  nameStore();
  expectProblem(await hand(body), 422, "bad-input");
  expect(store.sent).toEqual([]);
});

test("only this site's own pages hand on, and so many a minute", async () => {
  nameStore();
  expectProblem(await hand(outcome, { origin: "https://school.example" }), 403, "foreign-origin");
  expectProblem(await hand(outcome, { origin: null }), 403, "foreign-origin");
  expect(store.sent).toEqual([]);
  let refused = 0;
  for (let n = 0; n < 70; n += 1) refused += Number((await hand({})).status === 429);
  expect(refused).toBeGreaterThanOrEqual(10);
});
