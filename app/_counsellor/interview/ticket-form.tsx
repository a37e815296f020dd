"use client";

import type { SubmitEvent } from "react";
import { askApi, readText, wordFault } from "#app/_ask/ask.ts";
import field from "#app/_ui/field.module.css";
import { useTask } from "#app/_ui/task.ts";
import { TaskButton } from "#app/_ui/task-button.tsx";

type Words = Readonly<
  Record<
    "ticket" | "ticketHint" | "ticketSave" | "ticketUnknown" | "failed" | "manyFailures",
    string
  >
>;

/** The ticket that somebody hands over: taken as their agreement, and leading to their sheet. */
export function TicketForm({ url, words, path }: { url: string; words: Words; path: string }) {
  const { isBusy, said, run } = useTask();
  async function send(ticket: string) {
    const reply = await askApi(url, { method: "POST", body: { ticket } });
    const id = reply.ok ? readText(reply.content, "id") : "";
    if (!id) {
      const { failed, ticketUnknown, manyFailures } = words;
      const faults = { failed, "unknown-ticket": ticketUnknown, "too-many-failures": manyFailures };
      return wordFault(reply.ok ? "" : reply.code, faults);
    }
    location.assign(`${path}/${id}`);
    return null;
  }
  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const ticket = String(new FormData(event.currentTarget).get("ticket") ?? "");
    void run(() => send(ticket));
  }
  return (
    <form className={field.form} method="post" onSubmit={submit}>
      <label className={field.label} htmlFor="handed-ticket">
        {words.ticket}
      </label>
      <p className={field.hint} id="handed-ticket-hint">
        {words.ticketHint}
      </p>
      <div className={field.line}>
        <input
          className={`${field.input} ${field.code}`}
          id="handed-ticket"
          name="ticket"
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="handed-ticket-hint"
        />
        <TaskButton type="submit" isBusy={isBusy} kind="primary">
          {words.ticketSave}
        </TaskButton>
      </div>
      <p className={said ? field.fault : undefined} role="status">
        {said}
      </p>
    </form>
  );
}
