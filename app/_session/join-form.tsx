"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import { pauseAbout, sendForm } from "#app/_ask/ask.ts";
import styles from "#app/_ui/field.module.css";

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
    const fields = new FormData(event.currentTarget);
    for (let tries = 0; ; tries += 1) {
      const place = await sendForm(action, fields);
      if (place) {
        location.assign(place);
        return;
      }
      setSaid(busy.waiting);
      await pauseAbout(tries);
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
