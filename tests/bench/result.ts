import { makeFolder } from "../contract/engines.ts";
import { createServer } from "../servers/azimut-server.ts";
import { startFloorServer } from "./load/floor-server.ts";
import { readWatch, watchPage } from "./load/page-watch.ts";
import { withPhone } from "./load/phone.ts";
import { atMost, type Row } from "./load/row.ts";

/*
 * How long somebody with a poor phone waits: a browser slowed down four times, on slow mobile data. Each visit is the first
 * one of a fresh browser: it opens the quiz, answers every question, sees the result, and tries three other answers there. Beside it
 * what a press takes in a page written by hand (load/floor-server.ts), in turn.
 *
 *   npm run bench -- result [VISITS] [ADDRESS of a server that runs already]
 */

/** What somebody quick takes between two steps, in milliseconds. */
const pause = 120;
/** Measures as many visits as are asked for. */
export async function* measure([count = "4", running]: readonly string[]): AsyncGenerator<Row> {
  const place = await makeFolder();
  const server = running ? null : await createServer(place.settings);
  await server?.start();
  const address = running ?? server?.url ?? "";
  const floor = await startFloorServer();
  const times = { result: [] as number[], trial: [] as number[], floor: [] as number[] };
  for (let visit = 0; visit < Number(count); visit += 1) {
    const seen = await visitOnce(address);
    times.result.push(seen.result);
    times.trial.push(...seen.trials);
    times.floor.push(await pressOnce(floor.url));
  }
  floor.stop();
  await server?.stop();
  await place.remove();
  const unit = "ms";
  const reference = { name: "floor page's press", values: times.floor };
  const budgets = [atMost(200)];
  yield { name: "last press to the result", unit, ours: times.result, reference, budgets };
  yield { name: "another answer tried, to its figures", unit, ours: times.trial, reference };
}

function pressOnce(url: string): Promise<number> {
  return withPhone(async ({ page }) => {
    await page.addInitScript(watchPage, "legend");
    await page.goto(url);
    await page.locator("label").first().click();
    await page.waitForTimeout(500);
    // The browser notes no press that takes less.
    return Math.max(16, (await page.evaluate(readWatch)).interaction);
  });
}

function visitOnce(address: string): Promise<{ result: number; trials: number[] }> {
  return withPhone(async ({ page }) => {
    await page.addInitScript(watchResult);
    await page.goto(`${address}/fr/quiz`);
    await page.waitForFunction(() => document.title.startsWith("Question"));
    await page.evaluate(answerAll, pause);
    await page.locator("#guess [type=submit]").click();
    await page.locator("#keep").waitFor();
    const result = await page.evaluate(readResultTime);
    await page.evaluate(() => document.getElementById("trial-list")?.setAttribute("open", ""));
    const trials: number[] = [];
    for (const question of [0, 3, 6]) trials.push(await page.evaluate(tryAnswer, question));
    return { result, trials };
  });
}

/** Answers every question and goes on to the last panel. */
async function answerAll(pauseMs: number): Promise<void> {
  const rest = () => new Promise((resolve) => setTimeout(resolve, pauseMs));
  const panels = document.querySelectorAll("fieldset[id^=q-]");
  for (const [at, panel] of [...panels].entries()) {
    panel.querySelectorAll("input")[at % 3]?.click();
    await rest();
    panel.querySelector<HTMLElement>("[rel=next]")?.click();
    await rest();
  }
  document.querySelector<HTMLElement>("[data-of=review] [rel=next]")?.click();
  await rest();
  document.querySelector<HTMLElement>("#guess input")?.click();
  await rest();
}

/** Notes when the last button was pressed, and when the frame with the verdict and the compass had been painted. */
function watchResult(): void {
  const clock = { pressed: 0, shown: 0 };
  Object.assign(window, { resultClock: clock });
  window.addEventListener("click", notePress, true);
  function notePress({ target, timeStamp }: MouseEvent) {
    if (!(target instanceof Element) || !target.closest("[type=submit]")) return;
    clock.pressed = timeStamp;
    look();
  }
  function look() {
    const parts = ["#verdict", "#compass-disc ~ g path"].map((part) =>
      document.querySelector(part),
    );
    const isShown = parts.every((part) => (part?.getBoundingClientRect().height ?? 0) > 0);
    if (!isShown) return requestAnimationFrame(look);
    // A task given before a frame is painted runs after it; with this priority, before what else has been waiting.
    const note = () => {
      clock.shown = performance.now();
    };
    return Reflect.get(window, "scheduler").postTask(note, { priority: "user-blocking" });
  }
}

function readResultTime(): number {
  const { pressed, shown } = Reflect.get(window, "resultClock");
  return shown - pressed;
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
