import { writeDay, writeDayAndTime, writeTime, writeWeekdayAndTime } from "#lib/i18n/date.ts";
import type { Locale } from "#lib/locale.ts";
import { type TimeForm, WallTime } from "./wall-time.tsx";

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

// Not wall-time.tsx's own: a client module gives the server nothing but components.
const writers = { date: writeDayAndTime, time: writeTime, weekday: writeWeekdayAndTime };
const forms: readonly TimeForm[] = ["time", "weekday", "date"];

/** A day with its time of day ({date}), with that of the week too ({weekday}), or the time alone ({time}), within a sentence. */
export function Moment({
  locale,
  at,
  template = "{date}",
}: {
  locale: Locale;
  at: number;
  template?: string;
}) {
  const form = forms.find((name) => template.includes(`{${name}}`)) ?? "date";
  const [before, after] = template.split(`{${form}}`);
  const written = writers[form](locale, at);
  return (
    <>
      {before}
      <WallTime locale={locale} at={at} form={form} written={written} />
      {after}
    </>
  );
}
