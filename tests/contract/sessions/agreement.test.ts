import { expect, test } from "vitest";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";
import { listAgreed, readInterviews } from "#lib/sessions/answers/interviews.ts";
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

  test("fifty are given at once, by name, and the others from their place on", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    for (let at = 0; at < 52; at += 1) {
      const { session, participant } = await join(context, code);
      await setAgreement(context, { seat: { session, participant }, agreed: true });
    }
    const own = { sessionId, counsellorId };
    const listed = await listAgreed(context, own);
    const names = listed.ok ? listed.agreed.map(({ alias }) => alias) : [];
    expect(names).toHaveLength(52);
    const read = async (from?: number) => {
      const found = await readInterviews(context, { ...own, ...(from !== undefined && { from }) });
      return found.ok ? found.interviews.map((one) => one.participant.alias) : found.reason;
    };
    expect(await read()).toEqual(names.slice(0, 50));
    expect(await read(50)).toEqual(names.slice(50));
    expect(await read(52)).toEqual([]);
    await leave();
  });

  test("who was taken out has no sheet", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const { session, participant } = await join(context, code);
    await setAgreement(context, { seat: { session, participant }, agreed: true });
    await changeParticipant(context, {
      ...{ sessionId, counsellorId, participantId: participant.id },
      changes: { isRemoved: true },
    });
    expect(await readInterviews(context, { sessionId, counsellorId })).toMatchObject({
      interviews: [],
    });
    await leave();
  });
});
