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

/** Sends answers. What is not a reply of this site's API (a sign-in page of the network, say) counts as no reply. */
export async function sendAnswers(
  url: string,
  body: { answers: readonly QueuedAnswer[]; finished?: boolean; late?: boolean; round: number },
): Promise<Sent> {
  try {
    const reply = await fetch(url, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect: "manual",
      signal: AbortSignal.timeout(15_000),
    });
    const type = reply.headers.get("content-type") ?? "";
    if (!/^application\/(problem\+)?json/.test(type)) return { kind: "unreachable" };
    const content: unknown = await reply.json();
    if (reply.ok) {
      const answers = readStored(content);
      return answers
        ? { kind: "stored", answers, round: readRound(content) }
        : { kind: "unreachable" };
    }
    const code = isRecord(content) ? String(content.code) : "";
    return { kind: finals[code] ?? (reply.status === 503 ? "full" : "unreachable") };
  } catch {
    return { kind: "unreachable" };
  }
}

function readStored(content: unknown): QueuedAnswer[] | null {
  if (!isRecord(content) || !Array.isArray(content.answers)) return null;
  return content.answers.filter(isAnswer);
}

function readRound(content: unknown): number {
  return isRecord(content) && typeof content.round === "number" ? content.round : 1;
}

function isAnswer(one: unknown): one is QueuedAnswer {
  return isRecord(one) && typeof one.item === "string" && typeof one.seq === "number";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
