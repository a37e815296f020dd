import type { Page } from "@playwright/test";

/**
 * Has the browser translate the page from now on, as Chrome does: every text is taken out of the page and two elements with
 * the translated text are put in its place, also of what is drawn later.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const left = "script, style, textarea, title, svg, font, [translate=no]";
    function replace(root: Node) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        if (text instanceof Text) texts.push(text);
      }
      for (const text of texts) {
        if (text.data.trim() === "" || text.parentElement?.closest(left)) continue;
        const inner = document.createElement("font");
        inner.textContent = text.data;
        const outer = document.createElement("font");
        outer.append(inner);
        text.replaceWith(outer);
      }
    }
    replace(document.body);
    new MutationObserver(() => replace(document.body)).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}
