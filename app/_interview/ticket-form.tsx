"use client";

import { type SubmitEvent, useState } from "react";
import { callApi, readText } from "#app/_counsellor/api-call.ts";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";

type Words = Readonly<
  Record<
    "ticket" | "ticketHint" | "ticketSave" | "ticketUnknown" | "failed" | "manyFailures",
    string
  >
>;

/** The ticket that somebody hands over: taken as their agreement, and leading to their sheet. */
export function TicketForm({ url, words, path }: { url: string; words: Words; path: string }) {
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy) return;
    const ticket = String(new FormData(event.currentTarget).get("ticket") ?? "");
    setBusy(true);
    setSaid("");
    const called = await callApi("POST", url, { ticket });
    const id = called.ok ? readText(called.content, "id") : "";
    if (id) {
      location.assign(`${path}/${id}`);
      return;
    }
    setBusy(false);
    setSaid(wordFault(called.ok ? "" : called.code, words));
  }
  return (
    <form className={field.form} onSubmit={(event) => void send(event)}>
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
        <button
          type="submit"
          aria-disabled={isBusy}
          className={`${button.button} ${button.primary}`}
        >
          {words.ticketSave}
        </button>
      </div>
      <p className={said ? field.fault : undefined} role="status">
        {said}
      </p>
    </form>
  );
}

function wordFault(code: string, words: Words): string {
  if (code === "unknown-ticket") return words.ticketUnknown;
  return code === "too-many-failures" ? words.manyFailures : words.failed;
}
