"use client";

import { useState } from "react";
import button from "#app/_ui/button.module.css";
import styles from "./ticket-card.module.css";

type Words = Readonly<Record<"copy" | "copied" | "copyFailed" | "print", string>>;

/** The ways to keep the ticket: on the clipboard and on paper. */
export function CopyTicket({ ticket, words }: { ticket: string; words: Words }) {
  const [said, setSaid] = useState("");
  async function copy() {
    setSaid("");
    const copied = await navigator.clipboard?.writeText(ticket).then(
      () => true,
      () => false,
    );
    setSaid(copied ? words.copied : words.copyFailed);
  }
  return (
    <>
      <div className={styles.ways}>
        <button
          type="button"
          className={`${button.button} ${button.quiet}`}
          onClick={() => void copy()}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className={`${button.button} ${button.quiet}`}
          onClick={() => window.print()}
        >
          {words.print}
        </button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
