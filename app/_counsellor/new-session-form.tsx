"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";
import { callApi, readText } from "./api-call.ts";
import styles from "./counsellor.module.css";
import { type MakingWords, makeSession, wordFault } from "./making.ts";
import { readNames } from "./name-list.ts";

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
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  async function make(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const submitter = event.nativeEvent.submitter;
    const opens = submitter?.getAttribute("value") !== "draft";
    setBusy(true);
    setSaid(words.working);
    const choices = readChoices(new FormData(event.currentTarget));
    const made = await makeSession({ url: "/api/v1/sessions", choices, isSignedIn });
    const id = made.ok ? readText(made.content, "id") : "";
    if (id && opens) await callApi("POST", `/api/v1/sessions/${id}/open`);
    if (id) {
      location.assign(`${path}/${id}`);
      return;
    }
    setBusy(false);
    setSaid(wordFault(made, words));
  }
  return (
    <form className={`${field.form} ${styles.form}`} onSubmit={(event) => void make(event)}>
      {children}
      <div className={styles.ways}>
        <button
          type="submit"
          name="then"
          value="open"
          aria-disabled={isBusy}
          className={`${button.button} ${button.primary} ${button.large}`}
        >
          {words.open}
        </button>
        <button
          type="submit"
          name="then"
          value="draft"
          aria-disabled={isBusy}
          className={`${button.button} ${button.quiet}`}
        >
          {words.draft}
        </button>
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
