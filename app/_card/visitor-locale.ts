import { headers } from "next/headers";
import { chooseLocale, type Locale } from "#lib/locale.ts";

/** Gives the language that the visitor's browser asks for. */
export async function readVisitorLocale(): Promise<Locale> {
  return chooseLocale((await headers()).get("accept-language"));
}
