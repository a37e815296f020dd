import type { Locale } from "#lib/locale.ts";

/** The English of Azimut is British: 22 November 2026, 14:05. */
export const dateTags: Readonly<Record<Locale, string>> = { fr: "fr", en: "en-GB" };

/** A day, such as "22 novembre 2026". */
export function Day({ locale, at }: { locale: Locale; at: number }) {
  return <time dateTime={new Date(at).toISOString()}>{writeDay(locale, at)}</time>;
}

/** Gives the day of a time (milliseconds), in the server's time zone. */
export function writeDay(locale: Locale, at: number): string {
  return new Date(at).toLocaleDateString(dateTags[locale], { dateStyle: "long" });
}

/** Gives the day and the time of day, to the minute. */
export function writeMoment(locale: Locale, at: number): string {
  return new Date(at).toLocaleString(dateTags[locale], { dateStyle: "long", timeStyle: "short" });
}

/** Gives the time of day, to the minute. */
export function writeTime(locale: Locale, at: number): string {
  return new Date(at).toLocaleTimeString(dateTags[locale], { timeStyle: "short" });
}
