import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { readResult } from "#lib/sessions/answers/own-result.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { findSeat } from "#lib/sessions/people/seat.ts";
import { setOpening } from "#lib/sessions/session/opening.ts";
import { describeEngines } from "../engines.ts";
import { counsellorId, join, openClassroom, openSeconde } from "./classroom.ts";

const [{ bank }] = releases;

describeEngines("a participant's result", (_engine, makePlace) => {
  test("is that of the same answers in the solo quiz", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { code } = await openSeconde(context);
    const { session, participant } = await join(context, code);
    const seat = { session, participant };
    const answers = bank.items
      .slice(0, 20)
      .map(({ id, options }, at) => ({ item: id, option: options[0]?.id ?? null, seq: at + 1 }));
    await saveAnswers(context, { seat, answers });
    const solo = Object.fromEntries(answers.map(({ item, option }) => [item, option]));
    expect(await readResult(context, seat)).toEqual({
      ok: true,
      code: encodeAnswers(bank, solo),
      result: explainResult(bank, solo),
    });
    await leave();
  });

  test("can be held back until the counsellor opens it, and again", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context, { resultPolicy: "held" });
    const { keys } = await join(context, code);
    async function read() {
      const found = await findSeat(context, { sessionId, cookie: keys.cookie });
      return found.ok ? readResult(context, found.seat) : found;
    }
    expect(await read()).toEqual({ ok: false, reason: "results-held" });
    await setOpening(context, { of: "results", sessionId, counsellorId, isOpen: true });
    expect(await read()).toMatchObject({ ok: true });
    await setOpening(context, { of: "results", sessionId, counsellorId, isOpen: false });
    expect(await read()).toEqual({ ok: false, reason: "results-held" });
    await leave();
  });
});
