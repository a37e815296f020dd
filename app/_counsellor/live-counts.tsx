"use client";

import board from "./board.module.css";
import styles from "./counsellor.module.css";
import type { Live } from "./live-reply.ts";
import { useLiveSession } from "./live-session.ts";
import type { LiveMode } from "./live-source.ts";

const names = ["joined", "started", "halfway", "done", "stalled", "delayed"] as const;

/** How far the group is, as it happens. Each number up to `done` includes those of the next. */
export function LiveCounts({
  url,
  initial,
  words,
  modes,
}: {
  url: string;
  initial: Live;
  words: Readonly<Record<(typeof names)[number], string>>;
  modes: Readonly<Record<LiveMode, string>>;
}) {
  const { counts, mode } = useLiveSession({ url, initial });
  return (
    <>
      <dl className={styles.counts}>
        {names.map((name) => (
          <div key={name}>
            <dt>{words[name]}</dt>
            <dd data-count={name}>{counts[name]}</dd>
          </div>
        ))}
      </dl>
      <p className={board.mode} data-mode={mode} role="status">
        {modes[mode]}
      </p>
    </>
  );
}
