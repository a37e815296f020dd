"use client";

import { useId } from "react";
import { useAwake } from "./awake.ts";
import { CopyButton, type CopyWords } from "./copy-button.tsx";
import styles from "./link-field.module.css";

export interface LinkWords extends CopyWords {
  link: string;
}

/**
 * A link of this site in a field, and a button that copies it. `say` tells whether that worked; `isNew` puts the focus on the
 * link.
 */
export function LinkField({
  path,
  words,
  say,
  isNew = false,
}: {
  path: string;
  words: LinkWords;
  say: (text: string) => void;
  isNew?: boolean;
}) {
  const field = useId();
  const awake = useAwake();
  const link = awake ? `${window.location.origin}${path}` : path;
  return (
    <>
      <label className={styles.label} htmlFor={field}>
        {words.link}
        <input
          id={field}
          className={styles.field}
          readOnly
          value={link}
          // The button that made the link is gone: the link takes its focus.
          ref={isNew ? focusOnce : null}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      {awake && <CopyButton kind="primary" text={link} words={words} say={say} />}
    </>
  );
}

/** The same function each time, so that React calls it once. */
function focusOnce(node: HTMLInputElement | null) {
  node?.focus();
}
