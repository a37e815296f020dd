"use client";

import button from "#app/_ui/button.module.css";
import styles from "./reading-aids.module.css";

/** What the buttons say; each of the two pairs shows one of its own. */
export type AidWords = Readonly<Record<"listen" | "stop" | "easy" | "usual", string>>;

/**
 * The buttons that read aloud and make reading easier. Their room is there from the first moment; they show once
 * public/reading-aids.js is there, which knows what they do.
 */
export function ReadingAids({ words }: { words: AidWords }) {
  return (
    <p className={styles.aids}>
      {(["easy", "usual", "listen", "stop"] as const).map((aid) => (
        <button
          key={aid}
          type="button"
          className={`${button.button} ${button.quiet}`}
          data-aid={aid}
        >
          {words[aid]}
        </button>
      ))}
    </p>
  );
}
