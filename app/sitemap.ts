import type { MetadataRoute } from "next";
import { listPairs } from "#lib/bank/guide.ts";
import { releases } from "#lib/bank/released.ts";
import { locales } from "#lib/locale.ts";
import { pageUrl } from "./_ui/address.ts";

const { roles } = releases[0].bank;

const paths = [
  "/",
  "/quiz",
  "/quiz/express",
  "/roles",
  ...roles.map((role) => `/roles/${role}`),
  ...listPairs(roles).map(({ slug }) => `/compare/${slug}`),
  "/method",
  "/paper",
  "/paper/express",
  "/privacy",
  "/accessibility",
];

/** Every page that a search engine may list, in each language, with its other language. */
export default function sitemap(): MetadataRoute.Sitemap {
  return paths.flatMap((path) => {
    const languages = {
      ...Object.fromEntries(locales.map((locale) => [locale, pageUrl(locale, path)])),
      "x-default": pageUrl("fr", path),
    };
    return locales.map((locale) => ({ url: pageUrl(locale, path), alternates: { languages } }));
  });
}
