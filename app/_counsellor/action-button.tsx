"use client";

import { useState } from "react";
import button from "#app/_ui/button.module.css";
import { callApi, readText } from "./api-call.ts";
import styles from "./counsellor.module.css";

/** A button that changes something through the API, then shows the page anew, or goes to `then` (with `{id}` of the reply). */
export function ActionButton({
  method = "POST",
  url,
  body,
  then,
  kind = "quiet",
  text,
  failed,
}: {
  method?: "POST" | "PUT" | "DELETE";
  url: string;
  body?: object;
  then?: string;
  kind?: "primary" | "quiet";
  text: string;
  failed: string;
}) {
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  async function act() {
    if (isBusy) return;
    setBusy(true);
    setSaid("");
    const called = await callApi(method, url, body);
    if (called.ok) {
      if (then) location.assign(then.replace("{id}", readText(called.content, "id")));
      else location.reload();
      return;
    }
    setBusy(false);
    setSaid(failed);
  }
  return (
    <>
      <button
        type="button"
        aria-disabled={isBusy}
        className={`${button.button} ${button[kind]}`}
        onClick={() => void act()}
      >
        {text}
      </button>
      <span className={styles.saidBeside} role="status">
        {said}
      </span>
    </>
  );
}
