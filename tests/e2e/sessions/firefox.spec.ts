import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findProgram, programs } from "../../../scripts/programs.ts";
import { bank } from "../current-release.ts";
import { readCode } from "../quiz/quiz-steps.ts";
import { noteCanaries } from "./canaries.ts";
import { expect, test } from "./session-fixture.ts";
import { express, words } from "./session-steps.ts";

/** Firefox as the system has it (Debian: the long-term one), steered by WebDriver BiDi. Playwright's own is a changed one. */

let firefox: Browser;
let page: Page;
let faults: string[];

test.beforeAll(async () => {
  firefox = await puppeteer.launch({
    browser: "firefox",
    executablePath: findProgram(programs.firefox),
    extraPrefsFirefox: { "intl.accept_languages": "fr-FR" },
  });
});

test.afterAll(() => firefox.close());

test.beforeEach(async () => {
  const context = await firefox.createBrowserContext();
  page = await context.newPage();
  page.setDefaultTimeout(30_000);
  faults = [];
  page.on("pageerror", (error) => faults.push(`uncaught: ${error}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
});

test.afterEach(async () => {
  expect(faults).toEqual([]);
  await page.browserContext().close();
});

/** Answers each question with its first option, by keys alone. */
async function answerByKeys(items: readonly { id: string }[]): Promise<void> {
  await page.waitForSelector("#quiz[data-live]");
  for (const { id } of items) {
    await page.waitForSelector(`#q-${id}`, { visible: true });
    await page.keyboard.press("1");
    await page.waitForSelector(`#q-${id} input:checked`);
    await page.keyboard.press("Enter");
  }
}

test("Firefox walks the quiz on one's own by keys, from the landing page to a result that stays when it is loaded again", async ({
  baseURL,
}) => {
  await page.goto(`${baseURL}/fr`);
  await page.locator('main a[href="/fr/quiz"]').click();
  await answerByKeys(bank.items);
  await page.waitForSelector("#guess", { visible: true });
  await page.keyboard.press("Enter");
  await page.waitForSelector("#verdict");
  await page.waitForFunction(() => location.pathname === "/fr/result");
  const firsts = bank.items.map(({ id, options }) => [id, options[0]?.id]);
  expect(readCode(page.url())).toEqual(Object.fromEntries(firsts));
  const readVerdict = () => page.$eval("#verdict", (heading) => heading.textContent);
  const verdict = await readVerdict();
  expect(verdict).not.toBe("");
  await page.waitForSelector("#keep");
  await page.reload();
  await page.waitForSelector("#keep");
  expect(await readVerdict()).toBe(verdict);
});

test("Firefox joins a session with a typed code, answers, is told that all is saved, and sees the result", async ({
  api,
  baseURL,
  newCaller,
}) => {
  const { code } = await api.open(await newCaller(), { mode: "express" });
  await page.goto(`${baseURL}/fr/join`);
  await page.type("[name=code]", code);
  await page.keyboard.press("Enter");
  await page.locator(`button::-p-text(${words.door.join})`).click();
  await page.waitForFunction(() => location.pathname.startsWith("/fr/s/mine/"));
  const ticket = await page.waitForSelector("[translate=no]");
  noteCanaries((await ticket?.evaluate((node) => node.textContent)) ?? "");
  await page.locator(`a::-p-text(${words.ownPage.start})`).click();
  await answerByKeys(express);
  await page.waitForSelector("#review", { visible: true });
  await page.waitForFunction(
    (saved) => document.querySelector("[role=status]")?.textContent === saved,
    {},
    words.quiz.saved,
  );
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.pathname.endsWith("/result"));
  await page.waitForSelector("article #verdict");
});
