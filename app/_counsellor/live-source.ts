import type { z } from "zod";
import { askApi, isRecord } from "#app/_ask/ask.ts";
import type { peopleNewsSchema } from "#lib/sessions/schema/people-schema.ts";
import type { liveSchema } from "#lib/sessions/schema/session-schema.ts";
import { takeStream } from "./stream-place.ts";

/** How a session stands, as the API tells the counsellor's screens. */
export type Live = z.output<typeof liveSchema>;

/** Who has changed since the last such news. */
export type PeopleUpdate = z.output<typeof peopleNewsSchema>;

/**
 * How a screen gets what it shows: `loaded` with its page, before anything else has come; `live` by the stream; `polled` where none comes through, by asking every few seconds;
 * `stale` where there is no reply at all; `gone` where there is nothing (any more) to show this counsellor.
 */
export type LiveMode = "loaded" | "live" | "polled" | "stale" | "gone";

/** The server tells every screen at least every five seconds: a silence as long as this means that nothing comes through. */
const firstEventMs = 5000;
const silenceMs = 12_000;

const pollMs = 3000;

/** How long to wait before trying a stream again, longer after each failure. */
const retryMs = [5000, 10_000, 20_000, 30_000];

const finals = ["unknown-session", "deleted", "not-allowed", "not-signed-in"];

/**
 * Follows a session (`url`: its address in the API), with `onPeople` everybody in it too; gives the function that ends it. A
 * page that nobody sees asks for nothing, and knows all again when it is seen.
 */
export function followLive({
  url,
  onLive,
  onMode,
  onPeople,
}: {
  url: string;
  onLive: (live: Live) => void;
  onMode: (mode: LiveMode) => void;
  onPeople?: ((news: PeopleUpdate) => void) | undefined;
}): () => void {
  let source: EventSource | null = null;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;
  let failures = 0;
  let isStopped = false;
  let isAsleep = document.visibilityState === "hidden";
  let freeStream = () => {};

  async function connect(): Promise<void> {
    const free = await takeStream();
    if (isStopped || isAsleep || source) return free?.();
    if (!free) return lose();
    freeStream = free;
    source = new EventSource(onPeople ? `${url}/participants/stream` : `${url}/stream`);
    source.addEventListener("people", ({ data }) => {
      const news = readPeopleUpdate(readJson(data));
      if (news) onPeople?.(news);
    });
    source.addEventListener("session", ({ data }) => {
      const live = readLive(readJson(data));
      if (!live) return;
      failures = 0;
      clearInterval(polling);
      polling = undefined;
      listen(silenceMs);
      onLive(live);
      onMode("live");
    });
    source.addEventListener("error", lose);
    listen(firstEventMs);
  }

  function listen(ms: number): void {
    clearTimeout(silence);
    silence = setTimeout(lose, ms);
  }

  /** The browser would connect again by itself, but neither where it is refused nor where nothing comes through. */
  function lose(): void {
    quiet();
    if (isStopped || isAsleep) return;
    retry = setTimeout(() => void connect(), retryMs[Math.min(failures, retryMs.length - 1)]);
    failures += 1;
    if (polling !== undefined) return;
    polling = setInterval(() => void poll(), pollMs);
    void poll();
  }

  async function poll(): Promise<void> {
    const reply = await askApi(`${url}/progress`);
    if (isStopped || isAsleep || polling === undefined) return;
    const live = reply.ok ? readLive(reply.content) : null;
    if (live) {
      onLive(live);
      onMode("polled");
      if (onPeople) await pollPeople(onPeople);
    } else if (!reply.ok && finals.includes(reply.code)) {
      stop();
      onMode("gone");
    } else onMode("stale");
  }

  async function pollPeople(tell: (news: PeopleUpdate) => void): Promise<void> {
    const reply = await askApi(`${url}/participants`);
    if (isStopped || polling === undefined || !reply.ok) return;
    const { participants } = Object(reply.content);
    const news = readPeopleUpdate({ isAll: true, people: participants, gone: [] });
    if (news) tell(news);
  }

  /** Ends the stream that there is, and what waits for it. */
  function quiet(): void {
    clearTimeout(silence);
    clearTimeout(retry);
    source?.close();
    source = null;
    freeStream();
    freeStream = () => {};
  }

  function rest(): void {
    quiet();
    clearInterval(polling);
    polling = undefined;
  }

  function stop(): void {
    isStopped = true;
    document.removeEventListener("visibilitychange", turn);
    rest();
  }

  function turn(): void {
    isAsleep = document.visibilityState === "hidden";
    rest();
    failures = 0;
    if (!isAsleep) void connect();
  }

  document.addEventListener("visibilitychange", turn);
  if (!isAsleep) void connect();
  return stop;
}

/** Reads what the API says about a session; null where a network in between has put something else there. */
function readLive(content: unknown): Live | null {
  return isLive(content) ? content : null;
}

/** Reads who has changed. */
function readPeopleUpdate(content: unknown): PeopleUpdate | null {
  return isRecord(content) && isNews(content) ? content : null;
}

/** Reads an event's data; undefined where it is not JSON. */
function readJson(text: unknown): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function isLive(content: unknown): content is Live {
  if (!isRecord(content)) return false;
  const numbers = ["joined", "started", "halfway", "done", "stalled", "delayed", "round", "errors"];
  const texts = ["at", "state"];
  return (
    numbers.every((name) => typeof content[name] === "number") &&
    texts.every((name) => typeof content[name] === "string") &&
    typeof content.resultsOpen === "boolean" &&
    typeof content.restitutionOpen === "boolean"
  );
}

function isNews(
  content: Record<string, unknown>,
): content is Record<string, unknown> & PeopleUpdate {
  const { isAll, people, gone } = content;
  return typeof isAll === "boolean" && Array.isArray(people) && Array.isArray(gone);
}
