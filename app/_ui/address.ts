import { notFound } from "next/navigation";
import { env } from "#lib/env.ts";
import { isLocale, type Locale } from "#lib/locale.ts";

/** Gives the path of a page in a language: `localPath("fr", "/roles")` is `/fr/roles`, `localPath("fr", "/")` is `/fr`. */
export function localPath(locale: Locale, path: string): string {
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** Gives the full public address of a page in a language, for canonical links and structured data. */
export function pageUrl(locale: Locale, path: string): string {
  return new URL(localPath(locale, path), env.PUBLIC_URL).href;
}

/** Gives the language that a page's address names; answers 404 where it names none. */
export async function readLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}
