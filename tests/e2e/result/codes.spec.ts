import { resultStrings } from "#lib/i18n/result/words.ts";
import { locales } from "#lib/locale.ts";
import { answersKey } from "../current-release.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { findSheet, openDetail } from "./result-states.ts";

const { code, answers } = findSheet("leaning");

const broken = [
  ["length", code.slice(0, -2)],
  ["checksum", `${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`],
  ["alphabet", `${code.slice(0, -1)}é`],
  ["unknown-version", code.replace(/^(..)\d+/, "$1999")],
  ["unknown-bank", `zz${code.slice(2)}`],
] as const;

for (const locale of locales) {
  for (const [reason, wrong] of broken) {
    test(`${locale}: a code wrong for ${reason} says so and stays in sight, on the device and served`, async ({
      page,
    }) => {
      for (const [address, status] of [
        [`/${locale}/result#${wrong}`, 200],
        [`/${locale}/result/${wrong}`, 404],
      ] as const) {
        expect((await page.goto(address))?.status()).toBe(status);
        await expect(page.getByText(resultStrings[locale].fault.reasons[reason])).toBeVisible();
        await expect(page.getByRole("textbox")).toHaveValue(wrong);
        await expectNoAxeViolations(page);
      }
    });
  }

  test(`${locale}: without a code the quiz is offered, or the answers that the device keeps`, async ({
    page,
  }) => {
    const { empty } = resultStrings[locale];
    await page.goto(`/${locale}/result`);
    await expect(page.getByRole("link", { name: empty.quiz })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.evaluate(([name, kept]) => localStorage.setItem(name, kept), [
      answersKey,
      JSON.stringify(answers),
    ] as const);
    await page.reload();
    await page.getByRole("link", { name: empty.open }).click();
    await expect(page).toHaveURL(`/${locale}/result#${code}`);
    await expect(page.locator("#detail")).toBeVisible();
  });
}

test("the code in the fragment is in no request, whatever is done with the result", async ({
  page,
}) => {
  const sent: string[] = [];
  page.on("request", (request) =>
    sent.push(request.url(), request.postData() ?? "", JSON.stringify(request.headers())),
  );
  await page.goto(`/fr/result#${code}`);
  await openDetail(page, "fr");
  await page.getByRole("button", { name: resultStrings.fr.reasons.change }).first().click();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: resultStrings.fr.trial.restoreAll }).click();
  await page.waitForLoadState("networkidle");
  expect(sent.length).toBeGreaterThan(3);
  expect(sent.filter((text) => text.includes(code.slice(4)))).toEqual([]);
});

test("another code in the address shows another result at once", async ({ page }) => {
  await page.goto(`/fr/result#${code}`);
  const before = await page.locator("#verdict").textContent();
  const other = findSheet("clear").code;
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, other);
  await expect(page.locator("#verdict")).not.toHaveText(before ?? "");
});

test("a code that was changed on its way, but can still be read, shows its result and stands in the address as it was made", async ({
  page,
}) => {
  await page.goto(`/fr/result#${code.toUpperCase()}%0A`);
  await expect(page.locator("#detail")).toBeVisible();
  await expect(page).toHaveURL(`/fr/result#${code}`);
  await page.reload();
  await expect(page.locator("#detail")).toBeVisible();
});

test("a link to a place of the page keeps the code in the address", async ({ page }) => {
  await page.goto(`/fr/result#${code}`);
  await expect(page.locator("#detail")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
  await expect(page).toHaveURL(`/fr/result#${code}`);
  await expect(page.locator("#detail")).toBeVisible();
});

test("the other language shows the same result", async ({ page }) => {
  await page.goto(`/fr/result#${code}`);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/en/result#${code}`);
  await expect(page.getByText(resultStrings.en.portrait.title)).toBeVisible();
});

test("the link to keep is copied, and the page says so", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`/fr/result#${code}`);
  await page.getByRole("button", { name: resultStrings.fr.keep.copy }).click();
  await expect(page.getByText(resultStrings.fr.keep.copied)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}/fr/result#${code}`);
});

test("a guess is set beside the outcome: from the device, or from the address where scripts are off", async ({
  page,
}) => {
  const { guess } = resultStrings.fr;
  const said = guess.title.replace("{guess}", "Account Manager");
  // From another page: while scripts take a page over, the router puts the address back that the page came with.
  await page.goto("/fr/privacy");
  await page.evaluate(
    ([name, kept]) => {
      localStorage.setItem(name, kept);
      localStorage.setItem("azimut:guess", "account-manager");
    },
    [answersKey, JSON.stringify(answers)] as const,
  );
  await page.goto(`/fr/result#${code}`);
  await expect(page.getByRole("heading", { name: said })).toBeVisible();
  await page.goto(`/fr/result#${findSheet("clear").code}`);
  await expect(page.getByRole("heading", { name: said }), "somebody else’s result").toBeHidden();
  await page.goto(`/fr/result/${code}?guess=account-manager`);
  await expect(page.getByRole("heading", { name: said })).toBeVisible();
});
