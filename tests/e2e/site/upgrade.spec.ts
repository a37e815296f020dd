import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Page } from "@playwright/test";
import { createServer, publicUrl } from "../../servers/azimut-server.ts";
import { bank } from "../current-release.ts";
import { expect, test, visit } from "../fixture.ts";
import {
  choose,
  expectQuestion,
  goOn,
  words as quizWords,
  sampleChoice,
} from "../quiz/quiz-steps.ts";
import { SessionApi } from "../sessions/session-api.ts";
import { answer, expectSaved, finishEarly, questions } from "../sessions/session-steps.ts";

const longestGap = 5000;
const parts = [
  ...["app", "lib", "public", "questions", "scripts", "node_modules", ".azimut", ".npmrc"],
  ...[
    "LICENSE",
    "package.json",
    "package-lock.json",
    "proxy.ts",
    "next.config.mjs",
    "tsconfig.json",
  ],
];
/** In the script of every page, so that no page of the new version has the files of the old one. */
const changed = "app/global-error.tsx";

test("threat 58: a new version is built beside the one that runs and takes its place within 5 s; pages of the one before finish", {
  tag: "@long",
}, async ({ openBrowser, complaints }) => {
  test.setTimeout(900_000);
  const site = copySite();
  const data = mkdtempSync(join(tmpdir(), "azimut-upgrade-data-"));
  const settings = { PUBLIC_URL: null, AZIMUT_DATA_DIR: data };
  const server = await createServer(settings, site);
  await server.start();
  const api = new SessionApi(server.url);
  const counsellor = await openBrowser({ baseURL: server.url });
  const { code } = await api.open(counsellor.request);
  const solo = await openBrowser({ baseURL: server.url });
  await visit(solo, "/fr/quiz");
  await answerAlone(solo, 1, 2);
  const phone = await openBrowser({ baseURL: server.url });
  const { path } = await api.join(phone.request, { code });
  await phone.goto(`${path}/quiz`);
  await answer(phone, questions(1, 2));
  await expectSaved(phone);
  const before = await listFiles(server.url);

  const text = readFileSync(join(site, changed), "utf8");
  expect(text).toContain("Recharger la page");
  rmSync(join(site, changed));
  writeFileSync(join(site, changed), text.replace("Recharger la page", "Recharger cette page"));
  const pulse = watchPulse(server.url);
  const build = spawn(process.execPath, ["scripts/build.ts"], {
    cwd: site,
    env: { ...process.env, PUBLIC_URL: publicUrl },
    stdio: "inherit",
  });
  const [status] = await once(build, "exit");
  expect(status).toBe(0);
  // The one before has been serving all the time.
  await answer(phone, questions(3, 3));
  await expectSaved(phone);
  await server.stop();
  await server.start();
  expect(await pulse.stop()).toBeLessThan(longestGap);

  const after = await listFiles(server.url);
  const gone = before.filter((file) => !after.includes(file));
  expect(gone.length).toBeGreaterThan(0);
  for (const file of gone) {
    const reply = await fetch(`${server.url}${file}`);
    expect(reply.status, file).toBe(200);
    expect(reply.headers.get("cache-control"), file).toBe("public, max-age=31536000, immutable");
    expect(await reply.text(), file).not.toBe("");
  }
  await answer(phone, questions(4, 4));
  await expectSaved(phone);
  await phone.getByRole("link", { name: "Vue d’ensemble" }).click();
  await finishEarly(phone, bank.items.length - 4);
  await phone.waitForURL("**/result");
  await expect(phone.locator("article")).toBeVisible();
  await answerAlone(solo, 3, bank.items.length);
  await solo.getByRole("button", { name: quizWords.fr.finish }).click();
  await solo.waitForURL("**/result#*");
  await expect(solo.getByRole("heading", { level: 1 })).toBeVisible();
  // Their pages may still be loading what shows when it is asked for.
  for (const page of [solo, phone, counsellor]) await page.close();
  await server.stop();
  for (const folder of [site, data]) rmSync(folder, { recursive: true, force: true });
  rmSync(`${data}.expected`, { force: true });
  // While nobody listened, the browsers reported each attempt.
  complaints.splice(0);
});

/** Copies the site, its packages and its build to a folder of its own, by links where the disk is the same. */
function copySite(): string {
  const here = process.cwd();
  const site = mkdtempSync(join(dirname(here), "azimut-upgrade-"));
  const { status, stderr } = spawnSync("cp", ["-Rl", ...parts, site], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return site;
}

async function answerAlone(page: Page, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    await expectQuestion(page, number);
    await choose(page, number, sampleChoice(number));
    await goOn(page);
  }
}

/** Gives the files that the quiz comes with. */
async function listFiles(url: string): Promise<string[]> {
  const html = await (await fetch(`${url}/fr/quiz`)).text();
  return [...new Set(html.match(/\/_next\/static\/[^"\\]+/g))].sort();
}

/** Asks again and again; `stop` gives the longest time without an answer, in milliseconds. */
function watchPulse(url: string): { stop(): Promise<number> } {
  let isOver = false;
  let longest = 0;
  async function run(): Promise<number> {
    let last = performance.now();
    while (!isOver) {
      const isServed = await fetch(`${url}/fr/join`).then(
        ({ status }) => status === 200,
        () => false,
      );
      longest = Math.max(longest, performance.now() - last);
      if (isServed) last = performance.now();
      await setTimeout(50);
    }
    return longest;
  }
  const running = run();
  return {
    stop() {
      isOver = true;
      return running;
    },
  };
}
