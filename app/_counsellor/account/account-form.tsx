"use client";

import type { ReactNode, SubmitEvent } from "react";
import { askApi, readText, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import field from "#app/_session/field.module.css";
import { useTask } from "#app/_ui/task.ts";
import { TaskButton } from "#app/_ui/task-button.tsx";
import type { AuthPageFault } from "#lib/i18n/account/words.ts";

/** A form about the account: sends its fields, says what went wrong, and goes on to `then` when all went well. */
export function AccountForm({
  url,
  then,
  submit: label,
  done = "",
  kind = "quiet",
  extra = {},
  faults,
  children,
}: {
  url: string;
  /** Where to go, with `{id}` of the reply; without it `done` is said and the page stays. */
  then?: string;
  submit: string;
  done?: string;
  kind?: "primary" | "quiet";
  extra?: Readonly<Record<string, unknown>>;
  faults: Readonly<Record<AuthPageFault, string>>;
  children?: ReactNode;
}) {
  const { isBusy, said, run } = useTask();
  async function send(form: HTMLFormElement) {
    const fields = Object.fromEntries(new FormData(form));
    const called = await askApi(url, { method: "POST", body: { ...fields, ...extra } });
    if (!called.ok) return wordFault(called.code, faults);
    if (then) location.assign(then.replace("{id}", readText(called.content, "id")));
    form.reset();
    return then ? null : done;
  }
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    void run(() => send(form));
  }
  return (
    <form className={`${field.form} ${styles.form}`} onSubmit={submit}>
      {children}
      <div className={styles.ways}>
        <TaskButton type="submit" isBusy={isBusy} kind={kind}>
          {label}
        </TaskButton>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </form>
  );
}
