import page from "#app/_counsellor/counsellor.module.css";
import type { LiveView } from "#app/_counsellor/live-session.ts";
import type { BoardStrings } from "#lib/i18n/board/words.ts";
import { writeTime } from "#lib/i18n/date.ts";
import type { Plural } from "#lib/i18n/dictionary.ts";
import { choosePlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./arrivals.module.css";
import board from "./board.module.css";
import type { BoardPerson } from "./people-list.ts";
import { countArrivals, drawTimeline, type TimelineStep } from "./timeline.ts";

/** From how many people on the figures of an amphitheatre are worth their place. */
const largeRoom = 100;

/** How fast people come, and how the network holds. */
export function ArrivalRates({
  live,
  people,
  locale,
  words,
}: {
  live: LiveView;
  people: readonly BoardPerson[];
  locale: Locale;
  words: BoardStrings;
}) {
  const { counts, errors, at } = live;
  const underWay = counts.joined - counts.done;
  const share = underWay > 0 ? Math.min(1, counts.delayed / underWay) : 0;
  const perSecond = countArrivals(people, { now: at, ms: 10_000 }) / 10;
  const perMinute = countArrivals(people, { now: at, ms: 60_000 });
  const name = (forms: Plural, n: number) => choosePlural(forms, { locale, n });
  const facts = [
    [name(words.joins, perMinute), String(perMinute)],
    ...(counts.joined >= largeRoom
      ? [[name(words.joinsPerSecond, perSecond), perSecond.toLocaleString(locale)]]
      : []),
    [name(words.errors, errors), String(errors)],
    [words.delayedShare, share.toLocaleString(locale, { style: "percent" })],
  ];
  return (
    <dl className={styles.rates}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const size = { width: 600, height: 150 };

/** Who came and who was done, over time: two lines, and the numbers in a table. */
export function ArrivalTimeline({
  steps,
  locale,
  words,
}: {
  steps: readonly TimelineStep[];
  locale: Locale;
  words: BoardStrings;
}) {
  const last = steps.at(-1);
  if (!last) return <p>{words.timelineNone}</p>;
  const { joined, done } = last;
  const time = (at: number) => writeTime(locale, at);
  const field = { ...size, most: joined };
  return (
    <>
      <figure className={styles.timeline}>
        <svg viewBox={`-4 -10 ${size.width + 8} ${size.height + 14}`} aria-hidden="true">
          <path className={styles.ground} d={`M0,${size.height}H${size.width}`} />
          <path
            className={styles.arrivals}
            d={drawTimeline(
              steps.map((step) => step.joined),
              field,
            )}
          />
          <path
            className={styles.completions}
            d={drawTimeline(
              steps.map((step) => step.done),
              field,
            )}
          />
        </svg>
        <ul className={styles.legend} aria-hidden="true">
          <li data-line="arrivals">{`${words.arrivals} (${joined})`}</li>
          <li data-line="completions">{`${words.completions} (${done})`}</li>
        </ul>
        <figcaption className={board.hint}>
          {fillTemplate(words.timelineWords, {
            from: time(steps[0]?.from ?? 0),
            to: time(last.from),
            joined,
            done,
          })}
        </figcaption>
      </figure>
      <details>
        <summary>{words.timelineTable}</summary>
        <div className={page.scroll}>
          <table>
            <caption>{words.timeline}</caption>
            <thead>
              <tr>
                <th scope="col">{words.time}</th>
                <th scope="col">{words.arrivals}</th>
                <th scope="col">{words.completions}</th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <tr key={step.from}>
                  <th scope="row">{time(step.from)}</th>
                  <td>{`${step.arrivals} (${step.joined} ${words.total})`}</td>
                  <td>{`${step.completions} (${step.done} ${words.total})`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
