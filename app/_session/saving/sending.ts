import { askApi, isRecord } from "#app/_ask/ask.ts";
import type { QueuedAnswer } from "./answer-queue.ts";

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

/** Asks what is stored of the round that runs now, at the address that answers are sent to, without sending any. */
export async function askStored(url: string): Promise<SendOutcome> {
  const reply = await askApi(url.replace(/\/answers$/, ""));
  if (!reply.ok) return { kind: finals[reply.code] ?? "unreachable" };
  const answers = readStored(reply.content);
  const round = isRecord(reply.content) ? readRound(reply.content.session) : null;
  return answers && round !== null ? { kind: "stored", answers, round } : { kind: "unreachable" };
}

/** Gives the number of the round that a reply names, or null. */
export function readRound(content: unknown): number | null {
  return isRecord(content) && typeof content.round === "number" ? content.round : null;
}

function readStored(content: unknown): QueuedAnswer[] | null {
  if (!isRecord(content) || !Array.isArray(content.answers)) return null;
  return content.answers.filter(isQueued);
}

/** Tells whether something read is an answer with its number. */
export function isQueued(one: unknown): one is QueuedAnswer {
  if (typeof one !== "object" || one === null) return false;
  if (!("item" in one && "option" in one && "seq" in one)) return false;
  const { item, option, seq } = one;
  const isOption = option === null || typeof option === "string";
  return typeof item === "string" && isOption && typeof seq === "number";
}
