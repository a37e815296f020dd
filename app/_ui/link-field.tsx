"use client";

import { useId } from "react";
import buttons from "./button.module.css";
import styles from "./link-field.module.css";
import { useAwake } from "./moments.ts";

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
        <span>{words.link}</span>
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

/** What a copied text is answered with. */
export type CopyWords = Readonly<Record<"copy" | "copied" | "copyFailed", string>>;

/** A button that puts a text on the clipboard; `say` is told whether that worked. */
export function CopyButton({
  text,
  words,
  say,
  kind = "quiet",
}: {
  text: string;
  words: CopyWords;
  say: (said: string) => void;
  kind?: "primary" | "quiet";
}) {
  async function copy() {
    say("");
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    say(isCopied ? words.copied : words.copyFailed);
  }
  return (
    <button
      type="button"
      className={`${buttons.button} ${buttons[kind]}`}
      onClick={() => void copy()}
    >
      {words.copy}
    </button>
  );
}
