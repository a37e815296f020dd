import { expect, test } from "vitest";
import { agreeByTicket, setAgreement } from "#lib/sessions/answers/agreement.ts";
import { readInterviews } from "#lib/sessions/answers/interviews.ts";
import { changeParticipant } from "#lib/sessions/people/participant-changes.ts";
import { describeEngines } from "../engines.ts";
import { counsellorId, join, openClassroom, openSeconde } from "./classroom.ts";

describeEngines("who agrees to an interview sheet", (_engine, makePlace) => {
  test("agrees and takes it back alone; without that nothing of them is read", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const { session, participant } = await join(context, code);
    await join(context, code);
    const own = { sessionId, counsellorId };
    const read = async () => {
      const found = await readInterviews(context, own);
      return found.ok ? found.interviews.map((one) => one.participant.alias) : found.reason;
    };
    expect(await read()).toEqual([]);
    await setAgreement(context, { seat: { session, participant }, agreed: true });
    await setAgreement(context, { seat: { session, participant }, agreed: true });
    expect(await read()).toEqual([participant.alias]);
    await setAgreement(context, { seat: { session, participant }, agreed: false });
    expect(await read()).toEqual([]);
    const journal = await context.store.db.selectFrom("journal").selectAll().execute();
    const notes = journal.filter(({ action }) => action.startsWith("sheet-"));
    expect(notes.map(({ action, actor }) => [action, actor]).sort()).toEqual([
      ["sheet-agreed", "participant"],
      ["sheet-withdrawn", "participant"],
    ]);
    expect(JSON.stringify(notes)).not.toContain(participant.alias);
    await leave();
  });

  test("or hands over their ticket; one of another session opens nothing", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const here = await openSeconde(context);
    const there = await openSeconde(context);
    const mine = await join(context, here.code);
    const other = await join(context, there.code);
    const own = { sessionId: here.sessionId, counsellorId };
    const unknown = { ok: false, reason: "unknown-ticket" };
    expect(await agreeByTicket(context, { ...own, ticket: other.keys.ticket })).toEqual(unknown);
    expect(await agreeByTicket(context, { ...own, ticket: "" })).toEqual(unknown);
    const agreed = await agreeByTicket(context, { ...own, ticket: mine.keys.ticket });
    expect(agreed).toMatchObject({ ok: true, participant: { id: mine.participant.id } });
    const found = await readInterviews(context, own);
    expect(found).toMatchObject({ interviews: [{ participant: { id: mine.participant.id } }] });
    // Another counsellor's ticket box learns nothing.
    const foreign = { ...own, counsellorId: "counsellor-b", ticket: mine.keys.ticket };
    expect(await agreeByTicket(context, foreign)).toMatchObject({ reason: "unknown-session" });
    await leave();
  });

  test("who was taken out has no sheet", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const { session, participant, keys } = await join(context, code);
    await setAgreement(context, { seat: { session, participant }, agreed: true });
    await changeParticipant(context, {
      ...{ sessionId, counsellorId, participantId: participant.id },
      changes: { isRemoved: true },
    });
    expect(await readInterviews(context, { sessionId, counsellorId })).toMatchObject({
      interviews: [],
    });
    const own = { sessionId, counsellorId, ticket: keys.ticket };
    expect(await agreeByTicket(context, own)).toMatchObject({ reason: "unknown-ticket" });
    await leave();
  });
});
