import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { canOpenAt, type LastingChoices, nameColumns, openingColumns } from "./choices.ts";
import { findSessionFor, type NoSession, type OwnSession } from "./rights.ts";
import { dayMs, longestOpenMs, type Session, stateAt } from "./session.ts";

/** What may still be changed once people have joined. */
type SessionChanges = {
  [Name in keyof LastingChoices]?: LastingChoices[Name] | undefined;
} & {
  /** Before it is open alone: nobody has been told anything yet. */
  aliasPolicy?: Session["aliasPolicy"] | undefined;
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
    if (!(await renamePolicy(db, { session, policy: changes.aliasPolicy, now }))) {
      return refuse("wrong-state");
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

/**
 * Changes how people are named, if the session has never let anybody in; tells whether it is as asked. The row itself says so
 * once more: somebody may be opening it.
 */
async function renamePolicy(
  db: Kysely<Tables>,
  given: { session: Session; policy: Session["aliasPolicy"] | undefined; now: number },
): Promise<boolean> {
  const { session, policy = session.aliasPolicy, now } = given;
  if (policy === session.aliasPolicy) return true;
  if (stateAt(session, now) !== "draft") return false;
  const { numUpdatedRows } = await db
    .updateTable("session")
    .set({ alias_policy: policy })
    .where("id", "=", session.id)
    .where("opened_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

async function hasPeople(db: Kysely<Tables>, sessionId: string): Promise<boolean> {
  const person = await db
    .selectFrom("participant")
    .select("id")
    .where("session_id", "=", sessionId)
    .executeTakeFirst();
  return person !== undefined;
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
