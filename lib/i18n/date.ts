import { type Locale, languages } from "#lib/locale.ts";

/** Gives the day of a time (milliseconds) in the time zone of who writes it, such as "22 novembre 2026". */
export function writeDay(locale: Locale, at: number): string {
  return new Date(at).toLocaleDateString(languages[locale].tag, { dateStyle: "long" });
}

/**
 * Gives a day of the calendar, which is the same in every time zone.
 * @example writeCalendarDay("fr", "2027-01-12") // "12 janvier 2027"
 */
export function writeCalendarDay(locale: Locale, day: string): string {
  const { tag } = languages[locale];
  return new Date(day).toLocaleDateString(tag, { dateStyle: "long", timeZone: "UTC" });
}

/** Gives the day without its year, such as "22 novembre". */
export function writeDayOfYear(locale: Locale, at: number): string {
  return new Date(at).toLocaleDateString(languages[locale].tag, { day: "numeric", month: "long" });
}

/** Gives the day and the time of day, to the minute. */
export function writeDayAndTime(locale: Locale, at: number): string {
  return new Date(at).toLocaleString(languages[locale].tag, {
    dateStyle: "long",
    timeStyle: "short",
  });
}

/** Gives the day of the week and the time of day as a sentence says them, such as "mardi 8 décembre à 10:00". */
export function writeWeekdayAndTime(locale: Locale, at: number): string {
  return new Date(at).toLocaleString(languages[locale].tag, {
    ...({ weekday: "long", day: "numeric", month: "long" } as const),
    ...({ hour: "numeric", minute: "2-digit" } as const),
  });
}

/** Gives the time of day, to the minute. */
export function writeTime(locale: Locale, at: number): string {
  return new Date(at).toLocaleTimeString(languages[locale].tag, { timeStyle: "short" });
}
