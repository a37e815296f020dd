import { shareStrings } from "#lib/i18n/share/words.ts";
import { expect, test } from "../fixture.ts";
import { openDialog } from "./card-steps.ts";

test("where the device shares files, the picture goes with the link", async ({ page }) => {
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: ({ files }: { files: File[] }) => files.length === 1,
      share: async ({ files, url }: { files: File[]; url: string }) => {
        shared.push([files[0]?.name, files[0]?.type, url]);
      },
    });
  });
  const dialog = await openDialog(page, "fr");
  const words = shareStrings.fr.dialog;
  await dialog.getByRole("button", { name: words.make }).click();
  await dialog.getByRole("button", { name: words.device }).press("Enter");
  await expect(dialog.getByRole("status")).toHaveText(words.deviceDone);
  const link = await dialog.getByRole("textbox", { name: words.link }).inputValue();
  const shared = await page.evaluate(() => ("shared" in window ? window.shared : null));
  expect(shared).toEqual([["azimut-wide.png", "image/png", link]]);
});

test("a browser that can neither share nor copy says so, and the link is there to be copied by hand", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const missing of ["share", "canShare", "clipboard"]) {
      Object.defineProperty(Navigator.prototype, missing, { value: undefined, configurable: true });
    }
    Reflect.deleteProperty(Navigator.prototype, "share");
  });
  const dialog = await openDialog(page, "fr");
  const words = shareStrings.fr.dialog;
  await dialog.getByRole("button", { name: words.make }).click();
  await expect(dialog.getByText(words.deviceNone)).toBeVisible();
  await expect(dialog.getByRole("button", { name: words.device })).toHaveCount(0);
  await dialog.getByRole("button", { name: words.copy }).click();
  await expect(dialog.getByRole("status")).toHaveText(words.copyFailed);
  await expect(dialog.getByRole("textbox", { name: words.link })).toBeVisible();
});
