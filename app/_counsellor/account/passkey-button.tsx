"use client";

import { wordFault } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { TaskButton, useTask } from "#app/_ui/task.tsx";
import type { AuthPageFault } from "#lib/i18n/account/words.ts";
import { showPasskey } from "./passkeys.ts";

/** Signs in with a passkey, then goes on to `then`. */
export function PasskeyButton({
  then,
  text,
  faults,
}: {
  then: string;
  text: string;
  faults: Readonly<Record<AuthPageFault, string>>;
}) {
  const { isBusy, said, run } = useTask();
  async function signIn() {
    const reply = await showPasskey("sign-in");
    if (!reply.ok) return wordFault(reply.code, faults);
    location.assign(then);
    return null;
  }
  return (
    <>
      <p className={styles.ways}>
        <TaskButton isBusy={isBusy} kind="quiet" onClick={() => void run(signIn)}>
          {text}
        </TaskButton>
      </p>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
