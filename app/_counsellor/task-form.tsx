"use client";

import type { ReactNode, SubmitEvent } from "react";
import field from "#app/_ui/field.module.css";
import { TaskButton, type useTask } from "#app/_ui/task.tsx";
import styles from "./counsellor.module.css";

/** A form of a counsellor's page: its fields, the buttons that send it, and below them what became of it. */
export function TaskForm({
  task: { isBusy, said, run },
  send,
  working = "",
  buttons,
  children,
}: {
  task: ReturnType<typeof useTask>;
  /** Gives the sentence that says what became of it; null where the page is left. `pressed` is the button's value. */
  send: (form: HTMLFormElement, pressed: string) => Promise<string | null>;
  /** What is said meanwhile. */
  working?: string;
  buttons: readonly {
    text: string;
    value?: string;
    kind?: "primary" | "quiet";
    large?: boolean;
  }[];
  children?: ReactNode;
}) {
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const pressed = event.nativeEvent.submitter?.getAttribute("value") ?? "";
    void run(() => send(form, pressed), working);
  }
  return (
    // By post: what is sent before scripts have taken over, a password perhaps, stands in no address.
    <form className={`${field.form} ${styles.form}`} method="post" onSubmit={submit}>
      {children}
      <div className={styles.ways}>
        {buttons.map(({ text, value, ...look }) => (
          <TaskButton
            key={text}
            type="submit"
            isBusy={isBusy}
            {...(value !== undefined && { name: "then", value })}
            {...look}
          >
            {text}
          </TaskButton>
        ))}
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </form>
  );
}

/**
 * Gives the names that a field lists, each once.
 * @example readNames("2de A, 2de B,,2de A") // ["2de A", "2de B"]
 */
export function readNames(text: string): string[] {
  const names = text.split(/[,;\n]/).map((name) => name.trim());
  return [...new Set(names)].filter((name) => name !== "");
}
