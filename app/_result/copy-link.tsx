"use client";

import { useId, useState, useSyncExternalStore } from "react";
import buttons from "#app/_ui/button.module.css";
import type { ResultStrings } from "#lib/i18n/result.ts";
import styles from "./keep.module.css";

/** The result's own link in a field, and a button that copies it and says whether that worked. */
export function CopyLink({ path, words }: { path: string; words: ResultStrings["keep"] }) {
  const field = useId();
  const origin = useSyncExternalStore(subscribeNever, readOrigin, () => "");
  const [said, setSaid] = useState("");
  const link = `${origin}${path}`;
  async function copyLink() {
    setSaid("");
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setSaid(copied ? words.copied : words.copyFailed);
  }
  return (
    <div className={styles.link}>
      <label className={styles.label} htmlFor={field}>
        {words.link}
        <input
          className={styles.field}
          id={field}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      {origin !== "" && (
        <button
          type="button"
          className={`${buttons.button} ${buttons.primary}`}
          onClick={() => copyLink().catch(() => setSaid(words.copyFailed))}
        >
          {words.copy}
        </button>
      )}
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}

function subscribeNever() {
  return () => {};
}

function readOrigin() {
  return window.location.origin;
}
