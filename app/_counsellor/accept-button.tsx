"use client";

import { useState } from "react";
import button from "#app/_ui/button.module.css";
import type { TeamStrings } from "#lib/i18n/team.ts";
import { callApi } from "./api-call.ts";
import styles from "./counsellor.module.css";
import { wordTeamFault } from "./invite-form.tsx";

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
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);
  async function accept() {
    if (isBusy) return;
    setBusy(true);
    setSaid("");
    const called = await callApi("POST", url, { token });
    if (called.ok) {
      location.assign(then);
      return;
    }
    setBusy(false);
    setSaid(wordTeamFault(called.code, faults));
  }
  return (
    <>
      <p className={styles.ways}>
        <button
          type="button"
          aria-disabled={isBusy}
          className={`${button.button} ${button.primary}`}
          onClick={() => void accept()}
        >
          {text}
        </button>
      </p>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
