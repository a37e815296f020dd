import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { exportSchema } from "#lib/sessions/schema/participant-schema.ts";
import { participantListSchema } from "#lib/sessions/schema/people-schema.ts";
import { newTicketSchema } from "#lib/sessions/schema/team-schema.ts";
import { describeEngines } from "../engines.ts";
import {
  Client,
  expectProblem,
  joinThrough,
  meSchema,
  openApi,
  openThrough,
  read,
} from "./client.ts";

const [{ bank }] = releases;
const answers = bank.items.map(({ id }, at) => ({ item: id, option: "a", seq: at + 1 }));

describeEngines("threat 43: a ticket of the desk over HTTP", (_engine, makePlace) => {
  test("threat 43: in the counsellor's browser it shows no answer and gives no agreement; on the person's own it changes nothing", async () => {
    const { leave } = await openApi(makePlace);
    const counsellor = new Client("counsellor-a");
    const { id, code } = await openThrough(counsellor);
    const phone = new Client();
    const mine = await joinThrough(phone, { code });
    const path = `/sessions/${id}/me`;
    await phone.send("PUT", `${path}/answers`, { body: { answers, finished: true } });
    const list = read(
      participantListSchema,
      await counsellor.send("GET", `/sessions/${id}/participants`),
    );
    const desk = `/sessions/${id}/participants/${list.participants[0]?.id}/ticket`;
    const make = async () => read(newTicketSchema, await counsellor.send("POST", desk)).ticket;

    const first = await make();
    expectProblem(
      await new Client().send("POST", "/tickets", { body: { ticket: mine.ticket } }),
      ...([404, "unknown-ticket"] as const),
    );
    const told = read(meSchema, await phone.send("GET", path));
    expect(told.reissuedAt).not.toBeNull();
    expect([mine.ticket, first]).not.toContain(told.ticket);
    const typed = await phone.send("POST", "/tickets", { body: { ticket: first } });
    expect(read(meSchema, typed)).toMatchObject({ alias: mine.alias, fromDesk: false });
    expect(read(meSchema, typed).answers).toHaveLength(24);

    const second = await make();
    const seen = await counsellor.send("POST", "/tickets", { body: { ticket: second } });
    expect(read(meSchema, seen)).toMatchObject({ alias: mine.alias, answers: [], fromDesk: true });
    const all = read(exportSchema, await counsellor.send("GET", `${path}/export`));
    expect(JSON.stringify(all)).not.toContain('"option":"a"');
    expectProblem(
      await counsellor.send("PUT", `${path}/sheet`, { body: { agreed: true } }),
      ...([403, "from-desk"] as const),
    );
    expectProblem(await phone.send("GET", path), 403, "replaced");
    await leave();
  });
});
