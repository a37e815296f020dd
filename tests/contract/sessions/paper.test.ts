import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";
import { readInterviews } from "#lib/sessions/answers/interviews.ts";
import { readResult } from "#lib/sessions/answers/own-result.ts";
import { typePaper, undoPaper } from "#lib/sessions/answers/paper.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import { listOwnProgress } from "#lib/sessions/live/session-view.ts";
import { deriveKeys } from "#lib/sessions/people/participant.ts";
import { redeemTicket, reissueTicket } from "#lib/sessions/people/tickets.ts";
import { createSession } from "#lib/sessions/session/choices.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { startRound } from "#lib/sessions/session/round.ts";
import { describeEngines } from "../engines.ts";
import { choices, counsellorId, join, openClassroom, openSeconde } from "./classroom.ts";

const [{ bank }] = releases;
const attempt = "0".repeat(26);
const line = bank.items.map((_, at) => at % 4).join("");

describeEngines("paper sheets", (_engine, makePlace) => {
  test("are people like the others: answers, a result, a ticket that leads there", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId } = await openSeconde(context);
    const typed = await typePaper(context, { sessionId, counsellorId, line, attempt });
    if (!typed.ok) throw new Error(typed.reason);
    expect(typed).toMatchObject({ answered: 18, participant: { origin: "paper" } });
    expect(typed.participant.alias).toMatch(/^\D+ \d\d$/);
    const found = await redeemTicket(context, { ticket: typed.ticket });
    if (!found.ok) throw new Error(found.reason);
    const read = await readResult(context, found.seat);
    expect(read).toMatchObject({ ok: true, result: { answered: 18, total: 24 } });
    const list = await listOwnProgress(context, { sessionId, counsellorId });
    expect(list).toMatchObject({
      participants: [{ origin: "paper", state: "done", answered: null, isEarly: false }],
    });
    await leave();
  });

  test("the same attempt twice is one person, another one another", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId } = await openSeconde(context);
    const sheet = { sessionId, counsellorId, line, attempt };
    const [one, again] = await Promise.all([typePaper(context, sheet), typePaper(context, sheet)]);
    const other = await typePaper(context, { ...sheet, attempt: "1".repeat(26) });
    if (!one.ok || !again.ok || !other.ok) throw new Error("refused");
    expect(again.participant.id).toBe(one.participant.id);
    expect(again.ticket).toBe(one.ticket);
    expect(other.participant.id).not.toBe(one.participant.id);
    const rows = await context.store.db.selectFrom("journal").select("action").execute();
    expect(rows.filter(({ action }) => action === "paper-typed")).toHaveLength(2);
    await leave();
  });

  test("a sheet sent again once the second round has begun stays one of the first", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId } = await openSeconde(context);
    const sheet = { sessionId, counsellorId, line, attempt };
    await typePaper(context, sheet);
    expect(await startRound(context, { sessionId, counsellorId })).toEqual({ ok: true });
    expect(await typePaper(context, sheet)).toMatchObject({ ok: true, answered: 18 });
    const stored = await context.store.db.selectFrom("answer").select("round").execute();
    expect(stored.map(({ round }) => round)).toEqual(bank.items.map(() => 1));
    await leave();
  });

  test("are taken after the end, when papers are collected, but not before the start", async () => {
    const { context, wait, leave } = await openClassroom(makePlace);
    const draft = await createSession(context, { counsellorId, choices });
    if (!draft.ok) throw new Error(draft.reason);
    const early = { sessionId: draft.sessionId, counsellorId, line, attempt };
    expect(await typePaper(context, early)).toEqual({ ok: false, reason: "wrong-state" });
    const { sessionId } = await openSeconde(context);
    await closeSession(context, { sessionId, counsellorId, grace: 0 });
    wait(3_600_000);
    const late = { sessionId, counsellorId, line, attempt };
    expect(await typePaper(context, late)).toMatchObject({ ok: true });
    await leave();
  });

  test("an express session takes twelve digits; a plus at the end is the person's agreement", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId } = await openSeconde(context, { mode: "express" });
    const own = { sessionId, counsellorId, attempt };
    expect(await typePaper(context, { ...own, line })).toEqual({ ok: false, reason: "bad-sheet" });
    expect(await typePaper(context, { ...own, line: "123321" })).toMatchObject({ ok: false });
    const typed = await typePaper(context, { ...own, line: "111 111 111 111 +" });
    expect(typed).toMatchObject({ ok: true, answered: 12, participant: { hasAgreed: true } });
    await leave();
  });

  test("can be undone by whoever runs the session, and only they", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const phone = await join(context, code);
    const typed = await typePaper(context, { sessionId, counsellorId, line, attempt });
    if (!typed.ok) throw new Error(typed.reason);
    const own = { sessionId, counsellorId, participantId: typed.participant.id };
    expect(await undoPaper(context, { ...own, counsellorId: "counsellor-b" })).toMatchObject({
      reason: "unknown-session",
    });
    expect(await undoPaper(context, { ...own, participantId: phone.participant.id })).toMatchObject(
      { reason: "unknown-participant" },
    );
    expect(await undoPaper(context, own)).toEqual({ ok: true });
    expect(await redeemTicket(context, { ticket: typed.ticket })).toMatchObject({
      reason: "unknown-ticket",
    });
    expect(await context.store.db.selectFrom("answer").select("item").execute()).toEqual([]);
    expect(await context.store.db.selectFrom("participant").select("id").execute()).toHaveLength(1);
    await leave();
  });

  test("threat 43: the slip of a paper sheet opens it once, and what was agreed to on paper ends with the first answer on a device", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId } = await openSeconde(context);
    const own = { sessionId, counsellorId };
    const typed = await typePaper(context, { ...own, line: `${line}+`, attempt });
    if (!typed.ok) throw new Error(typed.reason);
    const found = await redeemTicket(context, { ticket: typed.ticket });
    if (!found.ok) throw new Error(found.reason);
    expect(await readSeatAnswers(context.store.db, found.seat)).toHaveLength(24);
    expect(await redeemTicket(context, { ticket: typed.ticket })).toMatchObject({
      reason: "unknown-ticket",
    });
    const { ticket } = deriveKeys(context.store.secret, found.seat.participant);
    expect(await redeemTicket(context, { ticket })).toMatchObject({ ok: true });
    expect(await readInterviews(context, own)).toMatchObject({ interviews: [{ round: 1 }] });
    await startRound(context, own);
    const correction = { item: bank.items[0]?.id ?? "", option: "b", seq: 99 };
    await saveAnswers(context, { seat: found.seat, answers: [correction], round: 1 });
    expect(await readInterviews(context, own)).toMatchObject({ interviews: [] });
    expect(await setAgreement(context, { seat: found.seat, agreed: true })).toMatchObject({
      reason: "from-desk",
    });
    // One made anew for a sheet that a device has opened is a ticket of the desk like any other.
    const participantId = found.seat.participant.id;
    const made = await reissueTicket(context, { ...own, participantId });
    const next = await redeemTicket(context, { ticket: made.ok ? made.ticket : "" });
    if (!next.ok) throw new Error(next.reason);
    expect(await readSeatAnswers(context.store.db, next.seat, 1)).toEqual([]);
    await leave();
  });
});
