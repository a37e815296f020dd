import { notFound } from "next/navigation";
import { isLocale, type Locale } from "#lib/locale.ts";

/** Gives the language that a page's address names; answers 404 where it names none. */
export async function readLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}
