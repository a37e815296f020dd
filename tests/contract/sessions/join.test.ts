import { expect, test } from "vitest";
import { showTicket } from "#lib/sessions/codes.ts";
import { deleteSession } from "#lib/sessions/erasure/erasure.ts";
import { listProgress } from "#lib/sessions/live/progress.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { changeParticipant } from "#lib/sessions/people/participant-changes.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { mostParticipants } from "#lib/sessions/people/seating.ts";
import { redeemTicket } from "#lib/sessions/people/tickets.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { isUnfit } from "#lib/sessions/unfit-words.ts";
import { describeEngines } from "../engines.ts";
import { counsellorId, join, openClassroom, openSeconde } from "./classroom.ts";

describeEngines("joining", (_engine, makePlace) => {
  test("gives a name, a cookie that is recognized and a ticket that leads back, however it is typed", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const { participant, keys } = await join(context, code);
    expect(participant.alias).toMatch(/^\p{Lu}\p{Ll}+ \d\d$/u);
    const seat = { session: { id: sessionId }, participant: { id: participant.id } };
    expect(await findSeat(context, { sessionId, cookie: keys.cookie })).toMatchObject({ seat });
    const typed = [
      keys.ticket,
      showTicket(keys.ticket),
      ` ${showTicket(keys.ticket)}`.toLowerCase(),
    ];
    for (const ticket of typed) {
      expect(await redeemTicket(context, { ticket: ticket })).toMatchObject({ ok: true, seat });
    }
    await leave();
  });

  test("threat 1, 47: 600 phones at once all get in, each with a name of its own and a ticket that spells nothing", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const joined = await Promise.all(Array.from({ length: 600 }, () => join(context, code)));
    expect(new Set(joined.map(({ participant }) => participant.alias)).size).toBe(600);
    expect(new Set(joined.map(({ keys }) => keys.ticket)).size).toBe(600);
    // Of 600 tickets drawn without looking, about 90 would hold such a word or number.
    expect(joined.filter(({ keys }) => isUnfit(keys.ticket))).toEqual([]);
    const { session } = joined[0] ?? {};
    if (!session) throw new Error("nobody");
    expect(session.id).toBe(sessionId);
    expect(await listProgress(context, session)).toHaveLength(600);
    await leave();
  }, 60_000);

  test("threat 22–23: 50 people with one and the same name are 50 participants", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { code } = await openSeconde(context, { aliasPolicy: "free" });
    const joined = await Promise.all(
      Array.from({ length: 50 }, () => joinSession(context, { door: { code }, alias: "Léa" })),
    );
    const aliases = joined.map((one) => (one.ok ? one.participant.alias : one.reason));
    expect(new Set(aliases).size).toBe(50);
    expect(aliases.every((alias) => /^Léa( \d+)?$/.test(alias))).toBe(true);
    await leave();
  });

  test("threat 22–23: free names only where the counsellor allows them, and then a counsellor renames and removes", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const strict = await openSeconde(context);
    expect(await joinSession(context, { door: { code: strict.code }, alias: "Rude" })).toEqual({
      ok: false,
      reason: "alias-not-allowed",
    });
    const { sessionId, code } = await openSeconde(context, { aliasPolicy: "free" });
    expect(await joinSession(context, { door: { code }, alias: "\u202eRude" })).toEqual({
      ok: false,
      reason: "bad-alias",
    });
    const joined = await joinSession(context, { door: { code }, alias: "Rude" });
    if (!joined.ok) throw new Error(joined.reason);
    const own = { sessionId, counsellorId, participantId: joined.participant.id };
    const { cookie } = joined.keys;
    await changeParticipant(context, { ...own, changes: { alias: null } });
    expect(await findSeat(context, { sessionId, cookie })).toMatchObject({
      seat: { participant: { alias: expect.stringMatching(/^\p{Lu}\p{Ll}+ \d\d$/u) } },
    });
    await changeParticipant(context, { ...own, changes: { isRemoved: true } });
    const removed = { ok: false, reason: "removed" };
    expect(await findSeat(context, { sessionId, cookie })).toEqual(removed);
    expect(await redeemTicket(context, { ticket: joined.keys.ticket })).toEqual(removed);
    await changeParticipant(context, { ...own, changes: { isRemoved: false, alias: "Zoé" } });
    expect(await findSeat(context, { sessionId, cookie })).toMatchObject({
      seat: { participant: { alias: "Zoé" } },
    });
    const foreign = { ...own, counsellorId: "counsellor-b", changes: { alias: "Bob" } };
    expect(await changeParticipant(context, foreign)).toEqual({
      ok: false,
      reason: "unknown-session",
    });
    await leave();
  });

  test("a phone that asks again because no reply came is one participant, also when both arrive at once", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { code } = await openSeconde(context);
    const attempt = "3".padStart(26, "0");
    const [one, two] = await Promise.all([
      joinSession(context, { door: { code }, attempt }),
      joinSession(context, { door: { code }, attempt }),
    ]);
    const three = await joinSession(context, { door: { code }, attempt });
    expect(one).toMatchObject({ ok: true });
    expect(two).toEqual(one);
    expect(three).toEqual(one);
    const other = await joinSession(context, { door: { code }, attempt: "4".padStart(26, "0") });
    expect(other).not.toEqual(one);
    if (!one.ok) throw new Error(one.reason);
    expect(await listProgress(context, one.session)).toHaveLength(2);
    await leave();
  });

  test("the next one after the last place is refused", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const rows = Array.from({ length: mostParticipants }, (_, at) => ({
      ...{ session_id: sessionId, id: `p-${at}`, alias: `Filler ${at}`, nonce: "", seen_at: 0 },
      ...{ origin: "live" as const, joined_at: 0, finished_at: null, removed_at: null },
      agreed_sheet: 0,
      subgroup: "",
    }));
    for (let at = 0; at < rows.length; at += 1000) {
      await context.store.db
        .insertInto("participant")
        .values(rows.slice(at, at + 1000))
        .execute();
    }
    const full = await joinSession(context, { door: { code } });
    expect(full).toEqual({ ok: false, reason: "session-full" });
    await leave();
  });

  test("threat 10: a wrong, foreign, cut or swapped cookie is nobody", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const a = await openSeconde(context);
    const b = await openSeconde(context);
    const ofA = await join(context, a.code);
    const ofB = await join(context, b.code);
    const [id = "", key = ""] = ofA.keys.cookie.split(".");
    const [otherId = "", otherKey = ""] = ofB.keys.cookie.split(".");
    const wrong = [null, "", ".", id, `${id}.`, `${id}.${key.slice(1)}`, `${id}.${otherKey}`];
    const more = [ofB.keys.cookie, `${otherId}.${key}`, `${id}.${key}${key}`, "é".repeat(53)];
    for (const cookie of [...wrong, ...more]) {
      expect(await findSeat(context, { sessionId: a.sessionId, cookie })).toEqual({
        ok: false,
        reason: "unknown-participant",
      });
    }
    for (const ticket of ["", "0000-0000-0000", ofA.keys.cookie, ofA.keys.ticket.slice(1)]) {
      expect(await redeemTicket(context, { ticket: ticket })).toEqual({
        ok: false,
        reason: "unknown-ticket",
      });
    }
    await leave();
  });

  test("threat 35: after closing, the ticket still leads back; after deleting it is dead", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const { keys } = await join(context, code);
    await closeSession(context, { sessionId, counsellorId, grace: 0 });
    expect(await redeemTicket(context, { ticket: keys.ticket })).toMatchObject({ ok: true });
    await deleteSession(context, { sessionId, counsellorId });
    expect(await redeemTicket(context, { ticket: keys.ticket })).toEqual({
      ok: false,
      reason: "unknown-ticket",
    });
    expect(await findSeat(context, { sessionId, cookie: keys.cookie })).toEqual({
      ok: false,
      reason: "deleted",
    });
    await leave();
  });
});
