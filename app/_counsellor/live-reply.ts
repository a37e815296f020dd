import type { z } from "zod";
import { isRecord } from "#app/_ask/ask.ts";
import type { peopleNewsSchema } from "#lib/sessions/schema/participant-schema.ts";
import type { liveSchema } from "#lib/sessions/schema/session-schema.ts";

/** How a session stands, as the API tells the counsellor's screens. */
export type Live = z.output<typeof liveSchema>;

/** Who has changed since the last such news. */
export type PeopleNews = z.output<typeof peopleNewsSchema>;

/** Reads what the API says about a session; null where a network in between has put something else there. */
export function readLive(content: unknown): Live | null {
  return isLive(content) ? content : null;
}

/** Reads who has changed. */
export function readPeopleNews(content: unknown): PeopleNews | null {
  return isRecord(content) && isNews(content) ? content : null;
}

/** Reads an event's data; undefined where it is not JSON. */
export function readJson(text: unknown): unknown {
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

function isNews(content: Record<string, unknown>): content is Record<string, unknown> & PeopleNews {
  const { isAll, people, gone } = content;
  return typeof isAll === "boolean" && Array.isArray(people) && Array.isArray(gone);
}
