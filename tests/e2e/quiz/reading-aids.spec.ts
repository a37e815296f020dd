import type { Page } from "@playwright/test";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { bank, sentences } from "../current-release.ts";
import { expect, expectNoAxeViolations, test, visit } from "../fixture.ts";
import { findSheet } from "../result/result-states.ts";
import { goOn } from "./quiz-steps.ts";

const words = resultStrings.fr.aids;

declare global {
  interface Window {
    spoken: string[];
  }
}

/** Gives the browser voices, and keeps what they are given to say; it goes on speaking until it is stopped. */
async function giveVoices(page: Page, voices: { lang: string; localService: boolean }[]) {
  await page.addInitScript((given) => {
    window.spoken = [];
    const speech = Object.assign(new EventTarget(), {
      ...{ pending: true, speaking: true },
      getVoices: () => given,
      speak: ({ text, voice }: { text: string; voice: (typeof given)[number] }) =>
        window.spoken.push(`${voice.lang} ${voice.localService}: ${text}`),
      cancel: () => {
        window.spoken = [];
      },
    });
    class Utterance {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, "speechSynthesis", { value: speech });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
  }, voices);
}

const readSpoken = (page: Page) => page.evaluate(() => window.spoken);

test("a question is read by a voice of the device, in its language, until it is stopped or the next one comes", async ({
  page,
}) => {
  await giveVoices(page, [
    { lang: "fr-FR", localService: false },
    { lang: "en-GB", localService: true },
    { lang: "fr-CA", localService: true },
  ]);
  await visit(page, "/fr/quiz");
  const listen = page.getByRole("button", { name: words.listen });
  await listen.click();
  const [item] = bank.items;
  const said = await readSpoken(page);
  expect(said.every((line) => line.startsWith("fr-CA true: "))).toBe(true);
  expect(said.join("\n")).toContain(sentences.fr.items[item?.id ?? ""]?.text);
  expect(said.length).toBeGreaterThan(item?.options.length ?? 0);
  const stop = page.getByRole("button", { name: words.stop });
  await expect(stop).toBeFocused();
  await stop.press("Enter");
  expect(await readSpoken(page)).toEqual([]);
  await expect(listen).toBeFocused();
  await listen.press("Enter");
  await goOn(page);
  await expect(listen).toBeVisible();
  expect(await readSpoken(page)).toEqual([]);
});

test("without a voice of the device there is nothing to listen with; easy reading is there and remembered", async ({
  page,
}) => {
  await giveVoices(page, [{ lang: "fr-FR", localService: false }]);
  await visit(page, `/fr/result#${findSheet("clear").code}`);
  await page.getByRole("button", { name: words.easy }).click();
  await expect(page.getByRole("button", { name: words.listen })).toBeHidden();
  const line = sentences.fr.roles["territory-manager"]?.easy?.[0] ?? "";
  await expect(page.getByText(line, { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(page.getByText(line, { exact: true })).toBeVisible();
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe("20px");
  await page.getByRole("button", { name: words.usual }).click();
  await expect(page.getByText(line, { exact: true })).toBeHidden();
  expect(await size()).toBe("16px");
});

test("the buttons have their room from the first moment, so that nothing moves when they come", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await giveVoices(page, [{ lang: "fr-FR", localService: true }]);
  let bring = () => {};
  await page.route("**/reading-aids.js", (route) => {
    bring = () => void route.continue();
  });
  const paths = ["/fr/quiz", `/fr/result#${findSheet("clear").code}`];
  for (const path of paths) {
    for (const isEasy of [false, true]) {
      await page.goto(path, { waitUntil: "commit" });
      await page.evaluate((on) => {
        if (on) localStorage.setItem("azimut:easy", "on");
        else localStorage.removeItem("azimut:easy");
      }, isEasy);
      const asked = page.waitForRequest("**/reading-aids.js");
      await page.reload({ waitUntil: "load" });
      await asked;
      const row = page.locator("p:has(> [data-aid])");
      await expect(row).toBeHidden();
      const height = () => row.evaluate((node) => node.getBoundingClientRect().height);
      const before = await height();
      bring();
      await expect(page.getByRole("button", { name: words.listen })).toBeVisible();
      expect(await height(), `${path}, easy: ${isEasy}`).toBe(before);
      await page.getByRole("button", { name: words.listen }).click();
      expect(await height()).toBe(before);
    }
  }
});

test("erasing everything erases that easy reading was wanted", async ({ page }) => {
  await visit(page, "/fr/quiz");
  await page.getByRole("button", { name: words.easy }).click();
  await goOn(page);
  await page.goto("/fr/quiz#review");
  await page.getByRole("button", { name: quizStrings.fr.restartAll }).click();
  await expect(page.getByRole("button", { name: words.easy })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("azimut:easy"))).toBeNull();
});
