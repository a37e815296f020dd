import { expect, test } from "vitest";
import { describeOverview } from "#app/_export/overview.ts";
import { releases } from "#lib/bank/released.ts";
import { setAgreement } from "#lib/sessions/answers/agreement.ts";
import { readInterviews } from "#lib/sessions/answers/interviews.ts";
import { readResult } from "#lib/sessions/answers/own-result.ts";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { readSeatAnswers } from "#lib/sessions/answers/stored.ts";
import type { ExportedPerson } from "#lib/sessions/export/people.ts";
import { exportSession, previewExport } from "#lib/sessions/export/session-export.ts";
import { listOwnProgress, viewSession } from "#lib/sessions/live/session-view.ts";
import { joinSession } from "#lib/sessions/people/join.ts";
import type { Seat } from "#lib/sessions/people/participant.ts";
import { findScripts, playStretch } from "#lib/sessions/rehearsal/playing.ts";
import { makeRehearsal } from "#lib/sessions/rehearsal/rehearsal.ts";
import type { SessionChoices } from "#lib/sessions/session/choices.ts";
import { closeSession } from "#lib/sessions/session/door.ts";
import { startRound } from "#lib/sessions/session/round.ts";
import { findSession } from "#lib/sessions/session/session.ts";
import { describeEngines } from "../engines.ts";
import { type Classroom, counsellorId, openClassroom, openSeconde } from "../sessions/classroom.ts";

const [{ bank }] = releases;
const every = bank.items.map(({ id }, at) => ({ item: id, option: "a", seq: at + 1 }));

/** People who say they are done after so many answers. */
async function seatClass(
  { context }: Classroom,
  counts: readonly number[],
  choices: Partial<SessionChoices> = {},
) {
  const { sessionId, code } = await openSeconde(context, choices);
  const seats: Seat[] = [];
  for (const [at, count] of counts.entries()) {
    const alias = choices.aliasPolicy === "free" ? `Person ${at}` : undefined;
    const joined = await joinSession(context, { door: { code }, alias });
    if (!joined.ok) throw new Error(joined.reason);
    const seat = { session: joined.session, participant: joined.participant };
    await saveAnswers(context, { seat, answers: every.slice(0, count), finished: true });
    seats.push(seat);
  }
  return { sessionId, seats };
}

async function readFile({ context }: Classroom, sessionId: string) {
  const own = { sessionId, counsellorId };
  await closeSession(context, { ...own, grace: 0 });
  const opened = await exportSession(context, { ...own, format: "json" });
  if (!opened.ok) throw new Error(opened.reason);
  const people: ExportedPerson[] = [];
  for await (const person of opened.people) people.push(person);
  return { people, selection: opened.selection };
}

async function readBoard({ context }: Classroom, sessionId: string) {
  const list = await listOwnProgress(context, { sessionId, counsellorId });
  return list.ok ? list.participants : [];
}

describeEngines("threat 45: board and export laid side by side", (_engine, makePlace) => {
  test("threat 45: who is done has no figure on the board, and who finished early is in no anonymous file", async () => {
    const classroom = await openClassroom(makePlace);
    const { sessionId } = await seatClass(classroom, [24, 24, 24, 24, 24, 20]);
    const board = await readBoard(classroom, sessionId);
    expect(board.map(({ answered }) => answered)).toEqual(Array(6).fill(null));
    expect(board.filter(({ isEarly }) => isEarly)).toHaveLength(1);
    const { people, selection } = await readFile(classroom, sessionId);
    expect(people).toHaveLength(5);
    for (const { rounds } of people) expect(rounds[0]?.summary.answered).toBe(24);
    expect(selection.leftOut).toMatchObject({ early: 1, underway: 0, removed: 0, few: 0 });
    await classroom.leave();
  });

  test("threat 45: a blank that is filled in later is none, whatever the order in which it arrives", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, seats } = await seatClass(classroom, [24, 24, 24, 24, 20]);
    const seat = seats[4];
    if (!seat) throw new Error("nobody");
    const kept = await readSeatAnswers(context.store.db, seat);
    expect(kept).toHaveLength(24);
    expect(kept.filter(({ seq, option }) => seq === 0 && option === null)).toHaveLength(4);
    await saveAnswers(context, { seat, answers: every.slice(20) });
    const { people, selection } = await readFile(classroom, sessionId);
    expect(people).toHaveLength(5);
    expect(selection.leftOut.early).toBe(0);
    await classroom.leave();
  });

  test("threat 45: the first round is judged by its own end, and nobody is lost to a second begun by mistake", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const { sessionId, seats } = await seatClass(classroom, [...Array(12).fill(24), 20]);
    await startRound(context, { sessionId, counsellorId });
    const session = await findSession(context.store.db, sessionId);
    if (!session) throw new Error("gone");
    for (const { participant } of seats.slice(0, 9)) {
      await saveAnswers(context, {
        ...{ seat: { session, participant }, answers: every, finished: true, round: 2 },
      });
    }
    const { people, selection } = await readFile(classroom, sessionId);
    expect(people).toHaveLength(12);
    // Three rows less would tell three people apart: two others have none either.
    const rows = people.map(({ rounds }) => rounds.length);
    expect(rows.filter((count) => count === 1)).toHaveLength(5);
    expect(selection.leftOut).toMatchObject({ early: 1, "second-few": 2 });
    const preview = await previewExport(context, session);
    expect(preview.selection.leftOut).toEqual(selection.leftOut);
    await classroom.leave();
  });

  test("threat 46: finishing after one answer is said as it is, and stays a full quiz", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    // The first question that the express quiz asks too.
    const at = every.findIndex(({ item }) => bank.express.includes(item));
    const { sessionId, seats } = await seatClass(classroom, [0], { aliasPolicy: "free" });
    const [seat] = seats;
    if (!seat) throw new Error("nobody");
    await saveAnswers(context, { seat, answers: every.slice(at, at + 1) });
    const result = await readResult(context, seat);
    expect(result).toMatchObject({ result: { mode: "full", answered: 1, total: 24 } });
    expect(await readBoard(classroom, sessionId)).toMatchObject([
      { state: "done", isEarly: true, answered: 1 },
    ]);
    await setAgreement(context, { seat, agreed: true });
    const own = { sessionId, counsellorId };
    expect(await readInterviews(context, own)).toMatchObject({ interviews: [{ blanks: 23 }] });
    const { people } = await readFile(classroom, sessionId);
    expect(people[0]?.rounds).toMatchObject([
      { ending: "early", summary: { answered: 1, asked: 24 } },
    ]);
    // What they never saw is empty, not "I don't know".
    expect(Object.keys(people[0]?.rounds[0]?.answers ?? {})).toHaveLength(1);
    await classroom.leave();
  });

  test("a rehearsal's counts are the same on the board, in the file and in its summary", async () => {
    const classroom = await openClassroom(makePlace);
    const { context } = classroom;
    const made = await makeRehearsal(context, {
      counsellorId,
      choices: {
        ...({ title: "Répétition", locale: "fr", mode: "full", resultPolicy: "at-once" } as const),
        ...{ seed: 7, people: 25, minutes: 10 },
      },
    });
    if (!made.ok) throw new Error(made.reason);
    const { sessionId } = made;
    const session = await findSession(context.store.db, sessionId);
    if (!session) throw new Error("gone");
    const stretch = { from: -1, to: 3_600_000 };
    await playStretch(context, { session, scripts: findScripts(session), stretch });
    const { people, selection } = await readFile(classroom, sessionId);
    const view = await viewSession(context, { sessionId, counsellorId });
    if (!view.ok) throw new Error(view.reason);
    const { joined, done } = view.counts;
    // A few stop half-way, and everybody who is done answered all.
    expect(done).toBeLessThan(joined);
    expect(people).toHaveLength(done);
    expect(selection.leftOut).toMatchObject({ underway: joined - done, early: 0, few: 0 });
    const rounds = people.flatMap((person) => person.rounds);
    const facts = describeOverview("fr", { session, selection, exportedAt: 0, rounds });
    const read = (name: string) => facts.find((fact) => fact.name === name)?.values;
    expect(read("Personnes entrées")).toEqual([joined]);
    expect(read("Personnes dans le fichier")).toEqual([done]);
    expect(read("En tout")).toEqual([done]);
    expect(read("jusqu’au bout")).toEqual([done]);
    expect(read("Répétition")).toHaveLength(1);
    const firsts = ["Sales Manager", "Account Manager", "Territory Manager"];
    const named = [...firsts, "plusieurs à égalité", "aucun des trois"];
    const verdicts = ["net", "probable", "mixte", "aucun des trois"];
    for (const names of [named, verdicts]) {
      const counts = names.map((name) => Number(read(name)?.[0] ?? 0));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(done);
    }
    await classroom.leave();
  });
});
