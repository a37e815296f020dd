"use client";

import type { ReactNode } from "react";
import { askApi, readText, wordFault } from "#app/_ask/ask.ts";
import { TaskForm } from "#app/_counsellor/task-form.tsx";
import { useTask } from "#app/_ui/task.tsx";
import type { AuthPageFault } from "#lib/i18n/account/words.ts";
import { addPasskey, showPasskey } from "./passkeys.ts";

/** A form about the account: sends its fields, says what went wrong, and goes on to `then` when all went well. */
export function AccountForm({
  url,
  then,
  submit,
  withPasskey,
  done = "",
  kind = "quiet",
  extra = {},
  faults,
  children,
}: {
  /** Where the fields go; "passkey" adds one that this device makes first. */
  url: string;
  /** Where to go, with `{id}` of the reply; without it `done` is said and the page stays. */
  then?: string;
  /** Without it the form is sent with a passkey only. */
  submit?: string | undefined;
  /** What the button says that shows a passkey in place of the password. */
  withPasskey?: string | undefined;
  done?: string;
  kind?: "primary" | "quiet";
  extra?: Readonly<Record<string, unknown>>;
  faults: Readonly<Record<AuthPageFault, string>>;
  children?: ReactNode;
}) {
  const task = useTask();
  async function send(form: HTMLFormElement, pressed: string) {
    if (pressed === "passkey") {
      const shown = await showPasskey("prove");
      if (!shown.ok) return wordFault(shown.code, faults);
    }
    const body = { ...Object.fromEntries(new FormData(form)), ...extra };
    const reply = await (url === "passkey"
      ? addPasskey(body)
      : askApi(url, { method: "POST", body }));
    if (!reply.ok) return wordFault(reply.code, faults);
    if (then && !navigator.cookieEnabled) return faults["no-cookies"];
    if (then) location.assign(then.replace("{id}", readText(reply.content, "id")));
    form.reset();
    return then ? null : done;
  }
  const buttons = [
    ...(submit === undefined ? [] : [{ text: submit, kind }]),
    ...(withPasskey === undefined ? [] : [{ text: withPasskey, value: "passkey", kind }]),
  ];
  return (
    <TaskForm task={task} send={send} buttons={buttons}>
      {children}
    </TaskForm>
  );
}
