import { notFound } from "next/navigation";
import { env } from "#lib/env.ts";
import { isLocale, type Locale } from "#lib/locale.ts";
import { idSchema } from "#lib/sessions/schema/text.ts";

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

/** Gives the ids that a page's address names; answers 404 where one of them has not the form of an id. */
export async function readIds<Name extends string>(
  params: Promise<Record<Name, string>>,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const given = await params;
  if (!names.every((name) => idSchema.safeParse(given[name]).success)) notFound();
  return given;
}
