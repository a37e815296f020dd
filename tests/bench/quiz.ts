import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { makeFolder } from "../contract/engines.ts";
import { createServer } from "../servers/azimut-server.ts";
import { startBareServer } from "./load/bare-server.ts";
import { startFloorServer } from "./load/floor-server.ts";
import { readWatch, type Watched, watchPage } from "./load/page-watch.ts";
import { type Phone, withPhone } from "./load/phone.ts";
import { atMost, atMostTimes, type Row, rank } from "./load/row.ts";

/*
 * What the quiz costs a poor phone at its first visit, beside two references measured in turn with it: the floor (a page
 * written by hand with the same first question, load/floor-server.ts) and a bare page of the same Next.
 *
 *   npm run bench -- quiz [VISITS]
 */

/** What somebody quick waits after a press, in milliseconds. */
const pause = 300;

interface Visit extends Watched {
  /** Kilobytes over the wire until the page is at rest. */
  wire: number;
  /** Kilobytes of the page before compression. */
  page: number;
  /** Kilobytes of script, compressed by us (brotli, best), whatever the server does. */
  script: number;
}

const names = ["floor", "bare", "quiz"] as const;
type Name = (typeof names)[number];

/** What is opened, what shows that it is there, and what is pressed in it then. */
interface Way {
  url: string;
  shows: string;
  presses(page: Page): Promise<void>;
}

/** Measures as many first visits as are asked for. */
export async function* measure([visits = "4"]: readonly string[]): AsyncGenerator<Row> {
  const place = await makeFolder();
  const azimut = await createServer(place.settings);
  await azimut.start();
  const floor = await startFloorServer();
  const bare = await startBareServer(`${place.settings.AZIMUT_DATA_DIR}/bare`, "off");
  const ways: Record<Name, Way> = {
    floor: { url: floor.url, shows: "legend", presses: pressOptions },
    bare: { url: `${bare.url}/page`, shows: "h1", presses: async () => {} },
    quiz: { url: `${azimut.url}/fr/quiz`, shows: "[data-start] legend", presses: answerSome },
  };
  const seen: Record<Name, Visit[]> = { floor: [], bare: [], quiz: [] };
  // In turns, so that what else the machine does meets all of them alike. The first round warms the servers up.
  for (let round = 0; round <= Number(visits); round += 1) {
    for (const name of names) {
      const visit = await withPhone((phone) => visitPage(phone, ways[name]));
      if (round > 0) seen[name].push(visit);
    }
  }
  await azimut.stop();
  await bare.stop();
  floor.stop();
  await place.remove();
  yield* tell(seen);
}

function tell(seen: Record<Name, readonly Visit[]>): Row[] {
  const list = (name: Name, kind: keyof Visit) => seen[name].map((visit) => visit[kind]);
  const beside = (kind: keyof Visit, other: "floor" | "bare") => ({
    ours: list("quiz", kind),
    reference: { name: other === "floor" ? "floor page" : "bare Next", values: list(other, kind) },
  });
  const plain = Math.min(...list("bare", "script"));
  return [
    {
      ...{ name: "first question", unit: "ms", ...beside("first", "floor") },
      budgets: [atMostTimes(1.3)],
    },
    {
      ...{ name: "longest task", unit: "ms", ...beside("task", "bare") },
      budgets: [atMost(200)],
    },
    {
      ...{ name: "press to its frame, slowest", unit: "ms", ...beside("interaction", "floor") },
      // Twice a frame of 16 ms would be less than anybody sees.
      budgets: [rank(list("floor", "interaction"), 0.5) < 25 ? atMost(50) : atMostTimes(2)],
    },
    { name: "layout shift", unit: "", ...beside("shift", "floor"), budgets: [atMost(0.005)] },
    { name: "script", unit: "kB", ...beside("script", "bare") },
    {
      name: "script over bare Next",
      unit: "kB",
      ours: list("quiz", "script").map((weight) => weight - plain),
      budgets: [atMost(15)],
    },
    {
      ...{ name: "page before compression", unit: "kB", ours: list("quiz", "page") },
      budgets: [atMost(120)],
    },
    { name: "over the wire until at rest", unit: "kB", ...beside("wire", "bare") },
  ];
}

async function visitPage({ page, devtools }: Phone, { url, shows, presses }: Way): Promise<Visit> {
  let wire = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    wire += encodedDataLength / 1000;
  });
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const isScript = response.request().resourceType() === "script";
    if (isScript) scripts.set(response.url(), response.body());
  });
  await page.addInitScript(watchPage, shows);
  const document = await page.goto(url, { waitUntil: "networkidle" });
  // What the result needs comes while one answers, and is not counted.
  const bodies = await Promise.all(scripts.values());
  const atRest = wire;
  await presses(page);
  return {
    ...(await page.evaluate(readWatch)),
    wire: atRest,
    page: ((await document?.body())?.length ?? 0) / 1000,
    script: bodies.reduce((sum, body) => sum + brotliCompressSync(body).length / 1000, 0),
  };
}

async function pressOptions(page: Page): Promise<void> {
  for (const at of [0, 1, 2]) {
    await page.locator("label").nth(at).click();
    await page.waitForTimeout(pause);
  }
}

/** Answers the first questions as somebody does: a press on an answer, which goes on by itself. Then back, and on again. */
async function answerSome(page: Page): Promise<void> {
  await page.waitForFunction(() => document.title.startsWith("Question"));
  const step = async (part: string) => {
    const shown = page.locator("fieldset[id^=q-]:visible");
    const before = await shown.getAttribute("id");
    await shown.locator(part).first().click();
    await page.locator(`fieldset[id^=q-]:not(#${before}):visible`).waitFor();
    await page.waitForTimeout(pause);
  };
  for (const part of ["label", "label", "label", "[rel=prev]", "[rel=next]"]) await step(part);
}
