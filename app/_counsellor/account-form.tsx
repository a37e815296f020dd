"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";
import type { AuthPageFault } from "#lib/i18n/auth.ts";
import { callApi, readText } from "./api-call.ts";
import styles from "./counsellor.module.css";

/** A form about the account: sends its fields, says what went wrong, and goes on to `then` when all went well. */
export function AccountForm({
  url,
  then,
  submit,
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
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const form = event.currentTarget;
    const fields = Object.fromEntries(new FormData(form));
    setBusy(true);
    setSaid("");
    const called = await callApi("POST", url, { ...fields, ...extra });
    setBusy(false);
    if (called.ok && then) location.assign(then.replace("{id}", readText(called.content, "id")));
    if (called.ok) form.reset();
    setSaid(called.ok ? done : wordFault(called.code, faults));
  }
  return (
    <form className={`${field.form} ${styles.form}`} onSubmit={(event) => void send(event)}>
      {children}
      <div className={styles.ways}>
        <button type="submit" aria-disabled={isBusy} className={`${button.button} ${button[kind]}`}>
          {submit}
        </button>
      </div>
      <p className={styles.said} role="status">
        {said}
      </p>
    </form>
  );
}

/** Gives the sentence for a code of the API. */
export function wordFault(code: string, faults: Readonly<Record<AuthPageFault, string>>): string {
  const known = Object.entries(faults).find(([fault]) => fault === code);
  return known?.[1] ?? faults.failed;
}
