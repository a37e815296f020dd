import { type RawBuilder, sql } from "kysely";
import { deriveKey, isSameKey } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { findSessionFor, type NoSession, type OwnSession } from "./rights.ts";
import { dayMs, findSession, type Session } from "./session.ts";

/** More views than any restitution has: a number that only grew would be no place. */
export const mostSlides = 99;

/** What a remote does: it turns the views of the room's screen, and nothing else. */
export const turns = ["next", "previous", "lobby"] as const;

/** Gives the key in the link of a session's remote. Opening the session anew makes another. */
export function deriveRemote(secret: string, { id, openedAt }: Session): string {
  return deriveKey(secret, "remote", id, String(openedAt));
}

/** Gives the session whose remote somebody holds: until a day after it has closed. */
export async function findRemote(
  { store, clock }: Pick<SessionContext, "store" | "clock">,
  { sessionId, key }: { sessionId: string; key: string },
): Promise<{ ok: true; session: Session } | Refusal<"unknown-session">> {
  const session = await findSession(store.db, sessionId);
  if (!session || !isSameKey(key, deriveRemote(store.secret, session))) {
    return refuse("unknown-session");
  }
  const isOver = session.closedAt !== null && session.closedAt + dayMs <= clock();
  return isOver ? refuse("unknown-session") : { ok: true, session };
}

/** Which view the room's screen shows, counted from 1 (0: the lobby), and how often it was turned until then. */
export type Shown = Pick<Session, "slide" | "turned">;

/** Turns the views of the room's screen by the remote, and gives which one is shown then. */
export async function turnByRemote(
  context: SessionContext,
  { turn, ...remote }: { sessionId: string; key: string; turn: (typeof turns)[number] },
): Promise<{ ok: true; shown: Shown } | Refusal<"unknown-session" | "wrong-state">> {
  const found = await findRemote(context, remote);
  if (!found.ok) return found;
  const { id, restitutionOpenedAt } = found.session;
  if (restitutionOpenedAt === null) return refuse("wrong-state");
  // From where it is when this is written: who presses twice goes on by two.
  const to = {
    next: sql<number>`case when slide < ${mostSlides} then slide + 1 else slide end`,
    previous: sql<number>`case when slide > 0 then slide - 1 else slide end`,
    lobby: 0,
  };
  const shown = await storeSlide(context, id, to[turn]);
  return shown ? { ok: true, shown } : refuse("unknown-session");
}

/** Notes which view the room's screen shows, so that its remote, and other screens of the session, are at the same one. */
export async function setSlide(
  context: SessionContext,
  { slide, ...own }: OwnSession & { slide: number },
): Promise<{ ok: true; shown: Shown } | Refusal<NoSession>> {
  const found = await findSessionFor(context.store.db, own, "run");
  if (!found.ok) return found;
  const shown = await storeSlide(context, own.sessionId, slide);
  return shown ? { ok: true, shown } : refuse("deleted");
}

/** Gives what is shown then; null where the session is gone. */
async function storeSlide(
  context: SessionContext,
  id: string,
  slide: number | RawBuilder<number>,
): Promise<Shown | null> {
  const shown = await context.store.commit((db) =>
    db
      .updateTable("session")
      .set({ slide, turned: sql`turned + 1` })
      .where("id", "=", id)
      .returning(["slide", "turned"])
      .executeTakeFirst(),
  );
  context.store.announce(id);
  return shown ?? null;
}
