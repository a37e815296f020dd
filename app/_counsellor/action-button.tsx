"use client";

import { askApi, type FaultWords, readText, wordFault } from "#app/_ask/ask.ts";
import { TaskButton, useTask } from "#app/_ui/task.tsx";
import styles from "./counsellor.module.css";

/** A button that changes something through the API, then shows the page anew, or goes to `then` (with `{id}` of the reply). */
export function ActionButton({
  method = "POST",
  url,
  body,
  then,
  kind = "quiet",
  text,
  faults,
}: {
  method?: "POST" | "PUT" | "DELETE";
  url: string;
  body?: object;
  then?: string;
  kind?: "primary" | "quiet";
  text: string;
  faults: FaultWords;
}) {
  const { isBusy, said, run } = useTask();
  async function act() {
    const reply = await askApi(url, { method, body });
    if (!reply.ok) return wordFault(reply.code, faults);
    if (then) location.assign(then.replace("{id}", readText(reply.content, "id")));
    else location.reload();
    return null;
  }
  return (
    <>
      <TaskButton isBusy={isBusy} kind={kind} onClick={() => void run(act)}>
        {text}
      </TaskButton>
      <span className={styles.saidBeside} role="status">
        {said}
      </span>
    </>
  );
}
