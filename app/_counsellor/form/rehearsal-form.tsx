"use client";

import type { ReactNode, SubmitEvent } from "react";
import { readText } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import field from "#app/_session/field.module.css";
import { useTask } from "#app/_ui/task.ts";
import { TaskButton } from "#app/_ui/task-button.tsx";
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
  const { isBusy, said, run } = useTask();
  async function make(fields: FormData) {
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
    if (!id) return wordFault(made, words);
    location.assign(`${path}/${id}`);
    return null;
  }
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    void run(() => make(fields), words.working);
  }
  return (
    <form className={`${field.form} ${styles.form}`} onSubmit={submit}>
      {children}
      <div className={styles.ways}>
        <TaskButton type="submit" isBusy={isBusy}>
          {words.start}
        </TaskButton>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </form>
  );
}
