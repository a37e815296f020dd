import { headers } from "next/headers";
import { chooseLocale } from "#lib/i18n/accepted-locale.ts";
import type { Locale } from "#lib/i18n/locale.ts";

/** Gives the language that the visitor's browser asks for. */
export async function readVisitorLocale(): Promise<Locale> {
  return chooseLocale((await headers()).get("accept-language"));
}
