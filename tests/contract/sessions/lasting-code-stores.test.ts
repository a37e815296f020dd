import { sql } from "kysely";
import { expect, test } from "vitest";
import { lastingCodes } from "#lib/db/migrations/0006-lasting-codes.ts";
import { openStore } from "#lib/db/open-store.ts";
import { findSessionAtDoor, openSession } from "#lib/sessions/session/door.ts";
import { describeEngines } from "../engines.ts";
import { join, makeDraft, openClassroom, readWay } from "./classroom.ts";

const hour = 3_600_000;
const noEntry = { ok: false, reason: "no-entry" };

describeEngines("a code in a store", (_engine, makePlace) => {
  test("a store from before keeps the code of an open session, and gives one to a draft: two that ask get the same", async () => {
    const { context, place, wait, leave } = await openClassroom(makePlace);
    const open = await makeDraft(context);
    await openSession(context, open.own);
    const draft = await makeDraft(context);
    const { db } = context.store;
    for (const statement of [
      "drop index door_of_session",
      "create index door_by_session on door (session_id)",
      "alter table door add column opened_at bigint not null default 1",
      "alter table door add column expires_at bigint not null default 2",
      "alter table session drop column opens_at",
      `delete from door where session_id = '${draft.own.sessionId}'`,
      `insert into door (code, session_id, token_hash, opened_at, expires_at)
       values ('2222222', '${open.own.sessionId}', 'older', 0, 1)`,
    ]) {
      await sql.raw(statement).execute(db);
    }
    await lastingCodes.up(db);
    await context.store.close();

    const one = { ...context, store: await openStore(place.settings) };
    expect(await readWay(one, open.own.sessionId)).toEqual(open.way);
    await join(one, open.way.code);
    const [left, right] = await Promise.all([
      readWay(one, draft.own.sessionId),
      readWay(one, draft.own.sessionId),
    ]);
    expect(left).toEqual(right);
    await one.store.close();

    const restarted = { ...context, store: await openStore(place.settings) };
    wait(hour);
    await openSession(restarted, draft.own);
    expect(await readWay(restarted, draft.own.sessionId)).toEqual(left);
    await join(restarted, left.code);
    await restarted.store.close();
    await leave();
  });
});

describeEngines("a code on two instances", (engine, makePlace) => {
  test.skipIf(engine === "sqlite")("both open at the hour, and give a draft one code", async () => {
    const { context, place, wait, leave } = await openClassroom(makePlace);
    const other = { ...context, store: await openStore(place.settings) };
    const planned = await makeDraft(context, context.clock() + hour);
    const draft = await makeDraft(context);
    await context.store.db
      .deleteFrom("door")
      .where("session_id", "=", draft.own.sessionId)
      .execute();
    const [left, right] = await Promise.all([
      readWay(context, draft.own.sessionId),
      readWay(other, draft.own.sessionId),
    ]);
    expect(left).toEqual(right);
    for (const each of [context, other]) {
      expect(await findSessionAtDoor(each, { code: planned.way.code })).toEqual(noEntry);
    }
    wait(hour);
    for (const each of [context, other]) await join(each, planned.way.code);
    await other.store.close();
    await leave();
  });
});
