import { writeCalendarDay, writeDay } from "#lib/i18n/date.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";

/** Gives the day on which a session's group meets: as it was set, or when it was opened; null where it is not known yet. */
export function writeMeetingDay(
  locale: Locale,
  { meetsOn, openedAt }: Pick<Session, "meetsOn" | "openedAt">,
): string | null {
  if (meetsOn !== null) return writeCalendarDay(locale, meetsOn);
  return openedAt === null ? null : writeDay(locale, openedAt);
}

/** Gives where and on which day a session's group meets, as far as it was said: what a paper is headed with. */
export function wordMeeting(
  locale: Locale,
  { establishment, meetsOn }: Pick<Session, "establishment" | "meetsOn">,
): string {
  const day = meetsOn === null ? "" : writeCalendarDay(locale, meetsOn);
  return [establishment, day].filter(Boolean).join(" · ");
}
