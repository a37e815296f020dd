import { expect, test } from "vitest";
import { listOwnProgress } from "#lib/sessions/live/session-view.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import { changeParticipant } from "#lib/sessions/people/participant-changes.ts";
import { changeSession } from "#lib/sessions/session/changes.ts";
import { readJournal } from "#lib/sessions/team/journal-view.ts";
import { describeEngines } from "../engines.ts";
import { counsellorId, openClassroom, openSeconde } from "./classroom.ts";

describeEngines("subgroups", (_engine, makePlace) => {
  test("a subgroup is chosen at the door or set by the counsellor, and is one of the session's", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, code } = await openSeconde(context, { subgroups: ["2de A", "2de B"] });
    const own = { sessionId, counsellorId };
    const inA = await joinSession(context, { door: { code }, subgroup: "2de A" });
    const inNone = await joinSession(context, { door: { code } });
    if (!inA.ok || !inNone.ok) throw new Error("nobody got in");
    expect(await joinSession(context, { door: { code }, subgroup: "2de C" })).toEqual({
      ok: false,
      reason: "unknown-subgroup",
    });
    const change = (subgroup: string) =>
      changeParticipant(context, {
        ...own,
        participantId: inNone.participant.id,
        changes: { subgroup },
      });
    expect(await change("2de C")).toEqual({ ok: false, reason: "unknown-subgroup" });
    expect(await change("2de B")).toEqual({ ok: true });
    const list = async () => {
      const found = await listOwnProgress(context, own);
      return found.ok ? found.participants.map(({ subgroup }) => subgroup).toSorted() : [];
    };
    expect(await list()).toEqual(["2de A", "2de B"]);
    const journal = await readJournal(context, own);
    expect(JSON.stringify(journal)).toContain("participant-regrouped");
    expect(JSON.stringify(journal)).not.toContain("2de");
    await changeSession(context, { ...own, changes: { subgroups: ["2de B"] } });
    expect(await list()).toEqual(["", "2de B"]);
    await changeSession(context, { ...own, changes: { title: "Seconde" } });
    expect(await list()).toEqual(["", "2de B"]);
    await classroom.leave();
  });
});
