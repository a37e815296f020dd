"use client";

import { createContext, useContext } from "react";
import type { LiveCounts } from "#app/_counsellor/live-session.ts";
import type { Plural } from "#lib/i18n/dictionary.ts";
import { choosePlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./lobby.module.css";

/** How far the group is, and what this screen calls that. */
export const ShownCounts = createContext<{ counts: LiveCounts; label: string } | null>(null);

const counted = ["joined", "started", "done"] as const;

/** How far the group is. The words are the room's, in the session's language, not those of who works the screen. */
export function LobbyCounts({
  locale,
  words,
}: {
  locale: Locale;
  words: Readonly<Record<(typeof counted)[number], Plural> & { perRound: string }>;
}) {
  const live = useContext(ShownCounts);
  const { firstDone = null, done = 0 } = live?.counts ?? {};
  return (
    <dl className={styles.counts} aria-label={live?.label}>
      {counted.map((name) => (
        <div key={name} lang={locale}>
          <dt>{choosePlural(words[name], { locale, n: live?.counts[name] ?? 0 })}</dt>
          <dd data-count={name}>{live?.counts[name]}</dd>
          {name === "done" && firstDone !== null && (
            <dd className={styles.perRound}>
              {fillTemplate(words.perRound, { first: firstDone, second: done })}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
