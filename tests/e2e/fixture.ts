import {
  type Browser,
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Response as PageResponse,
} from "@playwright/test";
import axe from "axe-core";

export { expect };

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface Fixtures {
  watch: { complaints: string[]; follow(context: BrowserContext, baseURL?: string): void };
  /** What was seen so far that fails the test when it ends: a test that provokes something takes it out of the list. */
  complaints: string[];
  /** Opens a page in another browser than the test's own, until the test ends. */
  openBrowser: (options?: Parameters<Browser["newContext"]>[0]) => Promise<Page>;
}

/**
 * Playwright's `test`, with a watch on every page of the test: an uncaught error, an error in the console (a breach of
 * the content security policy is one) or a request to another host fails the test when it ends.
 */
export const test = base.extend<Fixtures>({
  watch: [
    async ({ baseURL: usual = "" }, use) => {
      const complaints: string[] = [];
      await use({
        complaints,
        follow: (context, baseURL = usual) => follow(context, baseURL, complaints),
      });
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  complaints: ({ watch }, use) => use(watch.complaints),
  context: async ({ context, watch }, use) => {
    watch.follow(context);
    await use(context);
  },
  openBrowser: async ({ browser, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      watch.follow(context, options?.baseURL);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

function follow(context: BrowserContext, baseURL: string, complaints: string[]): void {
  const { host } = new URL(baseURL);
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("console", (message) => {
    // A page that answers 404 on purpose is reported as a failed resource at its own address.
    const ownStatus = message.location().url === message.page()?.url();
    if (message.type() === "error" && !ownStatus)
      complaints.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    const foreign = /^(https?|wss?):$/.test(url.protocol) && url.host !== host;
    if (foreign) complaints.push(`foreign request: ${url.href}`);
  });
}

/** Opens a page and waits until scripts have taken it over: what is pressed before is the browser's own affair. */
export async function visit(page: Page, path: string): Promise<PageResponse | null> {
  const response = await page.goto(path);
  const isLive = () => Object.keys(document).some((key) => key.startsWith("__reactContainer"));
  await expect.poll(() => page.evaluate(isLive)).toBe(true);
  return response;
}

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules of axe whose outcome a theme can change and a language cannot; they take three quarters of axe's time. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/**
 * Fails with each finding of axe on the page as it is now: WCAG 2.2 level A and AA, and axe's best practices, but for the
 * rules in `except`; or of the rules in `only`.
 */
export async function expectNoAxeViolations(
  page: Page,
  { except = [], only }: { except?: readonly string[]; only?: readonly string[] } = {},
): Promise<void> {
  await page.evaluate(axe.source);
  const findings = await page.evaluate(
    async (options) => {
      // Colours on their way from one theme to the other are nobody's.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const moves = document.getAnimations().filter((move) => move instanceof CSSTransition);
      await Promise.allSettled(moves.map((move) => move.finished));
      const { violations } = await window.axe.run(document, options);
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" | ")}`,
      );
    },
    {
      runOnly: only ? [...only] : wcag,
      rules: Object.fromEntries(except.map((id) => [id, { enabled: false }])),
      // What holds is not listed with all its elements: that takes as long as the check itself.
      resultTypes: ["violations" as const],
    },
  );
  expect(findings).toEqual([]);
}
