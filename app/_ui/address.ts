import { env } from "#lib/env.ts";
import type { Locale } from "#lib/locale.ts";

/** Gives the path of a page in a language: `localPath("fr", "/roles")` is `/fr/roles`, `localPath("fr", "/")` is `/fr`. */
export function localPath(locale: Locale, path: string): string {
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** Gives the full public address of a page in a language, for canonical links and structured data. */
export function pageUrl(locale: Locale, path: string): string {
  return new URL(localPath(locale, path), env.PUBLIC_URL).href;
}
