import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { releases } from "#lib/bank/released.ts";
import { exportedPersonSchema } from "#lib/sessions/schema/export-schema.ts";
import { sessionSchema } from "#lib/sessions/schema/session-schema.ts";
import { makeDatabase, makeFolder, type Place } from "../contract/engines.ts";
import { createServer } from "../servers/azimut-server.ts";
import { Visitor } from "./visitor.ts";

const [{ bank }] = releases;

test.each<["sqlite" | "postgres", () => Promise<Place>]>([
  ["sqlite", makeFolder],
  ["postgres", makeDatabase],
])(
  "what the drawing thread gives has what was just answered, and it ends with its server, %s",
  async (_engine, makePlace) => {
    const place = await makePlace();
    const server = await createServer(place.settings);
    onTestFinished(() => server.kill());
    await server.start();
    const counsellor = new Visitor(server.url);
    await counsellor.insist("POST", "/api/auth/sign-in/anonymous", {});
    const choices = { title: "Seconde C", aliasPolicy: "free" };
    const made = await counsellor.insist("POST", "/api/v1/sessions", choices);
    const { id } = sessionSchema.parse(made);
    const own = `/api/v1/sessions/${id}`;
    const { door } = sessionSchema.parse(await counsellor.insist("POST", `${own}/open`));
    const phone = new Visitor(server.url);
    await phone.insist("POST", "/api/v1/participants", { code: door?.code, alias: "Zoé" });
    const page = await counsellor.send("GET", `/fr/counsellor/sessions/${id}/restitution`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Seconde C");

    const [item] = bank.items;
    for (const [at, option] of (item?.options ?? []).entries()) {
      const answers = [{ item: item?.id, option: option.id, seq: at + 1 }];
      await phone.insist("PUT", `${own}/me/answers`, { answers });
      expect(await exportAnswers(counsellor, own)).toMatchObject([{ [item?.id ?? ""]: option.id }]);
    }
    const journal = JSON.stringify(await counsellor.insist("GET", `${own}/journal`));
    expect(journal.split('"exported"').length - 1).toBe(item?.options.length);

    // Another's session is not found, and what is no page of a session is no matter of the thread's.
    const other = new Visitor(server.url);
    await other.insist("POST", "/api/auth/sign-in/anonymous", {});
    expect((await other.send("GET", `${own}/export/csv`)).status).toBe(404);
    expect((await new Visitor(server.url).send("GET", `${own}/export/csv`)).status).toBe(401);

    await server.stop();
    // The thread's way to the file was closed too: nothing is left beside it.
    const log = join(place.settings.AZIMUT_DATA_DIR, "azimut.sqlite-wal");
    expect(existsSync(log)).toBe(false);
    expect(server.printed()).not.toMatch(/"failed"|"crashed"|"printed"/);
    await place.remove();
  },
  120_000,
);

async function exportAnswers(counsellor: Visitor, own: string): Promise<unknown> {
  const given = await counsellor.insist("GET", `${own}/export/json`);
  const { participants } = z
    .looseObject({ participants: z.array(exportedPersonSchema) })
    .parse(given);
  return participants.flatMap(({ rounds }) => rounds.map(({ answers }) => answers));
}
