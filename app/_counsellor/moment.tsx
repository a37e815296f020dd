import type { Locale } from "#lib/locale.ts";
import { writeMoment, writeTime } from "./day.tsx";
import { WallTime } from "./wall-time.tsx";

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
  const written = isTime ? writeTime(locale, at) : writeMoment(locale, at);
  return (
    <>
      {before}
      <WallTime {...{ locale, at, isTime, written }} />
      {after}
    </>
  );
}
