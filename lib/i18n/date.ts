import { type Locale, languages } from "#lib/locale.ts";

/** Gives the day of a time (milliseconds) in the time zone of who writes it, such as "22 novembre 2026". */
export function writeDay(locale: Locale, at: number): string {
  return write(locale, at, { dateStyle: "long" });
}

/**
 * Gives a day of the calendar, which is the same in every time zone.
 * @example writeCalendarDay("fr", "2027-01-12") // "12 janvier 2027"
 */
export function writeCalendarDay(locale: Locale, day: string): string {
  return write(locale, Date.parse(day), { dateStyle: "long", timeZone: "UTC" });
}

/** Gives the day without its year, such as "22 novembre". */
export function writeDayOfYear(locale: Locale, at: number): string {
  return write(locale, at, { day: "numeric", month: "long" });
}

/** Gives the day and the time of day, to the minute. */
export function writeDayAndTime(locale: Locale, at: number): string {
  return write(locale, at, { dateStyle: "long", timeStyle: "short" });
}

/** Gives the day of the week and the time of day as a sentence says them, such as "mardi 8 décembre à 10:00". */
export function writeWeekdayAndTime(locale: Locale, at: number): string {
  return write(locale, at, {
    ...({ weekday: "long", day: "numeric", month: "long" } as const),
    ...({ hour: "numeric", minute: "2-digit" } as const),
  });
}

/** Gives the time of day, to the minute. */
export function writeTime(locale: Locale, at: number): string {
  return write(locale, at, { timeStyle: "short" });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each format is made once: making one takes longer than drawing the line that a date stands in. */
function write(locale: Locale, at: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${Object.entries(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(languages[locale].tag, options);
  formats.set(key, format);
  return format.format(at);
}
