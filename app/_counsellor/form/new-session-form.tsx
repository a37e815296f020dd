"use client";

import type { ReactNode, SubmitEvent } from "react";
import { askApi, readText } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { readNames } from "#app/_counsellor/name-list.ts";
import field from "#app/_session/field.module.css";
import { useTask } from "#app/_ui/task.ts";
import { TaskButton } from "#app/_ui/task-button.tsx";
import { type MakingWords, makeSession, wordFault } from "./making.ts";

type Words = MakingWords & Readonly<Record<"open" | "draft" | "working", string>>;

/** The form of a new session. */
export function NewSessionForm({
  path,
  isSignedIn,
  words,
  children,
}: {
  /** Where a session's page is, without its id. */
  path: string;
  isSignedIn: boolean;
  words: Words;
  children: ReactNode;
}) {
  const { isBusy, said, run } = useTask();
  async function make(choices: object, opens: boolean) {
    const made = await makeSession({ url: "/api/v1/sessions", choices, isSignedIn });
    const id = made.ok ? readText(made.content, "id") : "";
    if (id && opens) await askApi(`/api/v1/sessions/${id}/open`, { method: "POST" });
    if (!id) return wordFault(made, words);
    location.assign(`${path}/${id}`);
    return null;
  }
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const choices = readChoices(new FormData(event.currentTarget));
    const opens = event.nativeEvent.submitter?.getAttribute("value") !== "draft";
    void run(() => make(choices, opens), words.working);
  }
  return (
    <form className={`${field.form} ${styles.form}`} onSubmit={submit}>
      {children}
      <div className={styles.ways}>
        <TaskButton type="submit" name="then" value="open" isBusy={isBusy} kind="primary" large>
          {words.open}
        </TaskButton>
        <TaskButton type="submit" name="then" value="draft" isBusy={isBusy}>
          {words.draft}
        </TaskButton>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </form>
  );
}

function readChoices(fields: FormData): object {
  const text = (name: string) => String(fields.get(name) ?? "");
  return {
    title: text("title"),
    locale: text("locale"),
    mode: text("mode"),
    resultPolicy: text("resultPolicy"),
    aliasPolicy: text("aliasPolicy"),
    retentionDays: Number(text("retentionDays")),
    controller: text("controller"),
    subgroups: readNames(text("subgroups")),
    notice: text("notice").replaceAll("\r\n", "\n"),
  };
}
