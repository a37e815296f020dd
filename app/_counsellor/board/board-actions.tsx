"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { askApi, wordFault } from "#app/_ask/ask.ts";
import type { LiveView } from "#app/_counsellor/live-session.ts";
import { TaskButton, useTask } from "#app/_ui/task.tsx";
import type { BoardStrings } from "#lib/i18n/board/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import styles from "./board.module.css";
import { chooseMainStep, type MainStep } from "./main-step.ts";
import { ToolChoice } from "./tool-choice.tsx";

const graces = ["180", "0", "60", "300", "600"] as const;

/** What runs a session: one main button for the step that comes next, and quiet ones for what may be done besides. */
export function BoardActions({
  url,
  live,
  hasDoor,
  isHeld,
  words,
  buttons,
}: {
  url: string;
  live: Pick<
    LiveView,
    "state" | "counts" | "round" | "closesAt" | "resultsOpen" | "restitutionOpen"
  >;
  /** False where the code has expired or the session is not open. */
  hasDoor: boolean;
  /** Whether participants see their results only once they are opened. */
  isHeld: boolean;
  words: BoardStrings;
  buttons: Readonly<Record<"open" | "reopen" | "close" | "openResults" | "holdResults", string>>;
}) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [grace, setGrace] = useState<(typeof graces)[number]>("180");
  const { isBusy, said, run } = useTask();
  const { state, resultsOpen } = live;
  const status = useRef<HTMLParagraphElement>(null);
  const actedIn = useRef<LiveView["state"]>(undefined);
  // Closing takes the pressed button away: the focus goes to what is said of it, not back to the top of the page.
  useEffect(() => {
    if (actedIn.current === undefined || actedIn.current === state) return;
    actedIn.current = undefined;
    if (document.activeElement === document.body) status.current?.focus();
  }, [state]);

  function act(method: string, path: string, body: object | undefined, done: string) {
    void run(async () => {
      actedIn.current = state;
      const reply = await askApi(`${url}/${path}`, { method, body });
      if (!reply.ok) return wordFault(reply.code, words.faults);
      router.refresh();
      return done;
    }, words.doing);
  }

  const { done } = words;
  const isSmall = live.counts.joined < smallestGroup;
  const steps: Readonly<Record<MainStep, readonly [text: string, act: () => void]>> = {
    open: [buttons.open, () => act("POST", "open", undefined, done.opened)],
    reopen: [buttons.reopen, () => act("POST", "open", undefined, done.opened)],
    close: [buttons.close, () => act("POST", "close", { grace: Number(grace) }, done.closed)],
    closeNow: [words.closeNow, () => act("POST", "close", { grace: 0 }, done.closed)],
    show: [
      isSmall ? words.showTalk : words.showRestitution,
      () => act("PUT", "restitution", { open: true }, done.shown),
    ],
    round: [words.round.start, () => setAsking(true)],
  };
  const main = chooseMainStep(live);
  const isShut = state === "closing" || state === "closed" || (state === "open" && !hasDoor);
  const others = [
    ...(isShut ? (["reopen"] as const) : []),
    ...(state === "open" ? (["close"] as const) : []),
  ].filter((step) => step !== main);
  return (
    <>
      <div className={styles.ways}>
        {main && (
          <TaskButton
            // Another step is another button: a second press is never taken for it.
            key={main}
            isBusy={isBusy}
            kind="primary"
            onClick={({ detail }) => {
              if (detail < 2) steps[main][1]();
            }}
          >
            {steps[main][0]}
          </TaskButton>
        )}
        {others.map((step) => (
          <TaskButton key={step} isBusy={isBusy} onClick={steps[step][1]}>
            {steps[step][0]}
          </TaskButton>
        ))}
        {state === "open" && (
          <ToolChoice
            label={words.grace}
            names={graces}
            words={words.graces}
            value={grace}
            onChange={setGrace}
          />
        )}
        {isHeld && (
          <TaskButton
            isBusy={isBusy}
            onClick={() =>
              act(
                "PUT",
                "results",
                { open: !resultsOpen },
                resultsOpen ? done.resultsHeld : done.resultsOpened,
              )
            }
          >
            {resultsOpen ? buttons.holdResults : buttons.openResults}
          </TaskButton>
        )}
      </div>
      {isSmall && main === "show" && <p className={styles.hint}>{words.talkLead}</p>}
      {isAsking && main === "round" && (
        <div className={styles.asked}>
          <p>{words.round.lead}</p>
          <div className={styles.ways}>
            <TaskButton
              isBusy={isBusy}
              kind="primary"
              onClick={() => {
                setAsking(false);
                act("POST", "rounds", undefined, done.roundStarted);
              }}
            >
              {words.round.confirm}
            </TaskButton>
            <TaskButton isBusy={isBusy} onClick={() => setAsking(false)}>
              {words.round.cancel}
            </TaskButton>
          </div>
        </div>
      )}
      {state === "closing" && live.closesAt !== null && (
        <Countdown until={live.closesAt} template={words.closesIn} />
      )}
      <p ref={status} tabIndex={-1} className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}

/** How long answers are still taken. ShownPeople only; a screen reader is not told each second. */
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
