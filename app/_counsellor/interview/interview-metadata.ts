import type { Metadata } from "next";
import { pageMetadata } from "#app/_ui/page-metadata.ts";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import type { Locale } from "#lib/locale.ts";

/** Gives the metadata of the pages of interview sheets. */
export function interviewMetadata(locale: Locale): Metadata {
  const { title, lead } = interviewStrings[locale];
  return pageMetadata({ locale, path: "/counsellor", title, description: lead, index: false });
}
