import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { findSessionFor, type NoSession, type OwnSession } from "./rights.ts";

/** A picture as it is kept: small, in base 64, made by ourselves from what somebody sent. */
export interface LogoPicture {
  picture: string;
  width: number;
  height: number;
}

/** Heads a session's papers with a picture, in the place of the one before; with null, with none. */
export async function setLogo(
  context: SessionContext,
  { logo, ...own }: OwnSession & { logo: LogoPicture | null },
): Promise<{ ok: true } | Refusal<NoSession>> {
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, own, "own");
    if (!found.ok) return found;
    await db.deleteFrom("logo").where("session_id", "=", own.sessionId).execute();
    await putLogo(db, { sessionId: own.sessionId, logo });
    await noteAction(context, db, { ...own, actor: own.counsellorId, action: "changed" });
    return { ok: true } as const;
  });
  // The one before is nowhere any more.
  if (outcome.ok) await context.store.scrub("quick");
  return outcome;
}

/** Writes a logo where none is, within a unit of work. */
export async function putLogo(
  db: Kysely<Tables>,
  { sessionId, logo }: { sessionId: string; logo: LogoPicture | null },
): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable("session")
    .set({ logo_width: logo?.width ?? null, logo_height: logo?.height ?? null })
    .where("id", "=", sessionId)
    .executeTakeFirst();
  // Another instance may just have deleted the session.
  if (logo === null || numUpdatedRows !== 1n) return;
  await db.insertInto("logo").values({ session_id: sessionId, picture: logo.picture }).execute();
}

/** Gives the picture of a session's papers to whoever may see them. */
export async function readLogo(
  { store }: Pick<SessionContext, "store">,
  own: OwnSession,
): Promise<{ ok: true; logo: LogoPicture } | Refusal<NoSession | "no-logo">> {
  const found = await findSessionFor(store.db, own, "watch");
  if (!found.ok) return found;
  const logo = await findLogo(store.db, own.sessionId);
  return logo ? { ok: true, logo } : refuse("no-logo");
}

/** Gives a session's logo, or null. */
export async function findLogo(db: Kysely<Tables>, sessionId: string): Promise<LogoPicture | null> {
  const row = await db
    .selectFrom("logo")
    .innerJoin("session", "session.id", "logo.session_id")
    .select(["logo.picture", "session.logo_width", "session.logo_height"])
    .where("logo.session_id", "=", sessionId)
    .executeTakeFirst();
  if (!row) return null;
  return { picture: row.picture, width: row.logo_width ?? 0, height: row.logo_height ?? 0 };
}
