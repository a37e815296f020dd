import { expect, test } from "vitest";
import type { ExportedPerson } from "#lib/sessions/export/people.ts";
import { exportSession } from "#lib/sessions/export/session-export.ts";
import { changeParticipant } from "#lib/sessions/people/participant-changes.ts";
import { describeEngines } from "../engines.ts";
import {
  type Classroom,
  counsellorId,
  join,
  openClassroom,
  openSeconde,
} from "../sessions/classroom.ts";
import { exportableClass } from "./exported-class.ts";

async function readExport({ context }: Classroom, sessionId: string) {
  const opened = await exportSession(context, { sessionId, counsellorId, format: "json" });
  if (!opened.ok) throw new Error(opened.reason);
  const people: ExportedPerson[] = [];
  for await (const person of opened.people) people.push(person);
  return { ...opened, people };
}

const six = Array.from({ length: 6 }, () => ({}));

describeEngines("threat 38: exports", (_engine, makePlace) => {
  test("threat 38: an anonymous session gives no alias, no time, no order and no small origin", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, seats } = await exportableClass(classroom, [...six, ...six, ...six]);
    await context.store.db
      .updateTable("participant")
      .set({ origin: "paper", subgroup: "A" })
      .where("id", "=", seats[3]?.participant.id ?? "")
      .execute();
    const { people } = await readExport(classroom, sessionId);
    expect(people).toHaveLength(18);
    for (const { alias, joinedAt, origin, subgroup, rounds } of people) {
      expect([alias, joinedAt, origin, subgroup]).toEqual([null, null, null, null]);
      expect(rounds.map(({ lastAnswerAt }) => lastAnswerAt)).toEqual([null]);
      // "I don't know" is not there: the board counts it as an answer.
      expect(Object.keys(rounds[0]?.answers ?? {})).toHaveLength(23);
    }
    const again = await readExport(classroom, sessionId);
    const order = (all: typeof people) => all.map(({ rounds }) => JSON.stringify(rounds));
    expect(order(again.people)).not.toEqual(order(people));
    expect(order(again.people).sort()).toEqual(order(people).sort());
    await classroom.leave();
  });

  test("threat 38: an anonymous session is not exported while it is open, nor with fewer than five done", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, code } = await openSeconde(context);
    await Promise.all(six.map(() => join(context, code)));
    const own = { sessionId, counsellorId, format: "csv" as const };
    expect(await exportSession(context, own)).toEqual({ ok: false, reason: "wrong-state" });
    const few = await exportableClass(classroom, [
      {},
      {},
      {},
      {},
      { answers: 12, finished: false },
    ]);
    expect(await exportSession(context, { ...own, sessionId: few.sessionId })).toEqual({
      ok: false,
      reason: "too-few-people",
    });
    await classroom.leave();
  });

  test("threat 38: no two exports of an anonymous session differ by somebody taken out or let back in", async () => {
    const classroom = await openClassroom(makePlace);
    const { sessionId, seats } = await exportableClass(classroom, [
      ...six,
      { answers: 5, finished: false },
    ]);
    const before = await readExport(classroom, sessionId);
    expect(before.people).toHaveLength(6);
    classroom.wait(1000);
    const participantId = seats[2]?.participant.id ?? "";
    const changes = { isRemoved: true };
    await changeParticipant(classroom.context, { sessionId, counsellorId, participantId, changes });
    expect((await readExport(classroom, sessionId)).people).toHaveLength(6);
    await classroom.leave();
  });

  test("a session with chosen names is exported at any time, in order, with times to the minute", async () => {
    const classroom = await openClassroom(makePlace);
    const names = ["Zoé", "Ana", "Léo"];
    const { sessionId, seats } = await exportableClass(
      classroom,
      names.map((alias) => ({ alias, answers: 10, finished: false })),
      { aliasPolicy: "free" },
    );
    const { people, session } = await readExport(classroom, sessionId);
    expect(people.map(({ alias }) => alias).sort()).toEqual(names.toSorted());
    expect(people.map(({ person }) => person)).toEqual([1, 2, 3]);
    for (const { joinedAt, rounds } of people) {
      expect((joinedAt ?? 1) % 60_000).toBe(0);
      expect((rounds[0]?.lastAnswerAt ?? 1) % 60_000).toBe(0);
      expect(Object.values(rounds[0]?.answers ?? {})).toHaveLength(10);
      expect(Object.values(rounds[0]?.answers ?? {})).toContain(null);
    }
    const participantId = seats[0]?.participant.id ?? "";
    const changes = { isRemoved: true };
    await changeParticipant(classroom.context, { sessionId, counsellorId, participantId, changes });
    expect((await readExport(classroom, sessionId)).people).toHaveLength(2);
    const journal = await classroom.context.store.db
      .selectFrom("journal")
      .select(["actor", "detail"])
      .where("session_id", "=", session.id)
      .where("action", "=", "exported")
      .execute();
    expect(journal).toEqual([1, 2].map(() => ({ actor: counsellorId, detail: "json" })));
    await classroom.leave();
  });
});
