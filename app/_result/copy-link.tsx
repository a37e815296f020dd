"use client";

import { useState } from "react";
import { LinkField } from "#app/_ui/link-field.tsx";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import styles from "./keep.module.css";

/** The result's own link in a field, and a button that copies it and says whether that worked. */
export function CopyLink({ path, words }: { path: string; words: ResultStrings["keep"] }) {
  const [said, setSaid] = useState("");
  return (
    <div className={styles.link}>
      <LinkField path={path} words={words} say={setSaid} />
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
