import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { drawId } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { hangDoor } from "./door.ts";
import { findCurrentBank } from "./quiz.ts";
import { refuseRehearsal } from "./rehearsal-limit.ts";
import { findSessionFor, type NoSession, type OwnSession } from "./rights.ts";
import { dayMs, longestOpenMs, type Session, type SessionState, stateAt } from "./session.ts";

/** How many sessions one counsellor may have. */
export const mostSessions = 200;

/** What a counsellor chooses. */
export type SessionChoices = Pick<
  Session,
  | "title"
  | "locale"
  | "mode"
  | "resultPolicy"
  | "aliasPolicy"
  | "retentionDays"
  | "notice"
  | "controller"
> & {
  subgroups?: readonly string[] | undefined;
  /** When it opens by itself. */
  opensAt?: number | undefined;
};

/** Makes a session, with its code. Nobody can join it before it is opened, by somebody or by its hour. With a `plan` it is a rehearsal: see `rehearsal/`. */
export async function createSession(
  context: SessionContext,
  given: { counsellorId: string; choices: SessionChoices; plan?: string; hasAccount?: boolean },
): Promise<
  | { ok: true; sessionId: string }
  | Refusal<"too-many-sessions" | "too-many-rehearsals" | "rehearsals-full" | "bad-opening">
> {
  const { counsellorId, choices, plan = null, hasAccount = false } = given;
  const id = drawId(context);
  const bank = findCurrentBank();
  const now = context.clock();
  const opensAt = choices.opensAt ?? null;
  if (opensAt !== null && !canOpenAt(opensAt, now)) return refuse("bad-opening");
  const days = plan === null ? choices.retentionDays : 1;
  return context.store.commit(async (db) => {
    const { count } = await db
      .selectFrom("session")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("owner_id", "=", counsellorId)
      .executeTakeFirstOrThrow();
    if (count >= mostSessions) return refuse("too-many-sessions");
    const asked = { ownerId: counsellorId, hasAccount, now };
    const refusal = plan === null ? null : await refuseRehearsal(db, asked);
    if (refusal) return refusal;
    await db
      .insertInto("session")
      .values({
        id,
        owner_id: counsellorId,
        ...nameColumns(choices),
        locale: choices.locale,
        mode: choices.mode,
        alias_policy: choices.aliasPolicy,
        bank_id: bank.id,
        bank_version: bank.version,
        ...openingColumns(opensAt),
        round: 1,
        rehearsal: plan === null ? 0 : 1,
        rehearsal_plan: plan,
        created_at: now,
        expires_at: (opensAt === null ? now : opensAt + longestOpenMs) + days * dayMs,
      })
      .execute();
    await hangDoor(context, db, id);
    const noted = { sessionId: id, actor: counsellorId };
    await noteAction(context, db, { ...noted, action: "created" });
    if (opensAt !== null) await noteAction(context, db, { ...noted, action: "opening-set" });
    return { ok: true, sessionId: id };
  });
}

const changeableNames = [
  ...(["title", "resultPolicy", "retentionDays", "notice", "controller", "subgroups"] as const),
] as const;

/** What may still be changed once people have joined. */
type SessionChanges = {
  [Name in (typeof changeableNames)[number]]?: SessionChoices[Name] | undefined;
} & {
  /** When it opens by itself; null: no hour is set. */
  opensAt?: number | null | undefined;
};

/**
 * Changes a session. A changed retention counts from where it counted before; once somebody has joined it gets no longer than
 * they were told.
 */
export async function changeSession(
  context: SessionContext,
  { changes, ...own }: OwnSession & { changes: SessionChanges },
): Promise<{ ok: true } | Refusal<NoSession | "wrong-state" | "bad-opening">> {
  const now = context.clock();
  const { opensAt } = changes;
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "own");
    if (!found.ok) return found;
    const { session } = found;
    const isLonger = (changes.retentionDays ?? 0) > session.retentionDays;
    if (isLonger && (await hasPeople(db, session.id))) return refuse("wrong-state");
    if (opensAt !== undefined) {
      if (stateAt(session, now) !== "draft") return refuse("wrong-state");
      if (opensAt !== null && !canOpenAt(opensAt, now)) return refuse("bad-opening");
    }
    const columns = nameColumns({
      title: changes.title ?? session.title,
      resultPolicy: changes.resultPolicy ?? session.resultPolicy,
      retentionDays: changes.retentionDays ?? session.retentionDays,
      notice: changes.notice ?? session.notice,
      controller: changes.controller ?? session.controller,
      subgroups: changes.subgroups ?? session.subgroups,
    });
    const moreDays = columns.retention_days - session.retentionDays;
    const more = session.isRehearsal ? 0 : moreDays * dayMs;
    await db
      .updateTable("session")
      .set({ ...columns, expires_at: session.expiresAt + more })
      .where("id", "=", session.id)
      .execute();
    if (opensAt !== undefined) {
      const start = opensAt === null ? session.createdAt : opensAt + longestOpenMs;
      const expires_at = start + columns.retention_days * dayMs;
      const set = db.updateTable("session").set({ ...openingColumns(opensAt), expires_at });
      await set.where("id", "=", session.id).execute();
      await noteAction(context, db, { ...own, actor: own.counsellorId, action: "opening-set" });
    }
    if (changes.subgroups) await leaveLostSubgroups(db, session.id, changes.subgroups);
    await noteAction(context, db, { ...own, actor: own.counsellorId, action: "changed" });
    return { ok: true } as const;
  });
  if (outcome.ok && opensAt !== undefined) context.store.announce(own.sessionId);
  return outcome;
}

/** A typing error in the year would keep a session for ever, or open it at once. */
function canOpenAt(opensAt: number, now: number): boolean {
  return opensAt > now && opensAt <= now + 366 * dayMs;
}

/** One that opens by itself is open from its hour on, without anybody writing it then. */
function openingColumns(opensAt: number | null) {
  const state: SessionState = opensAt === null ? "draft" : "open";
  return { state, opens_at: opensAt };
}

async function hasPeople(db: Kysely<Tables>, sessionId: string): Promise<boolean> {
  const person = await db
    .selectFrom("participant")
    .select("id")
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  return person !== undefined;
}

function nameColumns(choices: Pick<SessionChoices, (typeof changeableNames)[number]>) {
  return {
    title: choices.title,
    result_policy: choices.resultPolicy,
    retention_days: choices.retentionDays,
    notice: choices.notice,
    controller: choices.controller,
    subgroups: JSON.stringify(choices.subgroups ?? []),
  };
}

/** Who was in a subgroup that is no more is in none. */
async function leaveLostSubgroups(
  db: Kysely<Tables>,
  sessionId: string,
  subgroups: readonly string[],
): Promise<void> {
  await db
    .updateTable("participant")
    .set({ subgroup: "" })
    .where("session_id", "=", sessionId)
    .where("subgroup", "not in", ["", ...subgroups])
    .execute();
}
