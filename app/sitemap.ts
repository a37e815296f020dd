import type { MetadataRoute } from "next";
import { listLanguages } from "#app/_ui/frame/page-metadata.ts";
import { listPairs } from "#lib/bank/guide.ts";
import { currentRelease } from "#lib/bank/released.ts";
import { locales } from "#lib/locale.ts";
import { pageUrl } from "./_ui/address.ts";

const { roles } = currentRelease.bank;

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
  "/integration",
];

/** Every page that a search engine may list, in each language, with its other languages. */
export default function sitemap(): MetadataRoute.Sitemap {
  return paths.flatMap((path) => {
    const alternates = { languages: listLanguages(path) };
    return locales.map((locale) => ({ url: pageUrl(locale, path), alternates }));
  });
}
