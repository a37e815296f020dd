import { askApi, isRecord } from "#app/_ask/ask.ts";
import type { QueuedAnswer } from "./answer-queue.ts";

/** What became of answers that were sent. Only `stored` came from the server's disk; `round` is the one that runs now. */
export type Sent =
  | { kind: "stored"; answers: QueuedAnswer[]; round: number }
  | { kind: "unreachable" | "full" | "closed" | "deleted" | "gone" };

const finals: Readonly<Record<string, "closed" | "deleted" | "gone">> = {
  closed: "closed",
  deleted: "deleted",
  removed: "gone",
  "unknown-participant": "gone",
};

/** Sends answers. */
export async function sendAnswers(
  url: string,
  body: { answers: readonly QueuedAnswer[]; finished?: boolean; late?: boolean; round: number },
): Promise<Sent> {
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
