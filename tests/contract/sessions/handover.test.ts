import { expect, test } from "vitest";
import { eraseAccount } from "#lib/sessions/erasure/owned.ts";
import { listSessions } from "#lib/sessions/live/session-view.ts";
import { mostSessions } from "#lib/sessions/session/choices.ts";
import { handSessionOver, listSharedSessions } from "#lib/sessions/team/handover.ts";
import { acceptInvitation, inviteColleague } from "#lib/sessions/team/invitation.ts";
import { readJournal } from "#lib/sessions/team/journal-view.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, openClassroom, openSeconde } from "./classroom.ts";

const noah = "counsellor-noah";

async function invite(
  { context }: Classroom,
  given: { sessionId: string; right: "watch" | "run" | "own" },
) {
  const made = await inviteColleague(context, { ...given, counsellorId });
  if (!made.ok) throw new Error(made.reason);
  const { sessionId } = given;
  return { sessionId, counsellorId: noah, isAnonymous: false, token: made.token };
}

describeEngines("handing a session over", (_engine, makePlace) => {
  test("a colleague who has it becomes its owner, and the one before runs it", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await openSeconde(context);
    await acceptInvitation(context, await invite(classroom, { sessionId, right: "watch" }));
    const open = await invite(classroom, { sessionId, right: "run" });
    expect(await listSharedSessions(context, counsellorId)).toMatchObject([
      { sessionId, colleagues: [{ userId: noah, email: null, right: "watch" }] },
    ]);
    const own = { sessionId, counsellorId, colleagueId: noah };
    expect(await handSessionOver(context, { ...own, counsellorId: noah })).toEqual({
      ...{ ok: false, reason: "not-allowed" },
    });
    expect(await handSessionOver(context, { ...own, colleagueId: "a stranger" })).toEqual({
      ...{ ok: false, reason: "unknown-colleague" },
    });
    expect(await handSessionOver(context, own)).toEqual({ ok: true });
    expect((await listSessions(context, noah)).map(({ right }) => right)).toEqual(["own"]);
    expect((await listSessions(context, counsellorId)).map(({ right }) => right)).toEqual(["run"]);
    expect(await handSessionOver(context, own)).toEqual({ ok: false, reason: "not-allowed" });
    expect(await acceptInvitation(context, { ...open, counsellorId: "other" })).toEqual({
      ...{ ok: false, reason: "unknown-invitation" },
    });
    const journal = await readJournal(context, { sessionId, counsellorId: noah });
    expect(journal.ok && journal.lines.map(({ action }) => action)).toContain("handed-over");
    expect(await listSharedSessions(context, counsellorId)).toEqual([]);
    await classroom.leave();
  });

  test("somebody else becomes the owner by accepting, once, with an account", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await openSeconde(context);
    const taker = await invite(classroom, { sessionId, right: "own" });
    expect(await acceptInvitation(context, { ...taker, isAnonymous: true })).toMatchObject({
      reason: "account-needed",
    });
    expect(await acceptInvitation(context, { ...taker, counsellorId })).toEqual({ ok: true });
    expect((await listSessions(context, counsellorId)).map(({ right }) => right)).toEqual(["own"]);
    expect(await acceptInvitation(context, taker)).toEqual({ ok: true });
    expect((await listSessions(context, noah)).map(({ right }) => right)).toEqual(["own"]);
    expect(await acceptInvitation(context, { ...taker, counsellorId: "other" })).toMatchObject({
      reason: "unknown-invitation",
    });
    await classroom.leave();
  });

  test("what was handed over stays when the account it came from is deleted", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await openSeconde(context);
    const lost = await openSeconde(context, { title: "not handed over" });
    await acceptInvitation(context, await invite(classroom, { sessionId, right: "run" }));
    await handSessionOver(context, { sessionId, counsellorId, colleagueId: noah });
    await eraseAccount(context, counsellorId);
    const left = await context.store.db.selectFrom("session").select("id").execute();
    expect(left).toEqual([{ id: sessionId }]);
    expect(left).not.toContainEqual({ id: lost.sessionId });
    const shared = await context.store.db.selectFrom("colleague").select("user_id").execute();
    expect(shared).toEqual([]);
    await classroom.leave();
  });

  test("nobody is given more sessions than one may have", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await openSeconde(context);
    const taker = await invite(classroom, { sessionId, right: "own" });
    const row = await context.store.db.selectFrom("session").selectAll().executeTakeFirstOrThrow();
    const many = Array.from({ length: mostSessions }, (_, at) => ({
      ...{ ...row, id: `other-${at}`, owner_id: noah },
    }));
    await context.store.db.insertInto("session").values(many).execute();
    expect(await acceptInvitation(context, taker)).toEqual({
      ...{ ok: false, reason: "too-many-sessions" },
    });
    expect((await listSessions(context, counsellorId)).map(({ right }) => right)).toEqual(["own"]);
    await classroom.leave();
  });
});
