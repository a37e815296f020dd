"use client";

import { useId, useState } from "react";
import styles from "#app/_counsellor/counsellor.module.css";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";

export type LinkWords = Readonly<
  Record<"copy" | "copied" | "copyFailed" | "linkIs" | "linkHint", string>
>;

/** A link to hand over, with the way to copy it. */
export function LinkLine({ link, words }: { link: string; words: LinkWords }) {
  const id = useId();
  const [said, setSaid] = useState("");
  async function copy() {
    setSaid("");
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    setSaid(copied ? words.copied : words.copyFailed);
  }
  return (
    <div className={styles.field}>
      <label className={field.label} htmlFor={id}>
        {words.linkIs}
      </label>
      <p className={field.hint}>{words.linkHint}</p>
      <div className={field.line}>
        <input
          id={id}
          className={field.input}
          readOnly
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          className={`${button.button} ${button.quiet}`}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
