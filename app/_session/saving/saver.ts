import { pauseAfter } from "#app/_ask/ask.ts";
import type { AnswerQueue, QueuedAnswer } from "./answer-queue.ts";
import { createComparison, type Difference, type Sheet } from "./differences.ts";
import { askStored, type SendOutcome, sendAnswers } from "./sending.ts";

/**
 * How the answers stand: `saved` says that the server has on its disk what this screen shows, `differs` that two devices gave
 * different ones and the person has to choose.
 */
export interface SaveState {
  kind: "saved" | "saving" | "waiting" | "full" | "closed" | "deleted" | "gone" | "differs";
  waiting: number;
  /** What is waiting is lost with this page. */
  isFleeting?: boolean;
  /** The server says that a later round than these answers' runs. */
  isPast?: boolean;
  differing?: readonly Difference[];
}

export interface Saver {
  /** Takes answers that were just given. */
  take(answers: readonly Omit<QueuedAnswer, "seq">[]): void;
  /** Sends what is waiting, now; where nothing is, asks whether the server still has it all. */
  wake(): void;
  /** Keeps, of answers that differ, this screen's or the session's. */
  choose(which: "here" | "there"): void;
  /** Says that the person is done; resolves once that and every answer is on the disk. */
  finish(): Promise<void>;
  stop(): void;
}

/** How often a page that is looked at asks whether the server has what it shows, in milliseconds. */
const checkMs = 20_000;

/**
 * Sends what is in the queue until nothing waits, pausing longer after each failure; the network's return wakes it. Each reply is
 * compared with the `sheet` (null: there is none, for a round that is over).
 */
export function startSaver({
  url,
  queue,
  round,
  tell,
  sheet = null,
}: {
  url: string;
  queue: AnswerQueue;
  /** The one in which the answers of this queue are given. */
  round: number;
  tell: (state: SaveState) => void;
  sheet?: Sheet | null;
}): Saver {
  const comparison = sheet && createComparison(sheet, queue);
  // The page came with answers: what is given before the first reply is newer than they are.
  let floor = Math.max(0, ...(sheet?.agreed ?? []).map(({ seq }) => seq));
  let isSending = false;
  let isStopped = false;
  let hasMore = false;
  let arriving = 0;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let finishing: (() => void) | null = null;
  let isPast = false;

  async function send(): Promise<void> {
    const answers = await queue.list();
    const finished = finishing !== null;
    const isCheck = answers.length === 0 && !finished;
    if (isCheck && !sheet) {
      tell({ kind: "saved", waiting: 0, isPast });
      return;
    }
    if (!isCheck && failures === 0) tell({ kind: "saving", waiting: answers.length, isPast });
    const late = failures > 0;
    const sent = isCheck
      ? await askStored(url)
      : await sendAnswers(url, {
          ...{ answers, round },
          ...(finished && { finished }),
          ...(late && { late }),
        });
    if (isStopped) return;
    if (sent.kind === "stored") {
      isPast = sent.round > round;
      // What is asked for is the round that runs now.
      if (isCheck && isPast) tell({ kind: "saved", waiting: 0, isPast });
      else await settle(sent.answers, finished);
    } else await wait(sent.kind, isCheck);
  }

  async function settle(stored: readonly QueuedAnswer[], finished: boolean): Promise<void> {
    failures = 0;
    floor = Math.max(floor, ...stored.map(({ seq }) => seq));
    await queue.settle(stored);
    await comparison?.compare(stored, floor);
    const waiting = (await queue.list()).length;
    // On its way into the queue: it is sent once it is there.
    if (arriving > 0) return;
    // Given while the last ones were on their way, or lost by the server.
    if (waiting > 0 || (finishing && !finished)) {
      hasMore = true;
      return;
    }
    const differing = comparison?.differing() ?? [];
    if (differing.length > 0) {
      tell({ kind: "differs", waiting: 0, isPast, differing });
      return;
    }
    tell({ kind: "saved", waiting: 0, isPast });
    finishing?.();
    finishing = null;
    if (sheet) timer = setTimeout(check, checkMs);
  }

  async function wait(
    kind: Exclude<SendOutcome["kind"], "stored">,
    isCheck: boolean,
  ): Promise<void> {
    const waiting = (await queue.list()).length;
    if (kind === "closed" || kind === "deleted" || kind === "gone") {
      isStopped = true;
      tell({ kind, waiting, isPast });
      return;
    }
    // Nothing was on its way: what was true before still is, as far as anybody knows.
    const isFleeting = queue.isFleeting();
    if (!isCheck) tell({ kind: kind === "full" ? "full" : "waiting", waiting, isPast, isFleeting });
    timer = setTimeout(wake, isCheck ? checkMs : pauseAfter(failures, Math.random()));
    failures += isCheck ? 0 : 1;
  }

  function wake(): void {
    clearTimeout(timer);
    if (isStopped) return;
    if (isSending) {
      hasMore = true;
      return;
    }
    isSending = true;
    hasMore = false;
    void send()
      .catch(() => {
        timer = setTimeout(wake, pauseAfter(failures, Math.random()));
        failures += 1;
      })
      .finally(() => {
        isSending = false;
        if (hasMore) wake();
      });
  }

  function check(): void {
    if (document.visibilityState === "visible") wake();
  }

  function take(answers: readonly Omit<QueuedAnswer, "seq">[]): void {
    // At once: what was given just now is on no disk yet.
    if (!isStopped && failures === 0) tell({ kind: "saving", waiting: answers.length, isPast });
    const arrived = comparison?.expect(answers);
    arriving += 1;
    void queue.add(answers, floor).finally(() => {
      arriving -= 1;
      arrived?.();
      wake();
    });
  }

  window.addEventListener("online", wake);
  window.addEventListener("pageshow", check);
  document.addEventListener("visibilitychange", check);
  return {
    take,
    wake,
    choose(which) {
      const kept = comparison?.choose(which) ?? [];
      if (kept.length > 0) take(kept);
      else wake();
    },
    finish: () =>
      new Promise((resolve) => {
        finishing = resolve;
        wake();
      }),
    stop() {
      isStopped = true;
      clearTimeout(timer);
      window.removeEventListener("online", wake);
      window.removeEventListener("pageshow", check);
      document.removeEventListener("visibilitychange", check);
    },
  };
}
