"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import styles from "./field.module.css";
import { sleepAbout } from "./retry.ts";

type Busy = Readonly<Record<"joining" | "waiting", string>>;

/**
 * The form at the door. Without scripts the browser posts it. With them it is posted in the background, again and again
 * with a pause that grows, until a page of this site answers: a crowded network delays, it does not lose anybody.
 */
export function JoinForm({
  action,
  busy,
  children,
}: {
  action: string;
  busy: Busy;
  children: ReactNode;
}) {
  const [said, setSaid] = useState("");
  async function join(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (said) return;
    setSaid(busy.joining);
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) body.set(name, String(value));
    for (let tries = 0; ; tries += 1) {
      const place = await post(action, body);
      if (place) {
        location.assign(place);
        return;
      }
      setSaid(busy.waiting);
      await sleepAbout(tries);
    }
  }
  return (
    <form
      className={styles.form}
      method="post"
      action={action}
      onSubmit={(event) => void join(event)}
    >
      {children}
      <p className={styles.hint} role="status">
        {said}
      </p>
    </form>
  );
}

/** Gives where the site sends us, or null where the answer is missing, an error, or not the site's. */
async function post(action: string, body: URLSearchParams): Promise<string | null> {
  try {
    const reply = await fetch(action, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(15_000),
    });
    if (!reply.ok || !/json/.test(reply.headers.get("content-type") ?? "")) return null;
    const answer: unknown = await reply.json();
    return typeof answer === "object" && answer && "place" in answer ? String(answer.place) : null;
  } catch {
    return null;
  }
}
