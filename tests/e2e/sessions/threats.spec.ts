import { authStrings } from "#lib/i18n/account/words.ts";
import { bank } from "../current-release.ts";
import { expect, test } from "./session-fixture.ts";
import {
  answer,
  answerFirst,
  expectSaved,
  finishEarly,
  joinByPage,
  questions,
  words,
} from "./session-steps.ts";

const { fr: account } = authStrings;

test("threats 4–5: markup in a title, a notice or a name is plain text on every page", async ({
  page,
  openBrowser,
  api,
}) => {
  const title = '<script>document.title="x"</script>';
  const alias = "<b id=x>Léa</b>";
  const { code, path } = await api.open(page.request, { aliasPolicy: "free", title });
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  const phone = await openBrowser();
  await phone.goto(`/fr/s/${code}`);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText(title);
  await joinByPage(phone, { code, alias });
  await expect(phone.getByRole("heading", { level: 1 })).toContainText(alias);
  const seat = phone.url();
  await phone.goto(`${seat}/quiz`);
  await answer(phone, questions(1, 1));
  await expectSaved(phone);
  for (const page of ["", "/quiz", "/result"]) {
    await phone.goto(`${seat}${page}`);
    await expect(phone.locator("#x")).toHaveCount(0);
    await expect(phone).not.toHaveTitle("x");
  }
  await page.goto(`${path}/sheet`);
  await expect(page.locator("body")).toContainText(title);
  await expect(page).not.toHaveTitle("x");
});

test("threat 15: a password or a ticket sent before scripts have taken over stands in no address", async ({
  openBrowser,
  api,
}) => {
  const page = await openBrowser({ javaScriptEnabled: false });
  await api.open(page.request);
  await page.goto("/fr/counsellor/account");
  const signUp = page.getByRole("region", { name: account.signUpTitle });
  await signUp.getByLabel(account.email).fill("mia@lycee.example");
  await signUp.getByLabel(account.password).fill("quatre chevaux verts");
  await signUp.getByRole("button", { name: account.signUp }).click();
  await expect(page).toHaveURL("/fr/counsellor/account");
  await page.goto("/fr/s/ticket");
  await page.getByLabel(words.ticket.field).fill("0000-0000-0000");
  await page.getByRole("button", { name: words.ticket.enter }).click();
  await expect(page).toHaveURL("/fr/s/ticket?fault=unknown-ticket");
});

test("threats 16–18: private pages are for no cache, name no other address, and differ by cookie", async ({
  request: counsellor,
  newCaller,
  api,
}) => {
  const { code, path } = await api.open(counsellor);
  const [one, two] = [await newCaller(), await newCaller()];
  const seat = await api.join(one, { code });
  const forged = { "x-forwarded-host": "evil.example", forwarded: "host=evil.example" };
  for (const [caller, page] of [
    [counsellor, path],
    [counsellor, `${path}/sheet`],
    [one, `/fr/s/${code}`],
    [one, seat.path],
    [one, `${seat.path}/quiz`],
    [one, `${seat.path}/result`],
  ] as const) {
    const reply = await caller.get(page, { headers: forged });
    expect(reply.headers(), page).toMatchObject({
      "cache-control": expect.stringContaining("no-store"),
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
    });
    expect(await reply.text(), page).not.toContain("evil.example");
  }
  const stranger = await (await two.get(seat.path)).text();
  expect(stranger).not.toContain(seat.alias);
});

test("threat 34: a page of the version before finishes, although the files that it came with are gone", async ({
  page,
  request,
  server,
  api,
  complaints,
}) => {
  await answerFirst(page, { api, host: request, count: 2 });
  // An upgrade: the server is another one, and has none of the old build's files.
  await server.kill();
  await server.start();
  await page.route("**/_next/static/**", (route) => route.fulfill({ status: 404, body: "" }));
  await answer(page, questions(3, 4));
  await expectSaved(page);
  await page.getByRole("link", { name: "Vue d’ensemble" }).click();
  const done = page.waitForURL("**/result", { waitUntil: "commit" });
  await finishEarly(page, bank.items.length - 4);
  await done;
  await page.unroute("**/_next/static/**");
  await page.reload();
  await expect(page.locator("article")).toBeVisible();
  complaints.splice(0);
});
