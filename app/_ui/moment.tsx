import { writeDay, writeDayAndTime, writeTime } from "#lib/i18n/date.ts";
import type { Locale } from "#lib/locale.ts";
import { WallTime } from "./wall-time.tsx";

/** A day, such as "22 novembre 2026", within a sentence that has {date}. */
export function Day({
  locale,
  at,
  template = "{date}",
}: {
  locale: Locale;
  at: number;
  template?: string;
}) {
  const [before, after] = template.split("{date}");
  return (
    <>
      {before}
      <time dateTime={new Date(at).toISOString()}>{writeDay(locale, at)}</time>
      {after}
    </>
  );
}

/** A day with its time of day, or the time alone, within a sentence that has {date} or {time}. */
export function Moment({
  locale,
  at,
  template = "{date}",
}: {
  locale: Locale;
  at: number;
  template?: string;
}) {
  const isTime = template.includes("{time}");
  const [before, after] = template.split(isTime ? "{time}" : "{date}");
  const written = isTime ? writeTime(locale, at) : writeDayAndTime(locale, at);
  return (
    <>
      {before}
      <WallTime locale={locale} at={at} isTime={isTime} written={written} />
      {after}
    </>
  );
}
