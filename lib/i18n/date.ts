import type { Locale } from "#lib/locale.ts";

/** The English of Azimut is British: 22 November 2026, 14:05. */
const tags: Readonly<Record<Locale, string>> = { fr: "fr", en: "en-GB" };

/** Gives the day of a time (milliseconds) in the time zone of who writes it, such as "22 novembre 2026". */
export function writeDay(locale: Locale, at: number): string {
  return new Date(at).toLocaleDateString(tags[locale], { dateStyle: "long" });
}

/** Gives the day without its year, such as "22 novembre". */
export function writeDayOfYear(locale: Locale, at: number): string {
  return new Date(at).toLocaleDateString(tags[locale], { day: "numeric", month: "long" });
}

/** Gives the day and the time of day, to the minute. */
export function writeMoment(locale: Locale, at: number): string {
  return new Date(at).toLocaleString(tags[locale], { dateStyle: "long", timeStyle: "short" });
}

/** Gives the time of day, to the minute. */
export function writeTime(locale: Locale, at: number): string {
  return new Date(at).toLocaleTimeString(tags[locale], { timeStyle: "short" });
}
