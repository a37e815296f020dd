import { expect, test } from "vitest";
import { saveAnswers } from "#lib/sessions/answers/saving.ts";
import { startRound } from "#lib/sessions/session/round.ts";
import { findSession } from "#lib/sessions/session/session.ts";
import { describeEngines } from "../engines.ts";
import { takeSeat } from "../sessions/classroom.ts";
import { Client, expectProblem, joinThrough, openApi, openThrough } from "./client.ts";
import { findRoutes } from "./routes.ts";

const routes = (await findRoutes()).filter(({ path }) => path.includes("{"));
const oddNames = [
  ...["\0", "a\0b", "x", "0", "-1", "1.5", "NaN", "null", "__proto__", "..", "'--", "é"],
  // The form of an id but for one character, and far too long.
  ...["8".repeat(26), "0".repeat(25), `${"0".repeat(25)}U`, "0".repeat(27), "0".repeat(5000)],
];

describeEngines("threat 52: what is no id and no round", (_engine, makePlace) => {
  test("every route answers 4xx to a name that can be nobody's, and the store is never asked", async () => {
    const { context, leave } = await openApi(makePlace);
    const counsellor = new Client("counsellor-a");
    const { id } = await openThrough(counsellor);
    const before = await findSession(context.store.db, id);
    for (const { method, path } of routes) {
      for (const name of oddNames) {
        const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, one = ""]) => one);
        // Each name in turn is odd, and those before it are right.
        const odd = path
          .replace("/api/v1", "")
          .replace("{session}", names.at(-1) === "session" ? name : id)
          .replaceAll(/\{\w+\}/g, name);
        const { status } = await counsellor.send(method, odd, method === "GET" ? {} : { body: {} });
        expect(status, `${method} ${odd}`).toBeGreaterThanOrEqual(400);
        expect(status, `${method} ${odd}`).toBeLessThan(500);
      }
    }
    expect(await findSession(context.store.db, id)).toEqual(before);
    await leave();
  });

  test("a restitution's round is a whole number, given once", async () => {
    const { leave } = await openApi(makePlace);
    const counsellor = new Client("counsellor-a");
    const { id } = await openThrough(counsellor);
    for (const round of [
      "abc",
      "1.5",
      "NaN",
      "0",
      "-1",
      "1e3",
      "",
      "%00",
      "1&round=2",
      "999999999",
    ]) {
      const reply = await counsellor.send("GET", `/sessions/${id}/restitution?round=${round}`);
      expectProblem(reply, 422, "bad-query");
    }
    const unknown = await counsellor.send("GET", `/sessions/${id}/restitution?round=9`);
    expectProblem(unknown, 422, "unknown-round");
    const language = await counsellor.send("GET", `/sessions/${id}/export/csv?lang=xx`);
    expectProblem(language, 422, "bad-query");
    await leave();
  });

  test("answers of a round that is none are refused in the second round too", async () => {
    const room = await openApi(makePlace);
    const { context, leave } = room;
    const { seat } = await takeSeat(room);
    const { id: sessionId, ownerId: counsellorId } = seat.session;
    await startRound(context, { sessionId, counsellorId });
    const session = await findSession(context.store.db, sessionId);
    if (!session) throw new Error("not there");
    for (const round of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 3, 2 ** 40]) {
      const saved = await saveAnswers(context, { seat: { ...seat, session }, answers: [], round });
      expect(saved, String(round)).toEqual({ ok: false, reason: "unknown-round" });
    }
    await leave();
  });

  test("a code, a token and a ticket of any form open nothing and are no failure of the server's", async () => {
    const { leave } = await openApi(makePlace);
    const phone = new Client();
    await joinThrough(
      phone,
      await openThrough(new Client("counsellor-a")).then(({ code }) => ({ code })),
    );
    for (const text of oddNames.filter((one) => one.length <= 400)) {
      expect((await phone.send("POST", "/door", { body: { code: text } })).status, text).toBe(404);
      expect((await phone.send("POST", "/door", { body: { token: text } })).status, text).toBe(404);
      expect((await phone.send("POST", "/tickets", { body: { ticket: text } })).status, text).toBe(
        404,
      );
    }
    await leave();
  });
});
