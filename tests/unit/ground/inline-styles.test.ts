import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inlineStyles, placeStyles } from "../../../scripts/inline-styles.ts";

const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
const announced = '<link rel="preload" href="/_next/static/chunks/b.css" as="style"/>';

test("styles stand where the sheets began, and the links to the sheets at the page's end", () => {
  const page = (head: string, end = "") =>
    `<html><head>${head}</head><body><p>A</p><script>1</script>${end}</body></html>`;
  expect(placeStyles(page(`<meta/>${link}<script src="/a.js"></script>${announced}`), "p{}")).toBe(
    page('<meta/><style>p{}</style><script src="/a.js"></script>', link + announced),
  );
  expect(placeStyles(page("<meta/>"), "p{}")).toBe(page("<meta/>"));
});

test("only what a page uses is put into it, with its fonts and files as the page has to name them", async () => {
  const build = mkdtempSync(join(tmpdir(), "azimut-styles-"));
  mkdirSync(join(build, "static/chunks"), { recursive: true });
  mkdirSync(join(build, "server/app"), { recursive: true });
  const sheet = `@font-face{font-family:T;src:url(../media/t.woff2)}.used{font-family:T;color:red}.used{margin:0;}
    .other{color:blue}form:has(.used:target) .used{order:1}@media print{.used{color:#000}}`;
  writeFileSync(join(build, "static/chunks/a.css"), sheet);
  const file = join(build, "server/app/fr.html");
  writeFileSync(
    file,
    `<!DOCTYPE html><html><head>${link}</head><body><form><p class="used">A</p></form></body></html>`,
  );
  await inlineStyles(build);
  const [, style] = /<style>(.*)<\/style>/s.exec(readFileSync(file, "utf8")) ?? [];
  rmSync(build, { recursive: true });
  expect(style).toContain("url(/_next/static/media/t.woff2)");
  expect(style).toContain("color:red");
  expect(style).toContain(".used{margin:0;}");
  expect(style).toContain("order:1");
  expect(style).toContain("@media print");
  expect(style).not.toContain("other");
});
