import { authStrings } from "#lib/i18n/account/words.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import { openCookielessWay } from "./cookieless-way.ts";
import { expect, test, visit } from "./session-fixture.ts";
import { words } from "./session-steps.ts";

const locales = ["fr", "en"] as const;
const unknownId = "0".repeat(26);

test("threats 51, 53: pages of what is unknown, another's or deleted have the status that they say, and a way out", async ({
  request: counsellor,
  newCaller,
  api,
}) => {
  const [phone, stranger] = [await newCaller(), await newCaller()];
  const { id, path, code } = await api.open(counsellor);
  const seat = await api.join(phone, { code });
  const other = await api.open(stranger);
  const open = async (caller: typeof phone, address: string) => {
    const reply = await caller.get(address, { maxRedirects: 0 });
    return { status: reply.status(), text: await reply.text() };
  };
  const below = [
    "",
    "/screen",
    "/restitution",
    "/summary",
    "/interviews",
    "/paper",
    "/data",
    "/team",
    "/sheet",
  ];
  for (const locale of locales) {
    const { missing, deleted } = counsellorStrings[locale].page;
    for (const page of below) {
      const foreign = await open(stranger, `/${locale}/counsellor/sessions/${id}${page}`);
      expect(foreign.status, page).toBe(404);
      expect(foreign.text).toContain(missing);
      expect(foreign.text).toContain(`href="/${locale}/counsellor"`);
      expect((await open(counsellor, `/${locale}/counsellor/sessions/${id}${page}`)).status).toBe(
        200,
      );
      expect(
        (await open(stranger, `/${locale}/counsellor/sessions/${unknownId}${page}`)).status,
      ).toBe(404);
    }
    expect(deleted).not.toBe(missing);
    for (const page of ["", "/quiz", "/result"]) {
      const mine = await open(stranger, `/${locale}/s/mine/${id}${page}`);
      expect(mine.status, page).toBe(404);
      expect(mine.text).toContain(sessionStrings[locale].gone["unknown-participant"][0]);
      expect(mine.text).toContain(`href="/${locale}/join"`);
    }
    for (const odd of ["x", "%27", "..%2F..", "1.5"]) {
      expect((await open(phone, `/${locale}/s/mine/${odd}`)).status, odd).toBe(404);
      expect((await open(counsellor, `/${locale}/counsellor/sessions/${odd}`)).status, odd).toBe(
        404,
      );
      expect((await open(phone, `/${locale}/s/erased/${odd}`)).status, odd).toBe(404);
      expect((await open(phone, `/${locale}/counsellor/erased/${odd}`)).status, odd).toBe(404);
      expect((await open(phone, `/${locale}/counsellor/invited/${odd}/${odd}`)).status, odd).toBe(
        404,
      );
    }
    expect((await open(phone, `/${locale}/s/erased/${unknownId}`)).status).toBe(404);
    expect((await open(phone, `/${locale}/s/2222222`)).status).toBe(404);
    expect(
      (await open(phone, `/${locale}/counsellor/invited/${other.id}/${unknownId}`)).status,
    ).toBe(404);
    expect(
      (await open(counsellor, `${path.replace("fr", locale)}/interviews/${unknownId}`)).status,
    ).toBe(404);
  }
  await api.insist(counsellor, `/api/v1/sessions/${id}`, { method: "DELETE" });
  for (const locale of locales) {
    const gone = await open(counsellor, `/${locale}/counsellor/sessions/${id}`);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain(counsellorStrings[locale].page.deleted);
    const mine = await open(phone, seat.path.replace("fr", locale));
    expect(mine.status).toBe(410);
    expect(mine.text).toContain(sessionStrings[locale].gone.deleted[0]);
    expect((await open(stranger, `/${locale}/counsellor/sessions/${id}`)).status).toBe(404);
  }
});

test("threat 51: another site's page signs nobody in by its own form, although the browser names no origin", async ({
  page,
  openBrowser,
  api,
  server,
}) => {
  const { code } = await api.open(page.request);
  const { ticket } = await api.join(page.request, { code });
  const victim = await openBrowser();
  // The form of a page without an origin, as a sandboxed frame's: `Origin: null`.
  await victim.goto(
    `data:text/html,<form method=post action="${server.url}/fr/s/ticket/enter"><input name=ticket value="${ticket}"></form>`,
  );
  await victim.locator("form").evaluate((form: HTMLFormElement) => form.submit());
  await victim.waitForURL("**/s/ticket/enter");
  expect(await victim.context().cookies()).toEqual([]);
  await expect(victim.getByRole("heading", { level: 1 })).toHaveText(words.refused.title);
});

for (const javaScriptEnabled of [true, false]) {
  test(`threat 61: where cookies are blocked one is told so, once, and nobody is on the board (scripts ${javaScriptEnabled ? "on" : "off"})`, async ({
    openBrowser,
    request,
    api,
    server,
  }) => {
    const { code, id } = await api.open(request);
    const way = await openCookielessWay(server.url);
    const page = await openBrowser({ javaScriptEnabled, baseURL: way.url });
    for (const locale of locales) {
      const { door, faults } = sessionStrings[locale];
      await page.goto(`/${locale}/s/${code}`);
      await page.getByRole("button", { name: door.join }).click();
      await expect(page.getByText(faults["no-cookies"])).toHaveCount(1);
      await expect(page.getByRole("alert").filter({ hasText: /./ })).toHaveCount(1);
    }
    await page.goto("/fr/s/ticket");
    await page.getByLabel(words.ticket.field).fill("0000-0000-0000");
    await page.getByRole("button", { name: words.ticket.enter }).click();
    await expect(page.getByText(words.faults["no-cookies"])).toHaveCount(1);
    await page.close();
    await way.close();
    const board = await request.get(`/api/v1/sessions/${id}/participants`);
    expect(await board.json()).toEqual({ participants: [] });
  });
}

test("threat 61: who wants to run a session without cookies is told so, in the language they read", async ({
  openBrowser,
  server,
  complaints,
}) => {
  const way = await openCookielessWay(server.url);
  const page = await openBrowser({ baseURL: way.url });
  for (const locale of locales) {
    const { form } = counsellorStrings[locale];
    await visit(page, `/${locale}/counsellor`);
    await page.getByRole("button", { name: form.open }).click();
    await expect(page.getByText(authStrings[locale].faults["no-cookies"])).toHaveCount(1);
  }
  // The browser says so of each session that was not made.
  expect(complaints.splice(0).every((one) => one.includes("401"))).toBe(true);
  await page.close();
  await way.close();
});

test("threat 61: a cookie that was only lost is no blocked one", async ({
  page,
  openBrowser,
  api,
}) => {
  const { code } = await api.open(page.request);
  const phone = await openBrowser();
  await phone.goto(`/fr/s/${code}`);
  await phone.context().clearCookies();
  await phone.getByRole("button", { name: words.door.join }).click();
  await expect(phone.getByText(words.faults["bad-form"])).toBeVisible();
  await phone.getByRole("button", { name: words.door.join }).click();
  await phone.waitForURL("**/s/mine/*");
});

test("threat 52: a page's round that is none shows the round that there is", async ({
  request,
  api,
  newCaller,
}) => {
  const { code } = await api.open(request);
  const phone = await newCaller();
  const { path } = await api.join(phone, { code });
  for (const round of ["abc", "1.5", "NaN", "1&round=2", "1e400", "-1", "%27"]) {
    expect((await phone.get(`${path}/result?round=${round}`)).status(), round).toBe(200);
  }
});
