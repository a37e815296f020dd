import type { LiveView } from "#app/_counsellor/live-session.ts";
import type { BoardStrings } from "#lib/i18n/board/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./board.module.css";
import type { Person } from "./people-list.ts";
import { countArrivals } from "./timeline.ts";

/** From how many people on the figures of an amphitheatre are worth their place. */
const largeRoom = 100;

/** How fast people come, and how the network holds. */
export function BoardRates({
  live,
  people,
  locale,
  words,
}: {
  live: LiveView;
  people: readonly Person[];
  locale: Locale;
  words: BoardStrings;
}) {
  const { counts, errors, at } = live;
  const underWay = counts.joined - counts.done;
  const share = underWay > 0 ? Math.min(1, counts.delayed / underWay) : 0;
  const perSecond = countArrivals(people, { now: at, ms: 10_000 }) / 10;
  const facts = [
    [words.joins, String(countArrivals(people, { now: at, ms: 60_000 }))],
    ...(counts.joined >= largeRoom
      ? [[words.joinsPerSecond, perSecond.toLocaleString(locale)]]
      : []),
    [words.errors, String(errors)],
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
