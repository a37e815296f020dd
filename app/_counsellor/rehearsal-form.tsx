"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";
import { readText } from "./api-call.ts";
import styles from "./counsellor.module.css";
import { type MakingWords, makeSession, wordFault } from "./making.ts";

/** The form of a rehearsal: how many simulated people, how fast. */
export function RehearsalForm({
  path,
  choices,
  isSignedIn,
  words,
  children,
}: {
  /** Where a session's page is, without its id. */
  path: string;
  choices: { title: string; locale: string };
  isSignedIn: boolean;
  words: MakingWords & Readonly<Record<"start" | "working", string>>;
  children: ReactNode;
}) {
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  async function make(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    setSaid(words.working);
    const made = await makeSession({
      url: "/api/v1/rehearsals",
      choices: {
        ...choices,
        mode: fields.get("rehearsalMode"),
        people: Number(fields.get("people")),
        minutes: Number(fields.get("minutes")),
      },
      isSignedIn,
    });
    const id = made.ok ? readText(made.content, "id") : "";
    if (id) return location.assign(`${path}/${id}`);
    setBusy(false);
    setSaid(wordFault(made, words));
  }
  return (
    <form className={`${field.form} ${styles.form}`} onSubmit={(event) => void make(event)}>
      {children}
      <div className={styles.ways}>
        <button type="submit" aria-disabled={isBusy} className={`${button.button} ${button.quiet}`}>
          {words.start}
        </button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </form>
  );
}
