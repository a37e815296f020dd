"use client";

import { type ReactNode, type SubmitEvent, useEffect, useState } from "react";
import { pauseAbout, sendForm } from "#app/_ask/ask.ts";
import { forgetDevice, openQueue } from "#app/_session/saving/answer-queue.ts";
import { sendAnswers } from "#app/_session/saving/sending.ts";

/**
 * Makes room for the next person: sends what still waits, then empties everything that the browser keeps, and goes on
 * without leaving this page in the history. Without scripts there is nothing kept but the cookie, which the server takes.
 */
export function LeaveForm({
  seat,
  round,
  url,
  action,
  waiting,
  children,
}: {
  seat: string;
  /** The round that runs now. */
  round: number;
  /** Where answers go. */
  url: string;
  action: string;
  waiting: string;
  children: ReactNode;
}) {
  const [said, setSaid] = useState("");
  async function leave(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    for (let tries = 0; ; tries += 1) {
      const place = (await isSettled(seat, round, url)) ? await sendForm(action, fields) : null;
      if (place) {
        await forgetDevice();
        location.replace(place);
        return;
      }
      setSaid(waiting);
      await pauseAbout(tries);
    }
  }
  return (
    <form method="post" action={action} onSubmit={(event) => void leave(event)}>
      {children}
      <p role="status">{said}</p>
    </form>
  );
}

/** Nothing waits, or nothing that waits will ever be taken. */
async function isSettled(seat: string, latest: number, url: string): Promise<boolean> {
  for (let round = 1; round <= latest; round += 1) {
    const queue = await openQueue(seat, round);
    const answers = await queue.list();
    if (answers.length === 0) continue;
    const sent = await sendAnswers(url, { answers, round });
    if (sent.kind === "unreachable" || sent.kind === "full") return false;
  }
  return true;
}

/** Empties what the browser kept of a person who has erased themselves. */
export function ForgetDevice() {
  useEffect(() => void forgetDevice(), []);
  return null;
}
