import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";
import { readInterviews } from "#lib/sessions/answers/interviews.ts";
import { readResult } from "#lib/sessions/answers/own-result.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readEarlierRounds, readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import { eraseParticipant } from "#lib/sessions/erasure/erasure.ts";
import { listProgress } from "#lib/sessions/live/progress.ts";
import { deriveKeys, type Seat } from "#lib/sessions/people/participant.ts";
import { changeParticipant } from "#lib/sessions/people/participant-changes.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { redeemTicket, reissueTicket } from "#lib/sessions/people/tickets.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { startRound } from "#lib/sessions/session/round.ts";
import { readJournal } from "#lib/sessions/team/journal-view.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, openClassroom, takeSeat } from "./classroom.ts";

const [{ bank }] = releases;
const every = bank.items.map(({ id }, at) => ({ item: id, option: "a", seq: at + 1 }));
const unknown = { ok: false, reason: "unknown-ticket" };

/** Somebody who has answered everything, and the ticket that the desk then made for them. */
async function reissueFor(classroom: Classroom) {
  const { context, wait } = classroom;
  const mine = await takeSeat(classroom);
  const { seat, sessionId, cookie } = mine;
  await saveAnswers(context, { seat, answers: every, finished: true });
  wait(60_000);
  const participantId = seat.participant.id;
  const made = await reissueTicket(context, { sessionId, counsellorId, participantId });
  if (!made.ok) throw new Error(made.reason);
  const lost = deriveKeys(context.store.secret, seat.participant).ticket;
  async function redeem(ticket: string, deviceCookie?: string): Promise<Seat> {
    const found = await redeemTicket(context, { ticket, findCookie: () => deviceCookie ?? null });
    if (!found.ok) throw new Error(found.reason);
    return found.seat;
  }
  async function readOwn(): Promise<Seat> {
    const found = await findSeat(context, { sessionId, cookie });
    if (!found.ok) throw new Error(found.reason);
    return found.seat;
  }
  return { ...mine, lost, desk: made.ticket, redeem, readOwn };
}

async function readActions({ context }: Classroom, sessionId: string) {
  const journal = await readJournal(context, { sessionId, counsellorId });
  return journal.ok ? journal.lines.map(({ action }) => action) : [];
}

describeEngines("threat 43: tickets", (_engine, makePlace) => {
  test("threat 43: a ticket that the desk made opens no answer of any round, no result of them, and agrees to nothing", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, seat, desk, redeem } = await reissueFor(classroom);
    await startRound(context, { sessionId, counsellorId });
    const found = await redeem(desk);
    expect(found.participant.id).not.toBe(seat.participant.id);
    expect(found.participant.alias).toBe(seat.participant.alias);
    for (const round of [1, 2]) {
      expect(await readSeatAnswers(context.store.db, found, round)).toEqual([]);
    }
    expect(await readEarlierRounds(context, found)).toEqual([{ round: 1, answers: [] }]);
    expect(await readResult(context, found)).toMatchObject({ result: { answered: 0, first: [] } });
    expect(await setAgreement(context, { seat: found, agreed: true })).toEqual({
      ok: false,
      reason: "from-desk",
    });
    // Their own ticket is no way round: it leads to the same empty sheet.
    const again = await redeem(deriveKeys(context.store.secret, found.participant).ticket);
    expect(await setAgreement(context, { seat: again, agreed: true })).toMatchObject({ ok: false });
    const own = { sessionId, counsellorId };
    expect(await readInterviews(context, own)).toMatchObject({ interviews: [] });
    await classroom.leave();
  });

  test("threat 43: it works once, on one device, and is written in the journal without a name", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, seat, desk, lost } = await reissueFor(classroom);
    expect(await redeemTicket(context, { ticket: lost })).toEqual(unknown);
    const claims = await Promise.all(
      [1, 2, 3].map(() => redeemTicket(context, { ticket: desk }).catch(() => ({ ok: false }))),
    );
    expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await redeemTicket(context, { ticket: desk })).toEqual(unknown);
    const actions = await readActions(classroom, sessionId);
    expect(actions.filter((action) => action === "ticket-reissued")).toHaveLength(1);
    expect(actions.filter((action) => action === "ticket-claimed")).toHaveLength(1);
    const rows = await context.store.db.selectFrom("journal").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(seat.participant.alias);
    await classroom.leave();
  });

  test("threat 43: the person's own device goes on, sees when a ticket was made, and has one the desk never saw", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { desk, redeem, readOwn, cookie } = await reissueFor(classroom);
    const own = await readOwn();
    expect(own.participant.reissuedAt).toBe(context.clock());
    expect(await readSeatAnswers(context.store.db, own)).toEqual(every);
    const { ticket } = deriveKeys(context.store.secret, own.participant);
    expect(desk.replaceAll("-", "").toLowerCase()).not.toBe(ticket);
    const elsewhere = await redeem(ticket);
    expect(elsewhere.participant.id).toBe(own.participant.id);
    // Typed on the person's own device the desk's ticket changes nothing, and is used up.
    const same = await redeem(desk, cookie);
    expect(same.participant.id).toBe(own.participant.id);
    expect(await redeemTicket(context, { ticket: desk })).toEqual(unknown);
    expect(await setAgreement(context, { seat: same, agreed: true })).toEqual({ ok: true });
    // A cookie of somebody else is no proof.
    const other = await takeSeat(classroom);
    const made = await reissueFor(classroom);
    const foreign = await made.redeem(made.desk, other.cookie);
    expect(foreign.participant.continues).toBe(made.seat.participant.id);
    await classroom.leave();
  });

  test("threat 43: once it is claimed elsewhere the seat goes on there; the device before learns it and can be let back", async () => {
    const classroom = await openClassroom(makePlace);
    const { context, wait } = classroom;
    const { sessionId, cookie, seat, desk, redeem, readOwn } = await reissueFor(classroom);
    wait(60_000);
    const next = await redeem(desk);
    expect(await findSeat(context, { sessionId, cookie })).toEqual({
      ok: false,
      reason: "replaced",
      at: context.clock(),
    });
    const people = await listProgress(context, next.session);
    expect(people.filter(({ removedAt }) => removedAt === null)).toHaveLength(1);
    expect(people.map(({ alias }) => alias).sort()).toEqual(
      [seat.participant.alias, `${seat.participant.alias} (1)`].sort(),
    );
    await saveAnswers(context, { seat: next, answers: every.slice(0, 3) });
    const given = { sessionId, counsellorId, participantId: seat.participant.id };
    await changeParticipant(context, { ...given, changes: { isRemoved: false } });
    expect(await readSeatAnswers(context.store.db, await readOwn())).toEqual(every);
    await classroom.leave();
  });

  test("threat 43: who erases themselves erases the seats they left as well", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, desk, redeem } = await reissueFor(classroom);
    const next = await redeem(desk);
    await saveAnswers(context, { seat: next, answers: every.slice(0, 3) });
    const { receipt } = await eraseParticipant(context, next);
    expect(receipt).toMatchObject({ kind: "participant", participants: 1, answers: 27 });
    for (const table of ["participant", "answer", "ticket_index"] as const) {
      const rows = await context.store.db.selectFrom(table).selectAll().execute();
      expect(rows.filter((row) => row.session_id === sessionId)).toEqual([]);
    }
    await classroom.leave();
  });

  test("threat 43: after the closing the desk makes none, and one made before opens nothing", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, seat, desk } = await reissueFor(classroom);
    await closeSession(context, { sessionId, counsellorId, grace: 0 });
    expect(await redeemTicket(context, { ticket: desk })).toEqual({ ok: false, reason: "closed" });
    const participantId = seat.participant.id;
    expect(await reissueTicket(context, { sessionId, counsellorId, participantId })).toEqual({
      ok: false,
      reason: "wrong-state",
    });
    await classroom.leave();
  });
});
