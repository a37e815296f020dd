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

/** Turns the views of the room's screen by the remote, and gives which one is shown then. */
export async function turnByRemote(
  context: SessionContext,
  { turn, ...remote }: { sessionId: string; key: string; turn: (typeof turns)[number] },
): Promise<{ ok: true; slide: number } | Refusal<"unknown-session" | "wrong-state">> {
  const found = await findRemote(context, remote);
  if (!found.ok) return found;
  const { id, slide, restitutionOpenedAt } = found.session;
  if (restitutionOpenedAt === null) return refuse("wrong-state");
  const to = { next: slide + 1, previous: slide - 1, lobby: 0 }[turn];
  return { ok: true, slide: await storeSlide(context, id, Math.min(mostSlides, Math.max(0, to))) };
}

/** Notes which view the room's screen shows, so that its remote, and other screens of the session, are at the same one. */
export async function setSlide(
  context: SessionContext,
  { slide, ...own }: OwnSession & { slide: number },
): Promise<{ ok: true } | Refusal<NoSession>> {
  const found = await findSessionFor(context.store.db, own, "run");
  if (!found.ok) return found;
  await storeSlide(context, own.sessionId, slide);
  return { ok: true };
}

async function storeSlide(context: SessionContext, id: string, slide: number): Promise<number> {
  await context.store.commit((db) =>
    db.updateTable("session").set({ slide }).where("id", "=", id).execute(),
  );
  context.store.announce(id);
  return slide;
}
