import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import {
  exportSchema,
  receiptSchema,
  resultSchema,
} from "#lib/sessions/schema/participant-schema.ts";
import { participantListSchema } from "#lib/sessions/schema/people-schema.ts";
import { liveSchema, sessionListSchema } from "#lib/sessions/schema/session-schema.ts";
import { describeEngines } from "../engines.ts";
import {
  Client,
  entrySchema,
  expectProblem,
  joinThrough,
  meSchema,
  openApi,
  openThrough,
  read,
  sessionSchema,
  storedSchema,
} from "./client.ts";

const [{ bank }] = releases;
const every = bank.items.map(({ id }, at) => ({ item: id, option: "a", seq: at + 1 }));

describeEngines("the API", (_engine, makePlace) => {
  test("a session from its draft to its receipt", async () => {
    const { leave } = await openApi(makePlace);
    const counsellor = new Client("counsellor-a");
    const choices = { title: " Seconde B ", resultPolicy: "held", notice: "Trois\nlignes." };
    const draft = read(
      sessionSchema,
      await counsellor.send("POST", "/sessions", { body: choices }),
    );
    expect(draft).toMatchObject({ title: "Seconde B", state: "draft", door: null, locale: "fr" });
    const { door } = read(
      sessionSchema,
      await counsellor.send("POST", `/sessions/${draft.id}/open`),
    );
    if (!door) throw new Error("no door");

    const phone = new Client();
    const entry = await phone.send("POST", "/door", { body: { code: door.code } });
    expect(read(entrySchema, entry)).toMatchObject({ title: "Seconde B", items: 24 });
    const me = await joinThrough(phone, { token: door.token });
    const seat = `/sessions/${me.session.id}/me`;
    expect(me.ticket).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
    const [only] = every;
    const one = await phone.send("PUT", `${seat}/answers`, { body: { answers: [only] } });
    expect(read(storedSchema, one)).toEqual({ round: 1, answers: [only], finishedAt: null });
    expectProblem(await phone.send("GET", `${seat}/result`), 409, "results-held");

    const other = new Client();
    const back = await other.send("POST", "/tickets", { body: { ticket: me.ticket } });
    expect(read(meSchema, back)).toEqual({ ...me, answers: [only] });
    const body = { answers: every, finished: true };
    const done = await other.send("PUT", `${seat}/answers`, { body });
    expect(read(storedSchema, done).answers).toEqual(every);
    expect(read(meSchema, await phone.send("GET", seat)).answers).toEqual(every);

    const progress = await counsellor.send("GET", `/sessions/${draft.id}/progress`);
    expect(read(liveSchema, progress)).toMatchObject({ joined: 1, done: 1 });
    await counsellor.send("PUT", `/sessions/${draft.id}/results`, { body: { open: true } });
    const result = read(resultSchema, await phone.send("GET", `${seat}/result`));
    expect(result).toMatchObject({ answered: 24, total: 24, roles: bank.roles });
    const file = await phone.send("GET", `${seat}/export`);
    expect(file.headers.get("content-disposition")).toContain("attachment");
    expect(read(exportSchema, file)).toMatchObject({ me: { alias: me.alias }, result });

    const people = await counsellor.send("GET", `/sessions/${draft.id}/participants`);
    const [person] = read(participantListSchema, people).participants;
    expect(person).toMatchObject({ alias: me.alias, answered: null, state: "done" });
    const rename = { body: { alias: "Renard bleu" } };
    const path = `/sessions/${draft.id}/participants/${person?.id}`;
    expect((await counsellor.send("PATCH", path, rename)).status).toBe(204);
    expect(read(meSchema, await phone.send("GET", seat)).alias).toBe("Renard bleu");

    const changes = { body: { title: "Première" } };
    const changed = await counsellor.send("PATCH", `/sessions/${draft.id}`, changes);
    expect(read(sessionSchema, changed).title).toBe("Première");
    const list = await counsellor.send("GET", "/sessions");
    expect(read(sessionListSchema, list).sessions).toMatchObject([{ title: "Première", done: 1 }]);
    await counsellor.send("POST", `/sessions/${draft.id}/close`, { body: { grace: 0 } });
    expectProblem(await phone.send("PUT", `${seat}/answers`, { body }), 409, "closed");
    expect(read(meSchema, await phone.send("GET", seat)).session.state).toBe("closed");

    const deleted = await counsellor.send("DELETE", `/sessions/${draft.id}`);
    const receipt = read(receiptSchema, deleted);
    expect(receipt).toMatchObject({ kind: "session", participants: 1, answers: 24 });
    const kept = await new Client().send("GET", `/receipts/${receipt.id}`);
    expect(read(receiptSchema, kept)).toEqual(receipt);
    for (const [method, end] of [
      ["GET", ""],
      ["GET", "/result"],
      ["GET", "/export"],
      ["DELETE", ""],
    ] as const) {
      expectProblem(await phone.send(method, `${seat}${end}`), 410, "deleted");
    }
    expectProblem(await phone.send("PUT", `${seat}/answers`, { body }), 410, "deleted");
    expectProblem(await counsellor.send("GET", `/sessions/${draft.id}`), 410, "deleted");
    await leave();
  });

  test("threat 36–37: somebody erases their own by ticket, and this browser forgets them", async () => {
    const { leave } = await openApi(makePlace);
    const { code } = await openThrough(new Client("counsellor-a"));
    const { ticket, session } = await joinThrough(new Client(), { code });
    const home = new Client();
    await home.send("POST", "/tickets", { body: { ticket } });
    const seat = `/sessions/${session.id}/me`;
    await home.send("PUT", `${seat}/answers`, { body: { answers: every } });
    const erased = read(receiptSchema, await home.send("DELETE", seat));
    expect(erased).toMatchObject({ kind: "participant", answers: 24 });
    expect(home.cookies.size).toBe(0);
    const again = await home.send("POST", "/tickets", { body: { ticket } });
    expectProblem(again, 404, "unknown-ticket");
    await leave();
  });

  test("the next participant on a shared tablet: the cookie goes, the answers stay", async () => {
    const { leave } = await openApi(makePlace);
    const { id, code } = await openThrough(new Client("counsellor-a"));
    const tablet = new Client();
    const first = await joinThrough(tablet, { code });
    expect((await tablet.send("DELETE", `/sessions/${id}/me/cookie`)).status).toBe(204);
    expect(tablet.cookies.size).toBe(0);
    expectProblem(await tablet.send("GET", `/sessions/${id}/me`), 404, "unknown-participant");
    const second = await joinThrough(tablet, { code });
    expect(second.alias).not.toBe(first.alias);
    const back = await new Client().send("POST", "/tickets", { body: { ticket: first.ticket } });
    expect(read(meSchema, back).alias).toBe(first.alias);
    await leave();
  });

  test("one browser may hold a seat in several sessions", async () => {
    const { leave } = await openApi(makePlace);
    const counsellor = new Client("counsellor-a");
    const [a, b] = [await openThrough(counsellor), await openThrough(counsellor)];
    const phone = new Client();
    const [inA, inB] = [
      await joinThrough(phone, { code: a.code }),
      await joinThrough(phone, { code: b.code }),
    ];
    expect(read(meSchema, await phone.send("GET", `/sessions/${a.id}/me`))).toEqual(inA);
    expect(read(meSchema, await phone.send("GET", `/sessions/${b.id}/me`))).toEqual(inB);
    await leave();
  });
});
