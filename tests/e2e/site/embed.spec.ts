import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { embedStrings } from "#lib/i18n/embed/words.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { type ScratchServer, startScratchServer } from "../../servers/azimut-server.ts";
import { findFreePort } from "../../servers/postgres-server.ts";
import { bank } from "../current-release.ts";
import { expect, expectNoAxeViolations, test, visit } from "../fixture.ts";
import { expectQuestion, words } from "../quiz/quiz-steps.ts";

const template = readFileSync(join(import.meta.dirname, "host-page.html"), "utf8");
const { tell, record } = embedStrings.fr;

let host: Server;
let port: number;
let azimut: ScratchServer;
/** What the record store was sent: the host's server is that too. */
const recorded: string[] = [];

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  port = await findFreePort();
  host = createServer(async (request, response) => {
    if (request.method === "POST") {
      recorded.push(await text(request));
      response.end("[]");
      return;
    }
    const isExpress = request.url === "/express";
    const page = template
      .replaceAll("{azimut}", azimut.url)
      .replace('data-language="fr"', `data-language="${isExpress ? "en" : "fr"}"`)
      .replace('data-quiz="full"', `data-quiz="${isExpress ? "express" : "full"}"`);
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  }).listen(port);
  await once(host, "listening");
  azimut = await startScratchServer({
    AZIMUT_EMBED_ORIGINS: `http://localhost:${port}`,
    AZIMUT_LRS: `http://localhost:${port}/xapi`,
  });
});

test.afterAll(async () => {
  host.close();
  await azimut.remove();
});

test("a named site shows the quiz, hears that it began and ended; the role goes to it, and to a record store, only after a yes", async ({
  openBrowser,
  complaints,
}) => {
  const page = await openBrowser({ baseURL: `http://localhost:${port}` });
  const readSaid = () => page.evaluate(() => Reflect.get(window, "said").join());
  await page.goto("/");
  const shown = page.locator("iframe");
  await expect(shown).toHaveAttribute("title", "Le quiz Azimut");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("#quiz[data-live]")).toBeVisible();
  const first = frame.locator(`#q-${bank.items[0]?.id} input`).first();
  await first.press("Space");
  const heard = page.getByRole("listitem");
  await expect(heard).toHaveText(["azimut:started {}"]);

  await frame.getByRole("link", { name: words.fr.overview }).click();
  const tallest = (await shown.boundingBox())?.height;
  await frame.getByRole("link", { name: words.fr.next, exact: true }).click();
  await frame.getByRole("button", { name: words.fr.finish }).click();
  await expect(heard).toHaveText(["azimut:started {}", "azimut:finished {}"]);
  const yes = frame.getByRole("button", { name: tell.yes });
  await expect(yes).toBeVisible();
  await expect(
    frame.getByRole("heading", { name: fillTemplate(tell.title, { to: `localhost:${port}` }) }),
  ).toBeVisible();
  const said = await readSaid();
  expect(said).toContain("height");
  for (const secret of [...bank.roles, ...bank.items.map(({ id }) => id)]) {
    expect(said).not.toContain(secret);
  }
  // As high as what it shows: no scroll bar in the frame, and no room left of what was higher.
  await expect
    .poll(async () => (await shown.boundingBox())?.height)
    .toBe(
      await frame
        .locator("[data-accent]")
        .evaluate((node) => Math.ceil(node.getBoundingClientRect().height)),
    );
  expect((await shown.boundingBox())?.height).not.toBe(tallest);

  await yes.click();
  await expect(heard.last()).toHaveText(/^azimut:role \{"verdict":"\w+","roles":\["[\w-]+"/);
  await expect(heard).toHaveCount(3);
  expect(await readSaid()).not.toContain(bank.items[0]?.id);

  expect(recorded).toEqual([]);
  await frame.getByRole("button", { name: record.yes }).click();
  await expect(
    frame.getByText(fillTemplate(record.told, { to: `localhost:${port}` })),
  ).toBeVisible();
  expect(recorded).toEqual([expect.stringContaining("verbs/completed")]);
  expect(recorded.join()).not.toContain(bank.items[0]?.id);
  expect(complaints.filter((line) => !line.startsWith(`foreign request: ${azimut.url}/`))).toEqual(
    [],
  );
  complaints.splice(0);
});

test("language, colour and the express quiz are chosen together, and stay so on the way to the result and back", async ({
  openBrowser,
  complaints,
}) => {
  const page = await openBrowser({ baseURL: `http://localhost:${port}` });
  await page.goto("/express");
  const frame = page.frameLocator("iframe");
  const accent = frame.locator("[data-accent]");
  const text = quizStrings.en;
  const expectWishes = async (path: string) => {
    await expect(accent).toHaveAttribute("data-accent", "#ffe600");
    await expect.poll(() => page.frames()[1]?.url() ?? "").toContain(`${path}?host=`);
    expect(page.frames()[1]?.url()).toContain("accent=%23ffe600");
  };
  await expect(frame.locator("#quiz[data-live]")).toBeVisible();
  await expectWishes("/en/embed/express");
  await expect(frame.locator("#quiz fieldset[id^=q-]")).toHaveCount(bank.express.length);
  await frame.locator(`#q-${bank.express[0]} input`).first().press("Space");
  await frame.getByRole("link", { name: text.overview }).click();
  await frame.getByRole("link", { name: text.next, exact: true }).click();
  await frame.getByRole("button", { name: text.finish }).click();
  await frame.getByRole("link", { name: embedStrings.en.change }).click();
  await expect(frame.getByRole("heading", { name: text.reviewTitle })).toBeVisible();
  await expectWishes("/en/embed/express");
  // The other questions, in the same frame.
  await frame.locator("a[href$='#rest']").click();
  await expect(frame.locator("#quiz fieldset[id^=q-]")).toHaveCount(bank.items.length);
  await expectWishes("/en/embed");
  // What the frame still fetches comes from where it comes from.
  await page.close();
  complaints.splice(0);
});

test("threat 40: a site that is not named shows nothing, whatever it says it is", async ({
  openBrowser,
  complaints,
}) => {
  const page = await openBrowser({ baseURL: `http://127.0.0.1:${port}` });
  const refusal = page.waitForEvent("console", {
    predicate: (message) => message.text().includes("frame-ancestors"),
  });
  await page.goto("/");
  await refusal;
  await expect(page.frameLocator("iframe").locator("#quiz")).toHaveCount(0);
  expect(complaints.join()).toContain("frame-ancestors");
  complaints.splice(0);
});

test("in a window of its own it is a quiz like any other, readable in whatever colour was wished for", async ({
  page,
}) => {
  await visit(page, "/embed?lang=en&accent=ffe600");
  await expect(page).toHaveURL(/\/en\/embed\?lang=en&accent=ffe600$/);
  await expectQuestion(page, 1);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
  await page.getByRole("link", { name: "Français" }).click();
  await expect(page).toHaveURL(/\/fr\/embed\?lang=en&accent=ffe600#/);
});
