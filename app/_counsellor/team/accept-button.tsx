"use client";

import { askApi, wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { useTask } from "#app/_ui/task.ts";
import { TaskButton } from "#app/_ui/task-button.tsx";
import type { TeamStrings } from "#lib/i18n/team/words.ts";

/** Takes an invitation up, and goes to the session. */
export function AcceptButton({
  url,
  token,
  then,
  text,
  faults,
}: {
  url: string;
  token: string;
  then: string;
  text: string;
  faults: TeamStrings["faults"];
}) {
  const { isBusy, said, run } = useTask();
  async function accept() {
    const called = await askApi(url, { method: "POST", body: { token } });
    if (!called.ok) return wordFault(called.code, faults);
    location.assign(then);
    return null;
  }
  return (
    <>
      <p className={styles.ways}>
        <TaskButton isBusy={isBusy} kind="primary" onClick={() => void run(accept)}>
          {text}
        </TaskButton>
      </p>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
