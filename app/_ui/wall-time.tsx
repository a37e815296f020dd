"use client";

import { useSyncExternalStore } from "react";
import { writeDayAndTime, writeTime } from "#lib/i18n/date.ts";
import type { Locale } from "#lib/locale.ts";

const never = () => () => {};

/**
 * The time on the wall. The server writes by its own clock, which in a data centre is often an hour or two off the room's: once
 * scripts run, it is the browser's time, as on the live board.
 */
export function WallTime({
  locale,
  at,
  isTime,
  written,
}: {
  locale: Locale;
  at: number;
  isTime: boolean;
  /** What the server wrote. */
  written: string;
}) {
  const read = () => (isTime ? writeTime(locale, at) : writeDayAndTime(locale, at));
  const shown = useSyncExternalStore(never, read, () => written);
  return <time dateTime={new Date(at).toISOString()}>{shown}</time>;
}
