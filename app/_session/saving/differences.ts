import type { Answers } from "#lib/scoring/answers.ts";
import { type AnswerQueue, nameSeat, type QueuedAnswer } from "./answer-queue.ts";
import { isQueued } from "./sending.ts";

/** An answer that is one thing on this screen and another in the session. */
export interface Difference {
  item: string;
  here: string | null;
  there: string | null;
  /** The number of the session's. */
  seq: number;
}

/**
 * Compares what this screen shows with what the server has stored, where nothing is on its way:
 *
 *   again      the server has lost it (its store is an earlier one): sent again
 *   adopted    given later on another device, and not touched here since: shown here
 *   differing  given on two devices, each without knowing of the other: the person chooses
 *   agreed     one and the same on both sides
 *
 * `agreed` is what both sides had the last time that they agreed.
 */
export function compareAnswers({
  here,
  stored,
  agreed,
  isOnItsWay,
}: {
  here: Answers;
  stored: readonly QueuedAnswer[];
  agreed: ReadonlyMap<string, QueuedAnswer>;
  /** Whether an answer of this item waits here with a higher number than this. */
  isOnItsWay: (item: string, seq: number) => boolean;
}): {
  again: Omit<QueuedAnswer, "seq">[];
  adopted: QueuedAnswer[];
  differing: Difference[];
  agreed: QueuedAnswer[];
} {
  const found = { again: [], adopted: [], differing: [], agreed: [] } as ReturnType<
    typeof compareAnswers
  >;
  const there = new Map(stored.map((answer) => [answer.item, answer]));
  for (const item of new Set([...Object.keys(here), ...there.keys()])) {
    const [kept, last] = [there.get(item), agreed.get(item)];
    if (isOnItsWay(item, kept?.seq ?? 0)) continue;
    const isHere = item in here;
    const shown = here[item] ?? null;
    const isUntouched = isHere && last !== undefined && last.option === shown;
    if (!kept) found.again.push({ item, option: shown });
    else if (isHere && kept.option === shown) found.agreed.push(kept);
    else if (isUntouched && kept.seq < last.seq) found.again.push({ item, option: shown });
    else if (!isHere || isUntouched) found.adopted.push(kept);
    else found.differing.push({ item, here: shown, there: kept.option, seq: kept.seq });
  }
  return found;
}

/** What the screen shows, and how to show what another device gave. */
export interface Sheet {
  load(): Answers;
  adopt(answers: readonly QueuedAnswer[]): void;
  /** What the server had the last time that both agreed: to begin with, and to be kept. */
  agreed: readonly QueuedAnswer[];
  keepAgreed(agreed: readonly QueuedAnswer[]): void;
}

/** Holds on to what both sides agreed on, from one reply to the next. */
export function createComparison(sheet: Sheet, queue: AnswerQueue) {
  const agreed = new Map(sheet.agreed.map((answer) => [answer.item, answer]));
  /** Answers on their way into the queue: how many, by item. */
  const arriving = new Map<string, number>();
  let differing: readonly Difference[] = [];

  function count(items: readonly { item: string }[], by: 1 | -1): void {
    for (const { item } of items) {
      const now = (arriving.get(item) ?? 0) + by;
      if (now > 0) arriving.set(item, now);
      else arriving.delete(item);
    }
  }

  return {
    /** Compares the screen with a reply: shows what is newer, and queues again what the server has lost. */
    async compare(stored: readonly QueuedAnswer[], floor: number): Promise<void> {
      const waiting = new Map((await queue.list()).map(({ item, seq }) => [item, seq]));
      const found = compareAnswers({
        ...{ here: sheet.load(), stored, agreed },
        isOnItsWay: (item, seq) => arriving.has(item) || (waiting.get(item) ?? 0) > seq,
      });
      for (const answer of [...found.agreed, ...found.adopted]) agreed.set(answer.item, answer);
      differing = found.differing;
      sheet.keepAgreed([...agreed.values()]);
      if (found.adopted.length > 0) sheet.adopt(found.adopted);
      if (found.again.length > 0) await queue.add(found.again, floor);
    },
    /** Gives what the person has to choose about. */
    differing: () => differing,
    /** Says that answers are on their way into the queue; gives what to call once they are in it. */
    expect(answers: readonly { item: string }[]): () => void {
      count(answers, 1);
      return () => count(answers, -1);
    },
    /** Takes the person's choice: shows the session's, or gives this screen's to be sent again. */
    choose(which: "here" | "there"): Omit<QueuedAnswer, "seq">[] {
      const chosen = differing;
      differing = [];
      if (which === "here") return chosen.map(({ item, here }) => ({ item, option: here }));
      const answers = chosen.map(({ item, there, seq }) => ({ item, option: there, seq }));
      sheet.adopt(answers);
      for (const answer of answers) agreed.set(answer.item, answer);
      return [];
    },
  };
}

/** Gives what the server had stored when this tab last agreed with it. */
export function readAgreed(participant: string, round: number): QueuedAnswer[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameAgreed(participant, round)) ?? "");
    return Array.isArray(kept) ? kept.filter(isQueued) : [];
  } catch {
    return [];
  }
}

/** Keeps what the server has stored, as long as this tab lives. */
export function keepAgreed(
  participant: string,
  round: number,
  agreed: readonly QueuedAnswer[],
): void {
  try {
    sessionStorage.setItem(nameAgreed(participant, round), JSON.stringify(agreed));
  } catch {
    // Blocked or full: then a page that is loaded again knows only what the server has.
  }
}

function nameAgreed(participant: string, round: number): string {
  return `azimut:agreed:${nameSeat(participant, round)}`;
}
