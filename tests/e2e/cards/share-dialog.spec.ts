import { readFile } from "node:fs/promises";
import { shareStrings } from "#lib/i18n/share/words.ts";
import { bank, key } from "../current-release.ts";
import { expect, expectNoAxeViolations, test } from "../fixture.ts";
import { sharedCode as code, openDialog } from "./card-steps.ts";

for (const locale of ["fr", "en"] as const) {
  const words = shareStrings[locale].dialog;

  test(`${locale}: nothing is sent before the link is made, and then what was shown`, {
    tag: locale === "fr" ? "@walk" : [],
  }, async ({ page }) => {
    const posts: string[] = [];
    page.on("request", (sent) => sent.method() === "POST" && posts.push(sent.postData() ?? ""));
    const dialog = await openDialog(page, locale);
    await expect(dialog.getByRole("radio", { name: words.choices.role.name })).toBeChecked();
    await expect(dialog.getByRole("img", { name: /Manager\s\d/ })).toHaveCount(0);
    await dialog.getByRole("radio", { name: words.choices.bars.name }).check();
    await dialog.getByRole("radio", { name: words.formats.story }).check();
    const alt = await dialog.getByRole("img").getAttribute("aria-label");
    const figures = [...(alt ?? "").matchAll(/Manager\s(\d+)/g)].map(([, figure]) =>
      Number(figure),
    );
    expect(figures).toHaveLength(3);
    expect(posts).toEqual([]);

    await dialog.getByRole("button", { name: words.make }).click();
    await expect(dialog.getByRole("status")).toHaveText(words.made);
    expect(posts).toHaveLength(1);
    expect(JSON.parse(posts[0] ?? "")).toEqual({
      bank: bank.id,
      version: bank.version,
      locale,
      mode: "full",
      verdict: expect.any(String),
      roles: expect.any(Array),
      affinities: figures,
    });
    expect(posts[0]).not.toContain(code);

    await dialog.getByRole("link", { name: words.see }).click();
    await page.waitForURL("**/card/*");
    await expect(page.getByRole("img", { name: alt ?? "", exact: true })).toBeVisible();
  });

  test(`${locale}: each way to share is reached by keyboard and says what happened`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const dialog = await openDialog(page, locale);
    await dialog.getByRole("button", { name: words.make }).press("Enter");
    const field = dialog.getByRole("textbox", { name: words.link });
    await expect(field).toBeFocused();
    const link = await field.inputValue();
    expect(link).toMatch(new RegExp(`/card/${key}-[0-9a-z]{21}$`));

    await page.keyboard.press("Tab");
    await expect(dialog.getByRole("button", { name: words.copy })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(dialog.getByRole("status")).toHaveText(words.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    // Where the links lead is another site: the tests ask nobody.
    await dialog.evaluate((node) =>
      node.addEventListener("click", (event) => {
        const to = event.target instanceof HTMLAnchorElement ? event.target.href : "";
        if (/^https:|^mailto:/.test(to)) event.preventDefault();
      }),
    );
    const escaped = encodeURIComponent(link);
    for (const [name, address, said] of [
      [words.linkedin, `sharing/share-offsite/?url=${escaped}`, words.opened],
      [words.whatsapp, escaped, words.opened],
      [words.email, escaped, words.openedEmail],
    ] as const) {
      const way = dialog.getByRole("link", { name, exact: true });
      expect(await way.getAttribute("href")).toContain(address);
      await way.press("Enter");
      await expect(dialog.getByRole("status")).toHaveText(said.replace("{name}", name));
    }

    for (const format of ["wide", "square", "story"] as const) {
      const download = page.waitForEvent("download");
      await dialog.getByRole("link", { name: words.formats[format], exact: true }).press("Enter");
      const file = await download;
      expect(file.suggestedFilename()).toBe(`azimut-${format}.png`);
      const bytes = await readFile(await file.path());
      expect(bytes.subarray(1, 4).toString()).toBe("PNG");
      await expect(dialog.getByRole("status")).toContainText(words.formats[format]);
    }
  });
}

test("another choice takes the link back, and a failure is said", async ({ page, complaints }) => {
  const dialog = await openDialog(page, "fr");
  const words = shareStrings.fr.dialog;
  await dialog.getByRole("button", { name: words.make }).click();
  await expect(dialog.getByRole("textbox", { name: words.link })).toBeVisible();
  await dialog.getByRole("radio", { name: words.choices.bars.name }).check();
  await expect(dialog.getByRole("textbox", { name: words.link })).toHaveCount(0);
  await page.route("**/api/v1/cards", (route) => route.abort());
  await dialog.getByRole("button", { name: words.make }).click();
  await expect(dialog.getByRole("status")).toHaveText(words.failed);
  complaints.splice(0);
});

test("the verdict leads to the dialog, and neither is printed", async ({ page }) => {
  const dialog = await openDialog(page, "fr");
  const way = page.getByRole("link", { name: shareStrings.fr.dialog.title });
  await way.press("Enter");
  await expect(dialog.getByRole("heading")).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`#${code}$`));
  await page.emulateMedia({ media: "print" });
  await expect(dialog).toBeHidden();
  await expect(way).toBeHidden();
});

test("without a network the result is whole, and the dialog says what it needs", async ({
  page,
  complaints,
}) => {
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    const response = await route.fetch();
    const isSheet = (await response.text()).includes("share-offsite");
    return isSheet ? route.abort() : route.fulfill({ response });
  });
  await page.goto(`/fr/result#${code}`);
  const said = page.getByText(shareStrings.fr.dialog.notLoaded);
  await expect(said).toBeVisible();
  await expect(page.locator("#keep")).toBeVisible();
  complaints.splice(0);
});

test("the dialog holds axe's rules and fits 360 px", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const dialog = await openDialog(page, "fr");
  await dialog.getByRole("button", { name: shareStrings.fr.dialog.make }).click();
  await expect(dialog.getByRole("textbox")).toBeVisible();
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the dialog is one sentence that says so", async ({ page }) => {
    await page.goto(`/fr/result/${code}`);
    const dialog = page.getByRole("region", { name: shareStrings.fr.dialog.title });
    await expect(dialog.getByText(shareStrings.fr.dialog.noScript)).toBeVisible();
    await expect(dialog.getByRole("button")).toHaveCount(0);
  });
});
