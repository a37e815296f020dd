import type { Page } from "@playwright/test";
import { answersKey } from "../current-release.ts";
import { expect, test } from "../fixture.ts";
import { goOn, words } from "../quiz/quiz-steps.ts";
import { findSheet } from "./result-states.ts";

/*
 * How long a person waits, in a browser slowed down four times, as a phone is. The machine may do other things meanwhile,
 * so the middle one or the best of several tries counts. Every try is noted in the report.
 */

const { code, answers } = findSheet("leaning");
const tries = 5;

/** From the press on "See my result" to the verdict and the compass on screen, in milliseconds: the middle try. */
const revealBar = 200;
/** From another answer tried to the figures on screen: the best try. */
const trialBar = 300;

test("the result is on screen soon after the last answer", async ({ page }) => {
  test.slow();
  await page.addInitScript(watchReveal);
  await page.goto("/fr/privacy");
  await page.evaluate(([name, kept]) => localStorage.setItem(name, kept), [
    answersKey,
    JSON.stringify(answers),
  ] as const);
  const times: number[] = [];
  for (let turn = 0; turn < tries; turn++) {
    await page.goto("/fr/quiz#review", { waitUntil: "networkidle" });
    await goOn(page);
    const session = await slowDown(page);
    await page.getByRole("button", { name: words.fr.finish }).click();
    await page.waitForURL("**/fr/result#*");
    await expect.poll(() => page.evaluate(readReveal)).toBeGreaterThan(0);
    times.push(await page.evaluate(readReveal));
    await session.detach();
  }
  report(times);
  const middle = times.sort((a, b) => a - b)[Math.floor(tries / 2)];
  expect(middle).toBeLessThanOrEqual(revealBar);
});

test("another answer tried shows in the verdict and the figures at once", async ({ page }) => {
  test.slow();
  await page.goto(`/fr/result#${code}`);
  await expect(page.locator("#keep")).toBeVisible();
  await page.evaluate(() => document.getElementById("trial-list")?.setAttribute("open", ""));
  await slowDown(page);
  const times: number[] = [];
  for (let turn = 0; turn < tries; turn++) times.push(await page.evaluate(tryAnswer, turn * 3));
  report(times);
  expect(Math.min(...times)).toBeLessThanOrEqual(trialBar);
});

async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return session;
}

function report(times: readonly number[]): void {
  const description = times.map((time) => `${Math.round(time)} ms`).join(", ");
  test.info().annotations.push({ type: "time", description });
}

/** Notes when the form was sent and when the frame with the verdict and the compass had been painted, on one clock. */
function watchReveal(): void {
  const now = () => performance.timeOrigin + performance.now();
  const clock = { sent: 0, shown: 0 };
  Object.assign(window, { revealClock: clock });
  window.addEventListener("submit", () => sessionStorage.setItem("sent", String(now())), true);
  function look() {
    const parts = [
      document.querySelector("#verdict"),
      document.querySelector("#compass-disc ~ g path"),
    ];
    const isShown = parts.every((part) => (part?.getBoundingClientRect().height ?? 0) > 0);
    if (!isShown) return requestAnimationFrame(look);
    clock.sent = Number(sessionStorage.getItem("sent"));
    // A task given before a frame is painted runs after it; with this priority, before what else has been waiting.
    const noted = () => {
      clock.shown = now();
    };
    return Reflect.get(window, "scheduler").postTask(noted, { priority: "user-blocking" });
  }
  requestAnimationFrame(look);
}

function readReveal(): number {
  const { sent, shown } = Reflect.get(window, "revealClock") ?? { sent: 0, shown: 0 };
  return shown > 0 ? shown - sent : 0;
}

/** Tries another answer at a question, and gives the milliseconds until the frame with the changed figures was painted. */
function tryAnswer(question: number): Promise<number> {
  const group = document.querySelectorAll("#trial fieldset")[question];
  const other = group?.querySelector<HTMLInputElement>("input:not(:checked)");
  const readFigures = () => document.querySelector("#affinities ul")?.textContent;
  const before = readFigures();
  const start = performance.now();
  other?.click();
  return new Promise((resolve) => {
    function look() {
      if (readFigures() === before) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => setTimeout(resolve, 500, performance.now() - start);
      return port2.postMessage(null);
    }
    requestAnimationFrame(look);
  });
}
