import type { Kysely, Selectable } from "kysely";
import type { SessionTable, Tables } from "#lib/db/tables.ts";
import type { Locale } from "#lib/locale.ts";

export type SessionState = SessionTable["state"];

/** A counsellor's group session. Times are milliseconds since 1970. */
export interface Session {
  id: string;
  ownerId: string;
  title: string;
  locale: Locale;
  mode: "full" | "express";
  bank: { id: string; version: number };
  resultPolicy: "at-once" | "held";
  aliasPolicy: "generated" | "free";
  /** How its pages speak to people, where the language knows both. */
  addressForm: "vous" | "tu";
  retentionDays: number;
  notice: string;
  controller: string;
  /** The day on which the group meets, as `2027-01-12`; null where none was set. */
  meetsOn: string | null;
  establishment: string;
  /** How large the picture is that its papers are headed with; null where there is none. */
  logo: { width: number; height: number } | null;
  /** The names of the subgroups that participants may belong to, in the counsellor's order. */
  subgroups: string[];
  /** As it was last written: `stateAt` says what it is at a time. */
  state: SessionState;
  round: number;
  isRehearsal: boolean;
  /** What plays the participants of a rehearsal, as JSON. */
  rehearsalPlan: string | null;
  createdAt: number;
  /** When it was opened, or opens by itself, which may be still to come; null where neither. */
  openedAt: number | null;
  /** Which view of the restitution the room's screen shows, counted from 1; 0: the lobby. */
  slide: number;
  /** How often that was told: of two words about it, the one with the higher number is the newer. */
  turned: number;
  /** When the second round was started; null in the first. */
  roundStartedAt: number | null;
  closingUntil: number | null;
  closedAt: number | null;
  resultsOpenedAt: number | null;
  /** Since when the room's screen may show the group's restitution; null while it may not. */
  restitutionOpenedAt: number | null;
  /** When everything in it is erased. */
  expiresAt: number;
}

/** Tells whether a session's people are known by generated names only: then nothing says who answered what. */
export function isAnonymous({ aliasPolicy }: Pick<Session, "aliasPolicy">): boolean {
  return aliasPolicy === "generated";
}

/**
 * Tells whether somebody counts in what is told of a group. Who was taken out does not; in a session where nobody chose their
 * name, who is taken out after the closing still does, so that no two files or pictures differ by one person.
 */
export function isCounted(
  session: Pick<Session, "aliasPolicy" | "closedAt">,
  { removedAt }: { removedAt: number | null },
): boolean {
  if (removedAt === null) return true;
  return isAnonymous(session) && session.closedAt !== null && removedAt > session.closedAt;
}

/** How many subgroups a session may have. */
export const mostSubgroups = 12;

/** Between which days a group may meet: a year is easily mistyped. */
export const firstDay = "2020-01-01";
export const lastDay = "2099-12-31";

/** How long a door lets people in, so that a forgotten one does not stay open for good. */
export const doorMs = 24 * 3_600_000;

/** How long a session takes answers when nobody closes it. */
export const longestOpenMs = 7 * 24 * 3_600_000;

export const dayMs = 24 * 3_600_000;

/** Gives a session from its row: the one place that knows the names of the columns. */
export function readSessionRow(row: Selectable<SessionTable>): Session {
  return {
    id: row.id,
    ownerId: row.owner_id,
    title: row.title,
    locale: row.locale,
    mode: row.mode,
    bank: { id: row.bank_id, version: row.bank_version },
    resultPolicy: row.result_policy,
    aliasPolicy: row.alias_policy,
    addressForm: row.address_form,
    retentionDays: row.retention_days,
    notice: row.notice,
    controller: row.controller,
    meetsOn: row.meets_on,
    establishment: row.establishment,
    logo:
      row.logo_width === null || row.logo_height === null
        ? null
        : { width: row.logo_width, height: row.logo_height },
    subgroups: readNames(row.subgroups),
    state: row.state,
    round: row.round,
    isRehearsal: row.rehearsal === 1,
    rehearsalPlan: row.rehearsal_plan,
    createdAt: row.created_at,
    openedAt: row.opened_at ?? row.opens_at,
    slide: row.slide,
    turned: row.turned,
    roundStartedAt: row.round_started_at,
    closingUntil: row.closing_until,
    closedAt: row.closed_at,
    resultsOpenedAt: row.results_opened_at,
    restitutionOpenedAt: row.restitution_opened_at,
    expiresAt: row.expires_at,
  };
}

/** Gives a session by its id, or null where there is none. */
export async function findSession(db: Kysely<Tables>, id: string): Promise<Session | null> {
  const row = await db.selectFrom("session").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? readSessionRow(row) : null;
}

/**
 * Gives a session's state at a time: one opens at its hour, a grace period ends, and a forgotten session closes, without
 * anybody writing it.
 */
export function stateAt(
  { state, closingUntil, openedAt }: Pick<Session, "state" | "closingUntil" | "openedAt">,
  now: number,
): SessionState {
  if (state === "closing" && (closingUntil ?? 0) <= now) return "closed";
  if (state === "open" && (openedAt ?? 0) > now) return "draft";
  if (state === "open" && (openedAt ?? 0) + longestOpenMs <= now) return "closed";
  return state;
}

/**
 * Gives until when a session's code is of use at least, unless the session is deleted: however early it closes, it is kept for
 * its retention.
 */
export function codeEndAt({ openedAt, createdAt, retentionDays, expiresAt }: Session): number {
  return Math.min(expiresAt, (openedAt ?? createdAt) + retentionDays * dayMs);
}

/** Tells until when a session lets people in that nobody closes before; null where it does not now. */
export function entryEndAt(session: Session, now: number): number | null {
  const end = (session.openedAt ?? 0) + doorMs;
  return stateAt(session, now) === "open" && end > now ? end : null;
}

/** Tells whether a session takes answers in this state: while open, and late ones in the grace period. */
export function takesAnswers(state: SessionState): boolean {
  return state === "open" || state === "closing";
}

/**
 * Gives when a session that ends at a time is erased: after its retention, and a rehearsal a day after it was made, whatever
 * becomes of it.
 */
export function expiryOf({ isRehearsal, createdAt, retentionDays }: Session, end: number): number {
  return isRehearsal ? createdAt + dayMs : end + retentionDays * dayMs;
}

/** Tells whether somebody can be in this subgroup; `""` is none. */
export function hasSubgroup({ subgroups }: Pick<Session, "subgroups">, name: string): boolean {
  return name === "" || subgroups.includes(name);
}

function readNames(json: string): string[] {
  const names: unknown = JSON.parse(json);
  return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
