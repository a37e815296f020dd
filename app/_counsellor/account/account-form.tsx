"use client";

import type { ReactNode } from "react";
import { askApi, readText, wordFault } from "#app/_ask/ask.ts";
import { TaskForm } from "#app/_counsellor/task-form.tsx";
import { useTask } from "#app/_ui/task.ts";
import type { AuthPageFault } from "#lib/i18n/account/words.ts";

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
  const task = useTask();
  async function send(form: HTMLFormElement) {
    const fields = Object.fromEntries(new FormData(form));
    const reply = await askApi(url, { method: "POST", body: { ...fields, ...extra } });
    if (!reply.ok) return wordFault(reply.code, faults);
    if (then && !navigator.cookieEnabled) return faults["no-cookies"];
    if (then) location.assign(then.replace("{id}", readText(reply.content, "id")));
    form.reset();
    return then ? null : done;
  }
  return (
    <TaskForm task={task} send={send} buttons={[{ text: submit, kind }]}>
      {children}
    </TaskForm>
  );
}
