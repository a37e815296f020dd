"use client";

import { useEffect, useRef, useState } from "react";
import { LiveForm, type QuizForm } from "#app/_quiz/live-form.tsx";
import type { Memory } from "#app/_quiz/memory.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { openQueue, type QueuedAnswer } from "./answer-queue.ts";
import styles from "./save-line.module.css";
import { type Saver, type SaveState, startSaver } from "./saver.ts";

export type SaveWords = Readonly<
  Record<
    "saved" | "saving" | "waiting" | "waitingOne" | "closed" | "deleted" | "gone" | "full",
    string
  >
>;

/** The quiz in a session: each answer goes into the device's queue, and from there to the server's disk. */
export function SessionForm({
  seat,
  url,
  stored,
  words,
  resultPath,
  children,
  ...form
}: QuizForm & {
  /** The participant's id, which the queue is kept under. */
  seat: string;
  url: string;
  /** What was on the server's disk when the page was made. */
  stored: readonly QueuedAnswer[];
  words: SaveWords;
}) {
  const [memory, setMemory] = useState<Memory | null>(null);
  const [state, setState] = useState<SaveState>({ kind: "saved", waiting: 0 });
  const saver = useRef<Saver>(null);

  useEffect(() => {
    let isLeft = false;
    void openQueue(seat).then(async (queue) => {
      const sheet = mergeAnswers(stored, await queue.list());
      if (isLeft) return;
      saver.current = startSaver({ url, queue, tell: setState });
      const floor = Math.max(0, ...stored.map(({ seq }) => seq));
      setMemory(
        createMemory(sheet, (changed) => {
          void queue.add(changed, floor).then(() => saver.current?.wake());
        }),
      );
      saver.current.wake();
    });
    return () => {
      isLeft = true;
      saver.current?.stop();
    };
  }, [seat, url, stored]);

  return (
    <LiveForm
      {...form}
      memory={memory}
      onFinish={() => void saver.current?.finish().then(() => location.assign(resultPath))}
    >
      <p className={styles.line} data-state={state.kind} role="status">
        {wordState(state, words)}
      </p>
      {children}
    </LiveForm>
  );
}

/** Of one item's answers that with the higher number counts. */
export function mergeAnswers(
  stored: readonly QueuedAnswer[],
  queued: readonly QueuedAnswer[],
): Answers {
  const latest = [...stored, ...queued].sort((one, other) => one.seq - other.seq);
  return Object.fromEntries(latest.map(({ item, option }) => [item, option]));
}

function createMemory(
  sheet: Answers,
  take: (changed: Omit<QueuedAnswer, "seq">[]) => void,
): Memory {
  let known = sheet;
  return {
    load: () => known,
    save(answers) {
      const items = new Set([...Object.keys(known), ...Object.keys(answers)]);
      // What is cleared was answered before: the server is told "I don't know".
      const changed = [...items].flatMap((item) => {
        const option = answers[item] ?? null;
        return item in known && (known[item] ?? null) === option ? [] : [{ item, option }];
      });
      known = {
        ...known,
        ...Object.fromEntries(changed.map(({ item, option }) => [item, option])),
      };
      if (changed.length > 0) take(changed);
    },
    loadGuess: () => null,
    saveGuess: () => {},
  };
}

function wordState({ kind, waiting }: SaveState, words: SaveWords): string {
  if (kind === "waiting" && waiting === 1) return words.waitingOne;
  return fillTemplate(words[kind], { n: waiting });
}
