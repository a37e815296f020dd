import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

export { expect };

/**
 * Playwright's `test`, with a watch on every page of the test: an uncaught error, an error in the console (a breach of
 * the content security policy is one) or a request to another host fails the test when it ends.
 * `complaints` is what was seen so far: a test that provokes one takes it out of the list.
 */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
      context.on("console", (message) => {
        // A page that answers 404 on purpose is reported as a failed resource at its own address.
        const ownStatus = message.location().url === message.page()?.url();
        if (message.type() === "error" && !ownStatus)
          complaints.push(`console: ${message.text()} ${message.location().url}`);
      });
      context.on("request", (request) => {
        const url = new URL(request.url());
        const foreign = /^(https?|wss?):$/.test(url.protocol) && url.host !== hostOf(baseURL);
        if (foreign) complaints.push(`foreign request: ${url.href}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Fails with each finding of axe on the page as it is now: WCAG 2.2 level A and AA, and axe's best practices but for the
 * rules in `except`.
 */
export async function expectNoAxeViolations(
  page: Page,
  except: readonly string[] = [],
): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page })
    .withTags(tags)
    .disableRules([...except])
    .analyze();
  const findings = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(" | ")}`,
  );
  expect(findings).toEqual([]);
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).host;
}
