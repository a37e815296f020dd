"use client";

import { createContext, useContext } from "react";
import type { LiveCounts } from "../live-session.ts";
import styles from "./projector.module.css";

const counted = ["joined", "started", "done"] as const;

/** How far the group is, and what this screen calls that. */
export const ShownCounts = createContext<{ counts: LiveCounts; label: string } | null>(null);

/** How far the group is. The words are the room's, in the session's language, not those of whoever works the screen. */
export function DoorCounts({
  locale,
  words,
}: {
  locale: string;
  words: Readonly<Record<(typeof counted)[number], string>>;
}) {
  const live = useContext(ShownCounts);
  return (
    <dl className={styles.counts} aria-label={live?.label}>
      {counted.map((name) => (
        <div key={name} lang={locale}>
          <dt>{words[name]}</dt>
          <dd data-count={name}>{live?.counts[name]}</dd>
        </div>
      ))}
    </dl>
  );
}
