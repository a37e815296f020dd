"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import field from "#app/_session/field.module.css";
import button from "#app/_ui/button.module.css";
import type { BoardStrings } from "#lib/i18n/board.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { callApi } from "./api-call.ts";
import styles from "./board.module.css";
import type { LiveView } from "./live-session.ts";
import { wordFault } from "./person-dialog.tsx";

const graces = ["180", "0", "60", "300", "600"] as const;

/** The buttons that open and close a session and its results, by the state it is in now. */
export function BoardActions({
  url,
  live,
  hasDoor,
  isHeld,
  words,
  buttons,
}: {
  url: string;
  live: Pick<LiveView, "state" | "closesAt" | "resultsOpen">;
  /** False where the code has expired or the session is not open. */
  hasDoor: boolean;
  /** Whether participants see their results only once they are opened. */
  isHeld: boolean;
  words: BoardStrings;
  buttons: Readonly<Record<"open" | "reopen" | "close" | "openResults" | "holdResults", string>>;
}) {
  const router = useRouter();
  const [grace, setGrace] = useState("180");
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const { state, resultsOpen } = live;
  const status = useRef<HTMLParagraphElement>(null);
  const actedIn = useRef<LiveView["state"]>(undefined);
  // Closing takes the pressed button away: the focus goes to what is said of it, not back to the top of the page.
  useEffect(() => {
    if (actedIn.current === undefined || actedIn.current === state) return;
    actedIn.current = undefined;
    if (document.activeElement === document.body) status.current?.focus();
  }, [state]);

  async function act(method: string, path: string, body: object | undefined, done: string) {
    if (isBusy) return;
    actedIn.current = state;
    setBusy(true);
    setSaid(words.doing);
    const called = await callApi(method, `${url}/${path}`, body);
    setBusy(false);
    setSaid(called.ok ? done : wordFault(called.code, words.faults));
    if (called.ok) router.refresh();
  }

  const look = (kind: "primary" | "quiet") => `${button.button} ${button[kind]}`;
  const { done } = words;
  return (
    <>
      <div className={styles.ways}>
        {!(state === "open" && hasDoor) && (
          <button
            type="button"
            aria-disabled={isBusy}
            className={look(state === "draft" ? "primary" : "quiet")}
            onClick={() => void act("POST", "open", undefined, done.opened)}
          >
            {state === "draft" ? buttons.open : buttons.reopen}
          </button>
        )}
        {state === "open" && (
          <>
            <label className={styles.tool}>
              <span className={field.label}>{words.grace}</span>
              <select
                className={field.input}
                value={grace}
                onChange={(event) => setGrace(event.currentTarget.value)}
              >
                {graces.map((seconds) => (
                  <option key={seconds} value={seconds}>
                    {words.graces[seconds]}
                  </option>
                ))}
              </select>
            </label>
            <button
              type="button"
              aria-disabled={isBusy}
              className={look("quiet")}
              onClick={() => void act("POST", "close", { grace: Number(grace) }, done.closed)}
            >
              {buttons.close}
            </button>
          </>
        )}
        {state === "closing" && (
          <button
            type="button"
            aria-disabled={isBusy}
            className={look("quiet")}
            onClick={() => void act("POST", "close", { grace: 0 }, done.closed)}
          >
            {words.closeNow}
          </button>
        )}
        {isHeld && (
          <button
            type="button"
            aria-disabled={isBusy}
            className={look("quiet")}
            onClick={() =>
              void act(
                "PUT",
                "results",
                { open: !resultsOpen },
                resultsOpen ? done.resultsHeld : done.resultsOpened,
              )
            }
          >
            {resultsOpen ? buttons.holdResults : buttons.openResults}
          </button>
        )}
      </div>
      {state === "closing" && live.closesAt !== null && (
        <Countdown until={live.closesAt} template={words.closesIn} />
      )}
      <p ref={status} tabIndex={-1} className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}

/** How long answers are still taken. Shown only; a screen reader is not told each second. */
function Countdown({ until, template }: { until: number; template: string }) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  if (now === null) return null;
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return (
    <p className={styles.countdown} role="timer">
      {fillTemplate(template, { time })}
    </p>
  );
}
