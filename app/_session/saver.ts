import { askApi, isRecord, pauseAfter } from "#app/_ask/ask.ts";
import type { AnswerQueue, QueuedAnswer } from "./answer-queue.ts";

/** How the answers stand: `saved` says that every one is on the server's disk. */
export interface SaveState {
  kind: "saved" | "saving" | "waiting" | "full" | "closed" | "deleted" | "gone";
  waiting: number;
  /** The server says that a later round than these answers' runs. */
  isPast?: boolean;
}

export interface Saver {
  /** Sends what is waiting, now. */
  wake(): void;
  /** Says that the person is done; resolves once that and every answer is on the disk. */
  finish(): Promise<void>;
  stop(): void;
}

/** Sends what is in the queue until nothing waits, pausing longer after each failure; the network's return wakes it. */
export function startSaver({
  url,
  queue,
  round,
  tell,
}: {
  url: string;
  queue: AnswerQueue;
  /** The one in which the answers of this queue are given. */
  round: number;
  tell: (state: SaveState) => void;
}): Saver {
  let isSending = false;
  let isStopped = false;
  let hasMore = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let finishing: (() => void) | null = null;
  let isPast = false;

  async function send(): Promise<void> {
    const answers = await queue.list();
    if (answers.length === 0 && !finishing) {
      tell({ kind: "saved", waiting: 0, isPast });
      return;
    }
    if (failures === 0) tell({ kind: "saving", waiting: answers.length, isPast });
    const finished = finishing !== null;
    const late = failures > 0;
    const sent = await sendAnswers(url, {
      answers,
      round,
      ...(finished && { finished }),
      ...(late && { late }),
    });
    if (isStopped) return;
    if (sent.kind === "stored") {
      isPast = sent.round > round;
      await settle(sent.answers, finished);
    } else await wait(sent.kind);
  }

  async function settle(stored: readonly QueuedAnswer[], finished: boolean): Promise<void> {
    failures = 0;
    await queue.settle(stored);
    const waiting = (await queue.list()).length;
    // Given while the last ones were on their way.
    if (waiting > 0 || (finishing && !finished)) {
      hasMore = true;
      return;
    }
    tell({ kind: "saved", waiting: 0, isPast });
    finishing?.();
    finishing = null;
  }

  async function wait(kind: Exclude<SendOutcome["kind"], "stored">): Promise<void> {
    const waiting = (await queue.list()).length;
    if (kind === "closed" || kind === "deleted" || kind === "gone") {
      isStopped = true;
      tell({ kind, waiting, isPast });
      return;
    }
    tell({ kind: kind === "full" ? "full" : "waiting", waiting, isPast });
    timer = setTimeout(wake, pauseAfter(failures, Math.random()));
    failures += 1;
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
    void send().finally(() => {
      isSending = false;
      if (hasMore) wake();
    });
  }

  function wakeUp(): void {
    if (document.visibilityState === "visible") wake();
  }

  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", wakeUp);
  return {
    wake,
    finish: () =>
      new Promise((resolve) => {
        finishing = resolve;
        wake();
      }),
    stop() {
      isStopped = true;
      clearTimeout(timer);
      window.removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wakeUp);
    },
  };
}

/** What became of answers that were sent. Only `stored` came from the server's disk; `round` is the one that runs now. */
export type SendOutcome =
  | { kind: "stored"; answers: QueuedAnswer[]; round: number }
  | { kind: "unreachable" | "full" | "closed" | "deleted" | "gone" };

const finals: Readonly<Record<string, "closed" | "deleted" | "gone">> = {
  closed: "closed",
  deleted: "deleted",
  removed: "gone",
  replaced: "gone",
  "unknown-participant": "gone",
};

/** Sends answers. */
export async function sendAnswers(
  url: string,
  body: { answers: readonly QueuedAnswer[]; finished?: boolean; late?: boolean; round: number },
): Promise<SendOutcome> {
  const reply = await askApi(url, { method: "PUT", body });
  if (!reply.ok) {
    return { kind: finals[reply.code] ?? (reply.status === 503 ? "full" : "unreachable") };
  }
  const answers = readStored(reply.content);
  if (!answers) return { kind: "unreachable" };
  return { kind: "stored", answers, round: readRound(reply.content) ?? 1 };
}

/** Gives the number of the round that a reply names, or null. */
export function readRound(content: unknown): number | null {
  return isRecord(content) && typeof content.round === "number" ? content.round : null;
}

function readStored(content: unknown): QueuedAnswer[] | null {
  if (!isRecord(content) || !Array.isArray(content.answers)) return null;
  return content.answers.filter(isAnswer);
}

function isAnswer(one: unknown): one is QueuedAnswer {
  return isRecord(one) && typeof one.item === "string" && typeof one.seq === "number";
}
