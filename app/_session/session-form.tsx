"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { keepForOffline } from "#app/_device/device-memory.ts";
import type { Memory, QuizForm } from "#app/_quiz/form-answers.ts";
import { LiveForm } from "#app/_quiz/live-form.tsx";
import { openQueue, type QueuedAnswer } from "#app/_session/saving/answer-queue.ts";
import { keepAgreed, readAgreed } from "#app/_session/saving/differences.ts";
import { type Saver, type SaveState, startSaver } from "#app/_session/saving/saver.ts";
import { createSheet, latestOf } from "#app/_session/saving/shown-sheet.ts";
import { TwoVersions, type VersionWords } from "#app/_session/saving/two-versions.tsx";
import button from "#app/_ui/button.module.css";
import type { Plural } from "#lib/i18n/dictionary.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import styles from "./save-line.module.css";

export type SaveWords = Readonly<
  Record<
    | ("saved" | "saving" | "closed" | "deleted" | "gone" | "full" | "differs")
    | ("finishAnyway" | "goOn"),
    string
  > &
    Record<"waiting" | "waitingHere" | "unanswered", Plural> & { versions: VersionWords }
>;

/** The quiz in a session: each answer goes into the device's queue, and from there to the server's disk. */
export function SessionForm({
  seat,
  round,
  url,
  stored,
  locale,
  words,
  resultPath,
  children,
  next,
  ...form
}: QuizForm & {
  /** The participant's id, which the queue is kept under. */
  seat: string;
  /** The round that this page asks in. */
  round: number;
  url: string;
  /** What was on the server's disk when the page was made. */
  stored: readonly QueuedAnswer[];
  locale: Locale;
  words: SaveWords;
  /** What is shown once a later round runs. */
  next: ReactNode;
}) {
  const [memory, setMemory] = useState<Memory | null>(null);
  const [state, setState] = useState<SaveState>({ kind: "saved", waiting: 0 });
  const [earlier, setEarlier] = useState<SaveState>({ kind: "saved", waiting: 0 });
  const saver = useRef<Saver>(null);
  const [open, setOpen] = useState<readonly string[]>([]);
  const isSure = useRef(false);

  useEffect(() => {
    let isLeft = false;
    void openQueue(seat, round).then(async (queue) => {
      const kept = readAgreed(seat, round);
      const agreed = latestOf([...stored, ...kept]);
      const sheet = createSheet(latestOf([...agreed, ...(await queue.list())]), {
        take: (changed) => {
          setOpen([]);
          saver.current?.take(changed);
        },
      });
      if (isLeft) return;
      saver.current = startSaver({
        ...{ url, queue, round, tell: setState },
        sheet: { ...sheet, agreed, keepAgreed: (now) => keepAgreed(seat, round, now) },
      });
      setMemory(sheet);
      saver.current.wake();
    });
    return () => {
      isLeft = true;
      saver.current?.stop();
    };
  }, [seat, round, url, stored]);
  useEffect(keepForOffline, []);
  useEffect(() => sendEarlier({ seat, round, url, tell: setEarlier }), [seat, round, url]);

  const shown = state.kind === "saved" && earlier.kind === "waiting" ? earlier : state;
  /** Asks first where questions are without an answer: the server keeps these as "I don't know". */
  function finish(answers: Answers) {
    const left = form.bank.items.filter(({ id }) => !(id in answers)).map(({ id }) => id);
    if (left.length > 0 && !isSure.current) return setOpen(left);
    void saver.current?.finish().then(() => location.assign(resultPath));
  }

  return (
    <LiveForm {...form} memory={memory} keepsBlanks onFinish={finish}>
      <Unanswered
        open={open}
        locale={locale}
        words={words}
        onSure={() => {
          isSure.current = true;
        }}
      />
      <p className={styles.line} data-state={shown.kind} role="status">
        {wordState(shown, { locale, words })}
      </p>
      {state.kind === "differs" && (
        <TwoVersions
          differing={state.differing ?? []}
          items={form.bank.items}
          words={words.versions}
          onChoose={(which) => saver.current?.choose(which)}
        />
      )}
      {state.isPast && next}
      {children}
    </LiveForm>
  );
}

/** Says how many questions have no answer yet before the quiz ends, and leads back to the first of them. */
function Unanswered({
  open,
  locale,
  words,
  onSure,
}: {
  open: readonly string[];
  locale: Locale;
  words: SaveWords;
  onSure: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open.length > 0) box.current?.focus();
  }, [open]);
  if (open.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={styles.ask}>
      <p>{fillPlural(words.unanswered, { locale, n: open.length })}</p>
      <a className={`${button.button} ${button.primary}`} href={`#q-${open[0]}`}>
        {words.goOn}
      </a>
      <button type="submit" className={`${button.button} ${button.quiet}`} onClick={onSure}>
        {words.finishAnyway}
      </button>
    </div>
  );
}

/** Sends what was still waiting on this device when the rounds before this one ended. Gives the way to stop. */
function sendEarlier({
  seat,
  round,
  url,
  tell,
}: {
  seat: string;
  round: number;
  url: string;
  tell: (state: SaveState) => void;
}): () => void {
  let isLeft = false;
  const savers: Saver[] = [];
  for (let past = 1; past < round; past += 1) {
    void openQueue(seat, past).then((queue) => {
      if (isLeft) return;
      const one = startSaver({ url, queue, round: past, tell });
      savers.push(one);
      one.wake();
    });
  }
  return () => {
    isLeft = true;
    for (const one of savers) one.stop();
  };
}

function wordState(
  { kind, waiting, isFleeting }: SaveState,
  { locale, words }: { locale: Locale; words: SaveWords },
): string {
  if (kind !== "waiting") return words[kind];
  return fillPlural(isFleeting ? words.waitingHere : words.waiting, { locale, n: waiting });
}
