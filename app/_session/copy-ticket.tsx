"use client";

import { useState } from "react";
import { PrintButton } from "#app/_print/print-button.tsx";
import { CopyButton, type CopyWords } from "#app/_ui/link-field.tsx";
import styles from "./ticket.module.css";

/** The ways to keep the ticket: on the clipboard and on paper. */
export function CopyTicket({
  ticket,
  words,
}: {
  ticket: string;
  words: CopyWords & { readonly print: string };
}) {
  const [said, setSaid] = useState("");
  return (
    <>
      <div className={styles.ways}>
        <CopyButton text={ticket} words={words} say={setSaid} />
        <PrintButton text={words.print} />
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
