import type { Metadata } from "next";
import { headers } from "next/headers";
import { readLocale } from "#app/_ui/address.ts";
import { pageMetadata } from "#app/_ui/frame/page-metadata.ts";
import { type Counsellor, readCounsellor } from "#lib/auth/counsellor.ts";
import type { Locale } from "#lib/locale.ts";

/** Gives the counsellor whose browser asks for the page, or null. */
export async function readPageCounsellor(): Promise<Counsellor | null> {
  return readCounsellor({ headers: new Headers(await headers()) });
}

/** Gives a counsellor's page its title. No search engine is to list it, and every such page counts as the first one. */
export async function counsellorMetadata(
  params: Promise<{ locale: string }>,
  choose: (locale: Locale) => { title: string; description?: string },
): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description = title } = choose(locale);
  return pageMetadata({ locale, path: "/counsellor", title, description, index: false });
}
