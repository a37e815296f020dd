import { listPairs } from "#lib/bank/guide.ts";
import { locales } from "#lib/locale.ts";
import { bank } from "../current-release.ts";

const paths = [
  ...["", "/quiz", "/quiz/express", "/roles", "/method", "/paper", "/paper/express"],
  ...["/privacy", "/accessibility", "/integration"],
  ...bank.roles.map((role) => `/roles/${role}`),
  ...listPairs(bank.roles).map(({ slug }) => `/compare/${slug}`),
];

/** The path of every page that a search engine may list, in each language: those of the sitemap. */
export const listedPages: readonly string[] = paths.flatMap((path) =>
  locales.map((locale) => `/${locale}${path}`),
);
