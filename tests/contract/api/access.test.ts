import { afterAll, beforeAll, expect, test } from "vitest";
import type { SessionContext } from "#lib/sessions/context.ts";
import {
  listPeople,
  type Participant,
  writeParticipantRow,
} from "#lib/sessions/people/participant.ts";
import { putLogo } from "#lib/sessions/session/logo.ts";
import { describeEngines } from "../engines.ts";
import { callers, type Expected, table } from "./access-table.ts";
import { Client, joinThrough, openApi, openThrough, type Sent } from "./client.ts";
import { findRoutes } from "./routes.ts";

/** What every answer carries, whatever it is: nobody keeps it, frames it or guesses its type. */
const safety = ["cache-control", "content-security-policy", "x-content-type-options"];

test("threat 9: the table has every route and no other", async () => {
  const routes = await findRoutes();
  const names = routes.map(({ method, path }) => `${method} ${path}`);
  expect(Object.keys(table).sort()).toEqual(names.sort());
});

describeEngines("threat 9–10: who may do what", (_engine, makePlace) => {
  const receipt = "7".repeat(26);
  let context: SessionContext;
  let leave: () => Promise<void>;

  // One store for all routes: each has sessions of its own.
  beforeAll(async () => {
    ({ context, leave } = await openApi(makePlace));
    await context.store.db
      .insertInto("receipt")
      .values({ id: receipt, at: 1, kind: "session", detail: "1 1" })
      .execute();
  });
  afterAll(() => leave());

  test.each(Object.entries(table))("%s", async (name, { sent = {}, expected }) => {
    // Otherwise one route's refusals would count at the next.
    globalThis.azimutFailures = undefined;
    const counsellors = {
      ...{ counsellorA: new Client("counsellor-a"), counsellorB: new Client("counsellor-b") },
      ...{ runnerOfA: new Client("counsellor-r"), watcherOfA: new Client("counsellor-w") },
    };
    const a = await openThrough(counsellors.counsellorA);
    const b = await openThrough(counsellors.counsellorB);
    const invitation = await shareSession(context, a.id);
    const phones = { ofA: new Client(), ofB: new Client() };
    const me = await joinThrough(phones.ofA, { code: a.code });
    await joinThrough(phones.ofB, { code: b.code });
    const clients: Record<(typeof callers)[number], Client> = {
      ...{ nobody: new Client(), ...phones, ...counsellors },
    };
    const [participant] = await listPeople(context.store.db, a.id);
    if (!participant) throw new Error("nobody joined");

    const [method = "", pattern = ""] = name.split(" ");
    const path = pattern
      .replace("/api/v1", "")
      .replace("{session}", a.id)
      .replace("{participant}", participant.id)
      .replace("{receipt}", receipt)
      .replace("{invitation}", invitation)
      .replace("{colleague}", "counsellor-c");
    const text = JSON.stringify(sent).replace('"code":"A"', `"code":"${a.code}"`);
    const filled: Sent = JSON.parse(text.replace('"ticket":"A"', `"ticket":"${me.ticket}"`));

    // Those who may not go first, so that they meet what is still there.
    const order = callers.toSorted((one, other) => expected[other] - expected[one]);
    const found: Partial<Expected> = {};
    const secrets = [a.code, a.token, me.ticket].map((secret) => secret.toUpperCase());
    for (const caller of order) {
      await restore(context, participant);
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
  });
});

/** A logo, three colleagues, one of whom is there to be taken off, and an open invitation, whose id it gives. */
async function shareSession(context: SessionContext, session_id: string): Promise<string> {
  const logo = { picture: "UklGRg==", width: 1, height: 1 };
  await context.store.commit((db) => putLogo(db, { sessionId: session_id, logo }));
  const rightOf = {
    "counsellor-r": "run",
    "counsellor-w": "watch",
    "counsellor-c": "run",
  } as const;
  const colleagues = Object.entries(rightOf).map(([user_id, right]) => ({
    ...{ session_id, user_id, right, since: 1 },
  }));
  await context.store.db.insertInto("colleague").values(colleagues).execute();
  const id = "6".repeat(26);
  const expires_at = context.clock() + 1000;
  await context.store.db
    .insertInto("invitation")
    .values({ session_id, id, right: "run", created_at: 1, expires_at })
    .execute();
  return id;
}

/** Whom one caller has erased, and the round that one has ended, are there for the next. */
async function restore({ store }: SessionContext, participant: Participant): Promise<void> {
  const { sessionId } = participant;
  await store.db
    .updateTable("session")
    .set({ round: 1, round_started_at: null })
    .where("id", "=", sessionId)
    .execute();
  await store.db
    .insertInto("participant")
    .values(writeParticipantRow(participant))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
