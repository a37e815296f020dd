import type { SessionTable } from "#lib/db/tables.ts";
import type { SessionRow } from "./session.ts";

export type SessionState = SessionTable["state"];

/** How long a door lets people in, so that a forgotten one does not stay open for good. */
export const doorMs = 24 * 3_600_000;

/** How long a session takes answers when nobody closes it. */
export const longestOpenMs = 7 * 24 * 3_600_000;

export const dayMs = 24 * 3_600_000;

/** Gives a session's state at a time: a grace period ends, and a forgotten session closes, without anybody writing it. */
export function stateAt(
  session: Pick<SessionTable, "state" | "closing_until" | "opened_at">,
  now: number,
): SessionState {
  const { state, closing_until, opened_at } = session;
  if (state === "closing" && (closing_until ?? 0) <= now) return "closed";
  if (state === "open" && (opened_at ?? 0) + longestOpenMs <= now) return "closed";
  return state;
}

/**
 * Gives when a session that ends at a time is erased: after its retention, and a rehearsal a day after it was made, whatever
 * becomes of it.
 */
export function expiryOf(
  session: Pick<SessionTable, "rehearsal" | "created_at" | "retention_days">,
  end: number,
): number {
  const { rehearsal, created_at, retention_days } = session;
  return rehearsal === 1 ? created_at + dayMs : end + retention_days * dayMs;
}

/** Tells whether a session takes answers in this state: while open, and late ones in the grace period. */
export function takesAnswers(state: SessionState): boolean {
  return state === "open" || state === "closing";
}

/** How many subgroups a session may have. */
export const mostSubgroups = 12;

/** Gives the names of a session's subgroups, in the counsellor's order. */
export function listSubgroups({ subgroups }: Pick<SessionRow, "subgroups">): string[] {
  const names: unknown = JSON.parse(subgroups);
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

/** Tells whether somebody can be in this subgroup; `""` is none. */
export function hasSubgroup(session: Pick<SessionRow, "subgroups">, name: string): boolean {
  return name === "" || listSubgroups(session).includes(name);
}
