"use client";

import { useSyncExternalStore } from "react";
import { writeDayAndTime, writeTime, writeWeekdayAndTime } from "#lib/i18n/date.ts";
import type { Locale } from "#lib/locale.ts";

const writers = { date: writeDayAndTime, time: writeTime, weekday: writeWeekdayAndTime } as const;

/** How a time is written, by the name that it has in a sentence. */
export type TimeForm = keyof typeof writers;

const never = () => () => {};

/**
 * The time on the wall. The server writes by its own clock, which in a data centre is often an hour or two off the room's: once
 * scripts run, it is the browser's time, as on the live board.
 */
export function WallTime({
  locale,
  at,
  form,
  written,
}: {
  locale: Locale;
  at: number;
  form: TimeForm;
  /** What the server wrote. */
  written: string;
}) {
  const read = () => writers[form](locale, at);
  const shown = useSyncExternalStore(never, read, () => written);
  return <time dateTime={new Date(at).toISOString()}>{shown}</time>;
}

/** The day and the time on the wall within a sentence that has {date}, where scripts draw it: each text in its own element. */
export function TimeSentence({
  locale,
  at,
  template,
}: {
  locale: Locale;
  at: number;
  template: string;
}) {
  const [before, after] = template.split("{date}");
  return (
    <>
      <span>{before}</span>
      <WallTime locale={locale} at={at} form="date" written={writers.date(locale, at)} />
      {after && <span>{after}</span>}
    </>
  );
}
