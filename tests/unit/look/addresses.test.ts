import { expect, test } from "vitest";
import { localPath } from "#app/_ui/address.ts";
import { drawContourLines } from "#app/_ui/contour-lines.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { locales } from "#lib/locale.ts";

test.each([
  ["fr", "/", "/fr"],
  ["en", "/", "/en"],
  ["en", "/roles/sales-manager", "/en/roles/sales-manager"],
] as const)("localPath(%s, %s) is %s", (locale, path, expected) => {
  expect(localPath(locale, path)).toBe(expected);
});

const page = { locale: "en", path: "/roles", title: "Roles", description: "Three roles." } as const;

test("a page names itself and the same page in every language", () => {
  const { alternates, title } = pageMetadata(page);
  expect(title).toBe("Roles · Azimut");
  expect(alternates?.canonical).toMatch(/^https?:\/\/[^/]+\/en\/roles$/);
  expect(Object.keys(alternates?.languages ?? {})).toEqual([...locales, "x-default"]);
});

test("a page that search engines leave out has no canonical address", () => {
  const metadata = pageMetadata({ ...page, index: false });
  expect(metadata.robots).toEqual({ index: false, follow: true });
  expect(metadata.alternates).toBeUndefined();
});

test("the contour lines are one small SVG document of whole coordinates", () => {
  const svg = drawContourLines();
  expect(svg).toMatch(/^<svg [^>]+>(<path d="[MCLZ0-9, -]+"( stroke-width="2")?\/>)+<\/svg>$/);
  expect(svg.length).toBeLessThan(25_000);
});
