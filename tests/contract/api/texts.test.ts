import { sql } from "kysely";
import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { makeFolder } from "../engines.ts";
import { Client, expectProblem, openApi } from "./client.ts";
import { takeSeat } from "./seat.ts";

const item = releases[0].bank.items[0]?.id ?? "";
const good = { answers: [{ item, option: "a", seq: 1 }] };

test("threat 21: titles and names in every script; hidden characters are refused", async () => {
  const { leave } = await openApi(makeFolder);
  const counsellor = new Client("counsellor-a");
  for (const title of [
    "Été \u0065\u0301",
    "高一二班",
    "الصف الأول",
    "👩‍🏫 9ᵉ",
    "<b>\"'&",
    "=1+1",
  ]) {
    const reply = await counsellor.send("POST", "/sessions", { body: { title } });
    expect(JSON.parse(reply.text).title).toBe(title.normalize("NFC"));
  }
  for (const pasted of ["\ufeffSe\u00adconde\u200b B\u200e", "Seconde\tB "]) {
    const reply = await counsellor.send("POST", "/sessions", { body: { title: pasted } });
    expect(JSON.parse(reply.text).title).toBe("Seconde B");
  }
  const notice = "Bonjour !\r\n•\tUn point";
  const reply = await counsellor.send("POST", "/sessions", { body: { title: "B", notice } });
  expect(JSON.parse(reply.text).notice).toBe("Bonjour !\n• Un point");
  for (const title of [
    "",
    "  ",
    "a\u0000b",
    "a\u202eb",
    "a\u2066b",
    "a\nb",
    "\ud800",
    "x".repeat(121),
  ]) {
    const reply = await counsellor.send("POST", "/sessions", { body: { title } });
    expectProblem(reply, 422, "bad-input");
  }
  await leave();
});

test("threat 31: where nothing can be written, 503 and not saved; later it is saved without a restart", async () => {
  const { context, put, countAnswers, leave } = await takeSeat();
  await context.store.db.connection().execute(async (db) => {
    await sql`pragma query_only = on`.execute(db);
  });
  const reply = await put({ body: good });
  expectProblem(reply, 503, "not-saved");
  expect(reply.headers.get("retry-after")).not.toBeNull();
  await context.store.db.connection().execute(async (db) => {
    await sql`pragma query_only = off`.execute(db);
  });
  expect((await put({ body: good })).status).toBe(200);
  expect(await countAnswers()).toBe(1);
  await leave();
});
