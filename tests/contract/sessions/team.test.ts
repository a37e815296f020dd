import { expect, test, vi } from "vitest";
import { addFollower, countFollowers } from "#lib/sessions/live/following.ts";
import { listSessions } from "#lib/sessions/live/session-view.ts";
import { changeParticipant } from "#lib/sessions/people/participant-changes.ts";
import { reissueTicket } from "#lib/sessions/people/tickets.ts";
import { closeSession, openSession } from "#lib/sessions/session/door.ts";
import {
  acceptInvitation,
  type InvitedRight,
  inviteColleague,
  mostInvitations,
  readInvitation,
  withdrawInvitation,
} from "#lib/sessions/team/invitation.ts";
import { readJournal } from "#lib/sessions/team/journal-view.ts";
import { readTeam, removeColleague } from "#lib/sessions/team/team.ts";
import { isUnfit } from "#lib/sessions/unfit-words.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, join, openClassroom, openSeconde } from "./classroom.ts";

const day = 24 * 3_600_000;
const noah = "counsellor-noah";

async function addAccount({ context }: Classroom, id: string, email: string): Promise<void> {
  const moment = new Date(0).toISOString();
  const row = { id, name: email, email, emailVerified: false, isAnonymous: false };
  const columns = { ...row, createdAt: moment, updatedAt: moment };
  await context.store.db.insertInto("auth_user").values(columns).execute();
}

async function share(classroom: Classroom, sessionId: string, right: InvitedRight): Promise<void> {
  const { context } = classroom;
  const made = await inviteColleague(context, { sessionId, counsellorId, right });
  if (!made.ok) throw new Error(made.reason);
  const taker = { sessionId, counsellorId: noah, isAnonymous: false, token: made.token };
  expect(await acceptInvitation(context, taker)).toEqual({ ok: true });
}

describeEngines("colleagues", (_engine, makePlace) => {
  test("an invitation makes one colleague, once, within seven days, with an account", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    const { sessionId } = await openSeconde(context);
    const own = { sessionId, counsellorId };
    const made = await inviteColleague(context, { ...own, right: "watch" });
    if (!made.ok) throw new Error(made.reason);
    const { id, token } = made;
    expect(await readInvitation(context, { ...own, invitationId: id })).toEqual({
      ok: true,
      token,
    });
    const taker = { sessionId, counsellorId: noah, isAnonymous: false, token };
    const unknown = { ok: false, reason: "unknown-invitation" };
    const wrong = `${token.slice(0, -1)}${token.endsWith("0") ? "1" : "0"}`;
    expect(await acceptInvitation(context, { ...taker, token: wrong })).toEqual(unknown);
    expect(await acceptInvitation(context, { ...taker, isAnonymous: true })).toEqual({
      ...{ ok: false, reason: "account-needed" },
    });
    expect(await acceptInvitation(context, { ...taker, counsellorId })).toEqual({ ok: true });
    expect(await acceptInvitation(context, taker)).toEqual({ ok: true });
    expect(await acceptInvitation(context, { ...taker, counsellorId: "other" })).toEqual(unknown);
    const lines = await listSessions(context, noah);
    expect(lines.map(({ right }) => right)).toEqual(["watch"]);

    const late = await inviteColleague(context, { ...own, right: "run" });
    if (!late.ok) throw new Error(late.reason);
    wait(7 * day);
    expect(await acceptInvitation(context, { ...taker, token: late.token })).toEqual(unknown);
    await classroom.leave();
  });

  test("invitations can be taken back, and their number is bounded", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await openSeconde(context);
    const own = { sessionId, counsellorId };
    const made = await inviteColleague(context, { ...own, right: "run" });
    if (!made.ok) throw new Error(made.reason);
    const its = { ...own, invitationId: made.id };
    expect(await withdrawInvitation(context, its)).toEqual({ ok: true });
    expect(await withdrawInvitation(context, its)).toMatchObject({ reason: "unknown-invitation" });
    const taker = { sessionId, counsellorId: noah, isAnonymous: false, token: made.token };
    expect(await acceptInvitation(context, taker)).toMatchObject({ reason: "unknown-invitation" });
    for (let at = 0; at < mostInvitations; at += 1) {
      expect(await inviteColleague(context, { ...own, right: "run" })).toMatchObject({ ok: true });
    }
    expect(await inviteColleague(context, { ...own, right: "run" })).toMatchObject({
      reason: "too-many-invitations",
    });
    await classroom.leave();
  });

  test("a colleague who is taken off has nothing any more, their open screens included", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId } = await openSeconde(context);
    await share(classroom, sessionId, "run");
    const his = { sessionId, counsellorId: noah };
    const end = vi.fn();
    const follower = { counsellorId: noah, wantsPeople: false, tell: vi.fn(), end };
    expect(await addFollower(context, { own: his, follower })).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(follower.tell).toHaveBeenCalled(), 20_000);
    const colleague = { sessionId, colleagueId: noah };
    expect(await removeColleague(context, { ...colleague, counsellorId: "other" })).toMatchObject({
      reason: "unknown-session",
    });
    expect(await removeColleague(context, { ...colleague, counsellorId })).toEqual({ ok: true });
    await vi.waitFor(() => expect(end).toHaveBeenCalledOnce(), 20_000);
    expect(countFollowers(context.store, sessionId)).toBe(0);
    expect(await openSession(context, his)).toMatchObject({ reason: "unknown-session" });
    await classroom.leave();
  });

  test("the journal says who did what, without names and answers", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    await addAccount(classroom, noah, "noah@lycee.example");
    const { sessionId, code } = await openSeconde(context);
    await share(classroom, sessionId, "run");
    const { participant } = await join(context, code);
    wait(1000);
    const his = { sessionId, counsellorId: noah, participantId: participant.id };
    await changeParticipant(context, { ...his, changes: { alias: "Zoé Canari" } });
    wait(1000);
    await closeSession(context, { sessionId, counsellorId });
    const found = await readJournal(context, { sessionId, counsellorId });
    if (!found.ok) throw new Error(found.reason);
    expect(found.lines.slice(0, 2).map(({ action, actor }) => ({ action, actor }))).toEqual([
      { action: "closed", actor: { kind: "you" } },
      {
        action: "participant-renamed",
        actor: { kind: "counsellor", email: "noah@lycee.example" },
      },
    ]);
    expect(found.lines.map(({ action }) => action)).toContain("colleague-joined");
    expect(JSON.stringify(found)).not.toContain("Canari");
    const team = await readTeam(context, { sessionId, counsellorId: noah });
    expect(team).toMatchObject({
      members: [{ right: "own" }, { right: "run", email: "noah@lycee.example" }],
      invitations: [],
    });
    await classroom.leave();
  });

  test("threat 47: no ticket that is made anew spells a word or a number one would not read out", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const { participant } = await join(context, code);
    const given = { sessionId, counsellorId, participantId: participant.id };
    // Drawn without looking, one in seven would: none in 60 is a chance of one in ten thousand.
    for (let time = 0; time < 60; time += 1) {
      const again = await reissueTicket(context, given);
      expect(again.ok && isUnfit(again.ticket)).toBe(false);
    }
    await leave();
  });
});
