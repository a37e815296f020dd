import { expect, test } from "./session-fixture.ts";
import { answer, expectSaved, join, openSession, questions, words } from "./session-steps.ts";

test("threats 4–5: markup in a title, a notice or a name is plain text on every page", async ({
  page,
  browser,
  server,
}) => {
  const title = '<script>document.title="x"</script>';
  const alias = "<b id=x>Léa</b>";
  const code = await openSession(page, server.url, { free: true, title });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(`${server.url}/fr/s/${code}`);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(title);
  await join(phone, { url: server.url, code, alias });
  await expect(phone.getByRole("heading", { level: 1 })).toContainText(alias);
  const desk = phone.url();
  await phone.goto(`${desk}/quiz`);
  await answer(phone, questions(1, 1));
  await expectSaved(phone);
  for (const path of ["", "/quiz", "/result"]) {
    await phone.goto(`${desk}${path}`);
    await expect(phone.locator("#x")).toHaveCount(0);
    await expect(phone).not.toHaveTitle("x");
  }
  await page.goto(`${page.url()}/sheet`);
  await expect(page.locator("body")).toContainText(title);
  await expect(page).not.toHaveTitle("x");
});

test("threats 16–18: private pages are for no cache, name no other address, and differ by cookie", async ({
  page,
  browser,
  server,
}) => {
  const code = await openSession(page, server.url);
  const [one, two] = await Promise.all([browser.newContext(), browser.newContext()]);
  const phone = await one.newPage();
  const { alias } = await join(phone, { url: server.url, code });
  const desk = phone.url();
  const forged = { "x-forwarded-host": "evil.example", forwarded: "host=evil.example" };
  for (const [context, path] of [
    [page.context(), page.url()],
    [page.context(), `${page.url()}/sheet`],
    [one, `${server.url}/fr/s/${code}`],
    [one, desk],
    [one, `${desk}/quiz`],
    [one, `${desk}/result`],
  ] as const) {
    const reply = await context.request.get(path, { headers: forged });
    expect(reply.headers(), path).toMatchObject({
      "cache-control": expect.stringContaining("no-store"),
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
    });
    expect(await reply.text(), path).not.toContain("evil.example");
  }
  const stranger = await (await two.request.get(desk)).text();
  expect(stranger).not.toContain(alias);
});

test("threat 34: a page of the version before finishes, although the files that it came with are gone", async ({
  page,
  browser,
  server,
  complaints,
}) => {
  const counsellor = await (await browser.newContext()).newPage();
  const code = await openSession(counsellor, server.url);
  await join(page, { url: server.url, code });
  await page.getByRole("link", { name: words.desk.start }).click();
  await answer(page, questions(1, 2));
  await expectSaved(page);
  // An upgrade: the server is another one, and has none of the old build's files.
  await server.kill();
  await server.start();
  await page.route("**/_next/static/**", (route) => route.fulfill({ status: 404, body: "" }));
  await answer(page, questions(3, 4));
  await expectSaved(page);
  await page.getByRole("link", { name: "Vue d’ensemble" }).click();
  const done = page.waitForURL("**/result", { waitUntil: "commit" });
  await page.getByRole("button", { name: words.quiz.finish }).click();
  await done;
  await page.unroute("**/_next/static/**");
  await page.reload();
  await expect(page.locator("article")).toBeVisible();
  complaints.splice(0);
});
