import { expect, test } from "vitest";
import { viewSession } from "#lib/sessions/live/session-view.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { makeRehearsal } from "#lib/sessions/rehearsal/rehearsal.ts";
import { changeSession } from "#lib/sessions/session/changes.ts";
import { closeSession, findSessionAtDoor, openSession } from "#lib/sessions/session/door.ts";
import { nameTold } from "#lib/sessions/session/first-arrival.ts";
import { describeEngines } from "../engines.ts";
import { counsellorId, join, makeDraft, openClassroom, openSeconde } from "./classroom.ts";

const joined = { ok: false, reason: "already-joined" };

describeEngines("what changes until somebody has joined", (_engine, makePlace) => {
  test("threat 44: names, quiz and language change in any state until then, and stay from then on", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { own, way } = await makeDraft(context);
    const change = (changes: Parameters<typeof changeSession>[1]["changes"]) =>
      changeSession(context, { ...own, changes });
    expect(await change({ aliasPolicy: "free", mode: "express", locale: "en" })).toEqual({
      ok: true,
    });
    expect(await viewSession(context, own)).toMatchObject({
      session: { aliasPolicy: "free", mode: "express", locale: "en", title: "Seconde B" },
    });
    await openSession(context, own);
    expect(await change({ aliasPolicy: "generated" })).toEqual({ ok: true });
    await closeSession(context, { ...own, grace: 0 });
    expect(await change({ mode: "full" })).toEqual({ ok: true });
    await openSession(context, own);
    await join(context, way.code);
    for (const late of [
      { aliasPolicy: "free" },
      { mode: "express" },
      { locale: "fr" },
      { title: "Terminale", aliasPolicy: "free" },
    ] as const) {
      expect(await change(late), JSON.stringify(late)).toEqual(joined);
    }
    // What stays as it is may be sent along with what changes.
    expect(
      await change({ title: "Première", aliasPolicy: "generated", mode: "full", locale: "en" }),
    ).toEqual({ ok: true });
    expect(await viewSession(context, own)).toMatchObject({
      session: { title: "Première", aliasPolicy: "generated", mode: "full", locale: "en" },
    });
    await leave();
  });

  test("threat 44: who joins at the same moment as the names change is in under what they have read, or reads again", async () => {
    const { context, leave } = await openClassroom(makePlace);
    for (let round = 0; round < 12; round += 1) {
      const { sessionId, code } = await openSeconde(context);
      const own = { sessionId, counsellorId };
      const entry = await findSessionAtDoor(context, { code });
      if (!entry.ok) throw new Error(entry.reason);
      const told = nameTold(entry.session);
      const come = () => joinSession(context, { door: { code }, told });
      const change = () => changeSession(context, { ...own, changes: { aliasPolicy: "free" } });
      const [first, second, changed] =
        round % 2 === 0
          ? await Promise.all([come(), come(), change()])
          : await Promise.all([change(), come(), come()]).then(([one, two, three]) => [
              ...[two, three, one],
            ]);
      const isNamed = changed?.ok === true;
      for (const one of [first, second]) {
        expect(one).toMatchObject(isNamed ? { ok: false, reason: "notice-changed" } : { ok: true });
      }
      expect(await viewSession(context, own)).toMatchObject({
        session: { aliasPolicy: isNamed ? "free" : "generated" },
        counts: { joined: isNamed ? 0 : 2 },
      });
    }
    await leave();
  });

  test("what was told is named; who has read something else is told again, who is in already is not", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const { sessionId, code } = await openSeconde(context);
    const entry = await findSessionAtDoor(context, { code });
    if (!entry.ok) throw new Error(entry.reason);
    const first = { door: { code }, told: nameTold(entry.session), attempt: "0".repeat(26) };
    const seated = await joinSession(context, first);
    if (!seated.ok) throw new Error(seated.reason);
    const changes = { notice: "Ce questionnaire ne décide de rien." };
    await changeSession(context, { sessionId, counsellorId, changes });
    expect(await joinSession(context, { ...first, attempt: "1".repeat(26) })).toEqual({
      ...{ ok: false, reason: "notice-changed" },
    });
    const again = await joinSession(context, first);
    expect(again.ok && again.participant.id).toBe(seated.participant.id);
    expect(await joinSession(context, { door: { code } })).toMatchObject({ ok: true });
    await leave();
  });

  test("a rehearsal's people are written for its quiz: neither it nor the opening changes", async () => {
    const { context, leave } = await openClassroom(makePlace);
    const made = await makeRehearsal(context, {
      counsellorId,
      choices: {
        ...{ title: "Essai", locale: "fr", mode: "full", resultPolicy: "held" },
        ...{ seed: 1, people: 5, minutes: 1 },
      },
    });
    if (!made.ok) throw new Error(made.reason);
    const own = { sessionId: made.sessionId, counsellorId };
    for (const changes of [{ mode: "express" }, { opensAt: context.clock() + 60_000 }] as const) {
      expect(await changeSession(context, { ...own, changes })).toEqual({
        ...{ ok: false, reason: "wrong-state" },
      });
    }
    expect(await changeSession(context, { ...own, changes: { title: "Essai 2" } })).toEqual({
      ok: true,
    });
    await leave();
  });
});
