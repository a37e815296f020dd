import type { Page } from "@playwright/test";
import { expect, test } from "./fixture.ts";
import { bank } from "./quiz-steps.ts";
import { expectQuiet } from "./session-canaries.ts";
import { makeDatabaseServer } from "./session-database.ts";
import { startSessionServer } from "./session-server.ts";
import { answer, expectSaved, join, openSession, words } from "./session-steps.ts";

for (const engine of ["sqlite", "postgres"] as const) {
  test(`threat 29–30: the server is killed in the middle (${engine}): both go on alone, and everything shown as saved is there`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const database = engine === "postgres" ? await makeDatabaseServer() : null;
    const server = await startSessionServer(database ? { DATABASE_URL: database.url } : {});
    const counsellor = await (await browser.newContext()).newPage();
    const code = await openSession(counsellor, server.url);
    const phones = await Promise.all([openPhone(), openPhone()]);
    async function openPhone(): Promise<Page> {
      const phone = await (await browser.newContext()).newPage();
      await join(phone, { url: server.url, code });
      await phone.getByRole("link", { name: words.desk.start }).click();
      await answer(phone, 1, 3);
      await expectSaved(phone);
      return phone;
    }

    await server.kill();
    for (const phone of phones) {
      await answer(phone, 4, 6);
      await expect(phone.getByRole("status").first()).toHaveText(/^En attente/);
    }
    await server.start();
    for (const phone of phones) {
      await expectSaved(phone);
      await answer(phone, 7, bank.items.length);
      await phone.getByRole("button", { name: words.quiz.finish }).click();
      await phone.waitForURL("**/result");
      const id = new URL(phone.url()).pathname.split("/")[4];
      const stored = await (
        await phone.request.get(`${server.url}/api/v1/sessions/${id}/me`)
      ).json();
      expect(stored.answers).toHaveLength(bank.items.length);
      expect(stored.finishedAt).not.toBeNull();
    }
    await counsellor.reload();
    await expect(counsellor.locator("[data-count=done]")).toHaveText("2");
    expectQuiet(server);
    await server.remove();
    await database?.stop();
  });
}
