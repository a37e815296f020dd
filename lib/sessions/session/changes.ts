import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import {
  canOpenAt,
  type LastingChoices,
  nameColumns,
  openingColumns,
  type SessionChoices,
} from "./choices.ts";
import { hasPeople, holdSession } from "./first-arrival.ts";
import { findSessionFor, type NoSession, type OwnSession } from "./rights.ts";
import { dayMs, longestOpenMs, type Session, stateAt } from "./session.ts";

/** What may be changed: some of it at any time, the rest as long as nobody has joined. */
type SessionChanges = {
  [Name in keyof (LastingChoices & EarlyChoices)]?:
    | (LastingChoices & EarlyChoices)[Name]
    | undefined;
} & {
  /** When it opens by itself; null: no hour is set. */
  opensAt?: number | null | undefined;
};

/** What changes as long as nobody has joined: people are told it, or answer by it. */
type EarlyChoices = Pick<SessionChoices, "aliasPolicy" | "mode" | "locale">;

/**
 * Changes a session. A changed retention counts from where it counted before. Once somebody has joined, what they were told
 * and what they answer stays, and the retention gets no longer; a session that is not open yet may open at another time all
 * the same.
 */
export async function changeSession(
  context: SessionContext,
  { changes, ...own }: OwnSession & { changes: SessionChanges },
): Promise<{ ok: true } | Refusal<NoSession | "wrong-state" | "already-joined" | "bad-opening">> {
  const now = context.clock();
  const { opensAt } = changes;
  const outcome = await context.store.commit(async (db) => {
    const asked = await findSessionFor(db, own, "own");
    if (!asked.ok) return asked;
    await holdSession(db, own.sessionId);
    const found = await findSessionFor(db, own, "own");
    if (!found.ok) return found;
    const { session } = found;
    const refusal = await refuseChanges(db, { session, changes, now });
    if (refusal) return refusal;
    const columns = nameColumns({
      title: changes.title ?? session.title,
      resultPolicy: changes.resultPolicy ?? session.resultPolicy,
      retentionDays: changes.retentionDays ?? session.retentionDays,
      notice: changes.notice ?? session.notice,
      controller: changes.controller ?? session.controller,
      subgroups: changes.subgroups ?? session.subgroups,
      establishment: changes.establishment ?? session.establishment,
      addressForm: changes.addressForm ?? session.addressForm,
      meetsOn: changes.meetsOn === undefined ? session.meetsOn : changes.meetsOn,
    });
    const moreDays = columns.retention_days - session.retentionDays;
    const more = session.isRehearsal ? 0 : moreDays * dayMs;
    await db
      .updateTable("session")
      .set({
        ...columns,
        alias_policy: changes.aliasPolicy ?? session.aliasPolicy,
        mode: changes.mode ?? session.mode,
        locale: changes.locale ?? session.locale,
        expires_at: session.expiresAt + more,
      })
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
  if (outcome.ok) context.store.announce(own.sessionId);
  return outcome;
}

/** Says why a session that is held cannot be changed so; null where it can. What is asked for as it is changes nothing. */
async function refuseChanges(
  db: Kysely<Tables>,
  given: { session: Session; changes: SessionChanges; now: number },
): Promise<Refusal<"wrong-state" | "already-joined" | "bad-opening"> | null> {
  const { session, changes, now } = given;
  const { opensAt } = changes;
  const isEarly = earlyNames.some(
    (name) => changes[name] !== undefined && changes[name] !== session[name],
  );
  const isReopened = opensAt !== undefined && stateAt(session, now) !== "draft";
  // Its people are written already: they come with the quiz that it has.
  if (session.isRehearsal && (isEarly || opensAt !== undefined)) return refuse("wrong-state");
  const isLonger = (changes.retentionDays ?? 0) > session.retentionDays;
  const needsNobody = isEarly || isReopened || isLonger;
  if (needsNobody && (await hasPeople(db, session.id))) return refuse("already-joined");
  const isPossible = opensAt === undefined || opensAt === null || canOpenAt(opensAt, now);
  return isPossible ? null : refuse("bad-opening");
}

const earlyNames = [
  "aliasPolicy",
  "mode",
  "locale",
] as const satisfies readonly (keyof EarlyChoices)[];

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
