import type { Page } from "@playwright/test";
import { startScratchServer } from "../../servers/azimut-server.ts";
import { startPostgres } from "../../servers/postgres-server.ts";
import { bank } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { expectQuiet } from "./canaries.ts";
import { SessionApi } from "./session-api.ts";
import { answer, expectSaved, finishEarly, questions } from "./session-steps.ts";

for (const engine of ["sqlite", "postgres"] as const) {
  test(`threat 29–30: the server is killed in the middle (${engine}): both go on alone, and everything shown as saved is there`, {
    tag: "@long",
  }, async ({ openBrowser, complaints }) => {
    const [before, meanwhile, after] = [questions(1, 3), questions(4, 6), questions(7, 9)];
    const postgres = engine === "postgres" ? await startPostgres() : null;
    const server = await startScratchServer(
      postgres ? { DATABASE_URL: `${postgres.url}/postgres` } : {},
    );
    const api = new SessionApi(server.url);
    const counsellor = await openBrowser({ baseURL: server.url });
    const { code, path } = await api.open(counsellor.request);
    const phones = await Promise.all([openPhone(), openPhone()]);
    async function openPhone(): Promise<{ phone: Page; session: string }> {
      const phone = await openBrowser({ baseURL: server.url });
      const seat = await api.join(phone.request, { code });
      await phone.goto(`${seat.path}/quiz`);
      await answer(phone, before);
      await expectSaved(phone);
      return { phone, session: seat.session };
    }

    await server.kill();
    for (const { phone } of phones) {
      await answer(phone, meanwhile);
      await expect(phone.getByRole("status").first()).toHaveText(/^En attente/);
    }
    await server.start();
    for (const { phone, session } of phones) {
      await expectSaved(phone);
      await answer(phone, after);
      await phone.getByRole("link", { name: "Vue d’ensemble" }).click();
      await finishEarly(phone, bank.items.length - 9);
      await phone.waitForURL("**/result");
      const stored = await (await phone.request.get(`/api/v1/sessions/${session}/me`)).json();
      expect(stored.answers.filter(isGiven)).toHaveLength(9);
      expect(stored.finishedAt).not.toBeNull();
    }
    await counsellor.goto(path);
    await expect(counsellor.locator("[data-count=done]")).toHaveText("2");
    expectQuiet(server);
    // What stays open would go on asking a server that is gone, and complain after the test's own last look.
    for (const page of [counsellor, ...phones.map(({ phone }) => phone)]) await page.close();
    await server.remove();
    await postgres?.stop();
    // While nobody listened, the browser reported each attempt.
    complaints.splice(0);
  });
}

/** What was passed over is stored as such once somebody is done. */
function isGiven({ option }: { option: string | null }): boolean {
  return option !== null;
}
