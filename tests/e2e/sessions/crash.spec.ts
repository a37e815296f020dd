import type { Page } from "@playwright/test";
import { startScratchServer } from "../../servers/azimut-server.ts";
import { startPostgres } from "../../servers/postgres-server.ts";
import { expect, test } from "../fixture.ts";
import { expectQuiet } from "./canaries.ts";
import { answer, expectSaved, join, openSession, questions, words } from "./session-steps.ts";

for (const engine of ["sqlite", "postgres"] as const) {
  test(`threat 29–30: the server is killed in the middle (${engine}): both go on alone, and everything shown as saved is there`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const [before, meanwhile, after] = [questions(1, 3), questions(4, 6), questions(7, 9)];
    const postgres = engine === "postgres" ? await startPostgres() : null;
    const server = await startScratchServer(
      postgres ? { DATABASE_URL: `${postgres.url}/postgres` } : {},
    );
    const counsellor = await (await browser.newContext()).newPage();
    const code = await openSession(counsellor, server.url);
    const phones = await Promise.all([openPhone(), openPhone()]);
    async function openPhone(): Promise<Page> {
      const phone = await (await browser.newContext()).newPage();
      await join(phone, { url: server.url, code });
      await phone.getByRole("link", { name: words.desk.start }).click();
      await answer(phone, before);
      await expectSaved(phone);
      return phone;
    }

    await server.kill();
    for (const phone of phones) {
      await answer(phone, meanwhile);
      await expect(phone.getByRole("status").first()).toHaveText(/^En attente/);
    }
    await server.start();
    for (const phone of phones) {
      await expectSaved(phone);
      await answer(phone, after);
      await phone.getByRole("link", { name: "Vue d’ensemble" }).click();
      await phone.getByRole("button", { name: words.quiz.finish }).click();
      await phone.waitForURL("**/result");
      const id = new URL(phone.url()).pathname.split("/")[4];
      const stored = await (
        await phone.request.get(`${server.url}/api/v1/sessions/${id}/me`)
      ).json();
      expect(stored.answers.filter(isGiven)).toHaveLength(9);
      expect(stored.finishedAt).not.toBeNull();
    }
    await counsellor.reload();
    await expect(counsellor.locator("[data-count=done]")).toHaveText("2");
    expectQuiet(server);
    await server.remove();
    await postgres?.stop();
  });
}

/** What was passed over is stored as such once somebody is done. */
function isGiven({ option }: { option: string | null }): boolean {
  return option !== null;
}
