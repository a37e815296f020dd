import { expect, test } from "vitest";
import { describeEngines } from "../engines.ts";
import { Client, joinThrough, openApi, openThrough, type Sent } from "./client.ts";
import { findRoutes } from "./routes.ts";

/** Who asks for something of session A. */
const callers = ["nobody", "ofA", "ofB", "counsellorA", "counsellorB"] as const;
type Expected = Record<(typeof callers)[number], number>;

/** What every answer carries, whatever it is: nobody keeps it, frames it or guesses its type. */
const safety = ["cache-control", "content-security-policy", "x-content-type-options"];

const everybody = (status: number): Expected => ({
  ...{ nobody: status, ofA: status, ofB: status, counsellorA: status, counsellorB: status },
});
const public200 = everybody(200);
const own = (status: number): Expected => ({
  ...{ nobody: 401, ofA: 401, ofB: 401, counsellorA: status, counsellorB: 404 },
});
const mine = (status: number): Expected => ({
  ...{ nobody: 404, ofA: status, ofB: 404, counsellorA: 404, counsellorB: 404 },
});

/** Every route with what each caller gets. A route that is not here fails the test. */
const table: Record<string, { sent?: Sent; expected: Expected }> = {
  "GET /api/v1/health": { expected: public200 },
  "GET /api/v1/openapi.json": { expected: public200 },
  // No such card, and no card at all.
  "GET /api/v1/oembed": { expected: everybody(404) },
  "POST /api/v1/cards": { sent: { body: {} }, expected: everybody(422) },
  "POST /api/v1/door": { sent: { body: { code: "A" } }, expected: public200 },
  "POST /api/v1/participants": {
    sent: { body: { code: "A" } },
    expected: { nobody: 201, ofA: 201, ofB: 201, counsellorA: 201, counsellorB: 201 },
  },
  "POST /api/v1/tickets": { sent: { body: { ticket: "A" } }, expected: public200 },
  "GET /api/v1/receipts/{receipt}": { expected: public200 },
  "GET /api/v1/sessions": {
    expected: { nobody: 401, ofA: 401, ofB: 401, counsellorA: 200, counsellorB: 200 },
  },
  "POST /api/v1/sessions": {
    sent: { body: { title: "T" } },
    expected: { nobody: 401, ofA: 401, ofB: 401, counsellorA: 201, counsellorB: 201 },
  },
  "POST /api/v1/rehearsals": {
    sent: { body: { title: "T" } },
    expected: { nobody: 401, ofA: 401, ofB: 401, counsellorA: 201, counsellorB: 201 },
  },
  "GET /api/v1/sessions/{session}": { expected: own(200) },
  "PATCH /api/v1/sessions/{session}": { sent: { body: { title: "T" } }, expected: own(200) },
  "POST /api/v1/sessions/{session}/open": { expected: own(200) },
  "PUT /api/v1/sessions/{session}/results": { sent: { body: { open: true } }, expected: own(200) },
  "POST /api/v1/sessions/{session}/rounds": { expected: own(200) },
  "GET /api/v1/sessions/{session}/restitution": { expected: own(200) },
  "PUT /api/v1/sessions/{session}/restitution": {
    sent: { body: { open: true } },
    expected: own(200),
  },
  "GET /api/v1/sessions/{session}/progress": { expected: own(200) },
  "GET /api/v1/sessions/{session}/stream": { expected: own(200) },
  "GET /api/v1/sessions/{session}/participants/stream": { expected: own(200) },
  "GET /api/v1/sessions/{session}/participants": { expected: own(200) },
  "PATCH /api/v1/sessions/{session}/participants/{participant}": {
    sent: { body: { isRemoved: false } },
    expected: own(204),
  },
  // The session's aliases are generated and it is open: nothing is exported yet, even to its owner.
  "GET /api/v1/sessions/{session}/export/csv": { expected: own(409) },
  "GET /api/v1/sessions/{session}/export/xlsx": { expected: own(409) },
  "GET /api/v1/sessions/{session}/export/json": { expected: own(409) },
  "GET /api/v1/sessions/{session}/export/dictionary": { expected: own(200) },
  "GET /api/v1/sessions/{session}/me": { expected: mine(200) },
  "PUT /api/v1/sessions/{session}/me/answers": {
    sent: { body: { answers: [] } },
    expected: mine(200),
  },
  "PUT /api/v1/sessions/{session}/me/sheet": {
    sent: { body: { agreed: true } },
    expected: mine(200),
  },
  "POST /api/v1/sessions/{session}/sheets": {
    sent: { body: { ticket: "A" } },
    expected: own(200),
  },
  "POST /api/v1/sessions/{session}/paper": {
    sent: { body: { digits: "1".repeat(24), attempt: "0".repeat(26) } },
    expected: own(201),
  },
  // The participant of the table has joined by phone: nothing of theirs can be undone.
  "DELETE /api/v1/sessions/{session}/paper/{participant}": { expected: own(404) },
  "GET /api/v1/sessions/{session}/me/result": { expected: mine(200) },
  "GET /api/v1/sessions/{session}/me/export": { expected: mine(200) },
  "DELETE /api/v1/sessions/{session}/me/cookie": {
    expected: { nobody: 204, ofA: 204, ofB: 204, counsellorA: 204, counsellorB: 204 },
  },
  // What ends things comes last.
  "DELETE /api/v1/sessions/{session}/participants/{participant}": { expected: own(200) },
  "POST /api/v1/sessions/{session}/close": { sent: { body: {} }, expected: own(200) },
  "DELETE /api/v1/sessions/{session}/me": { expected: mine(200) },
  "DELETE /api/v1/sessions/{session}": { expected: own(200) },
};

test("threat 9: the table has every route and no other", async () => {
  const routes = await findRoutes();
  const names = routes.map(({ method, path }) => `${method} ${path}`);
  expect(Object.keys(table).sort()).toEqual(names.sort());
});

describeEngines("threat 9–10: who may do what", (_engine, makePlace) => {
  test.each(Object.entries(table))("%s", async (name, { sent = {}, expected }) => {
    const { context, leave } = await openApi(makePlace);
    const counsellors = { a: new Client("counsellor-a"), b: new Client("counsellor-b") };
    const a = await openThrough(counsellors.a);
    const b = await openThrough(counsellors.b);
    const phones = { ofA: new Client(), ofB: new Client() };
    const me = await joinThrough(phones.ofA, { code: a.code });
    await joinThrough(phones.ofB, { code: b.code });
    const clients: Record<(typeof callers)[number], Client> = {
      ...{ nobody: new Client(), ...phones },
      ...{ counsellorA: counsellors.a, counsellorB: counsellors.b },
    };
    const { id } = await context.store.db
      .selectFrom("participant")
      .select("id")
      .where("session_id", "=", a.id)
      .executeTakeFirstOrThrow();
    const receipt = "7".repeat(26);
    await context.store.db
      .insertInto("receipt")
      .values({ id: receipt, at: 1, kind: "session", detail: "1 1" })
      .execute();

    const [method = "", pattern = ""] = name.split(" ");
    const path = pattern
      .replace("/api/v1", "")
      .replace("{session}", a.id)
      .replace("{participant}", id)
      .replace("{receipt}", receipt);
    const text = JSON.stringify(sent).replace('"code":"A"', `"code":"${a.code}"`);
    const filled: Sent = JSON.parse(text.replace('"ticket":"A"', `"ticket":"${me.ticket}"`));

    // Those who may not go first, so that they meet what is still there.
    const order = callers.toSorted((one, other) => expected[other] - expected[one]);
    const found: Partial<Expected> = {};
    const secrets = [a.code, a.token, me.ticket].map((secret) => secret.toUpperCase());
    for (const caller of order) {
      const reply = await clients[caller].send(method, path, filled);
      found[caller] = reply.status;
      const isOthers = expected[caller] >= 400;
      if (isOthers)
        for (const secret of secrets) expect(reply.text.toUpperCase()).not.toContain(secret);
      expect([...reply.headers.keys()]).toEqual(expect.arrayContaining(safety));
      // No participant is ever told a counsellor's id or the way in for others.
      if (caller.startsWith("of")) expect(reply.text).not.toContain("counsellor-");
    }
    expect(found).toEqual(expected);
    await leave();
  });
});
