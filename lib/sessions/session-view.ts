import { showCode } from "./codes.ts";
import type { SessionContext } from "./context.ts";
import { deriveDoorToken, findOpenDoor } from "./door.ts";
import type { Refusal } from "./fault.ts";
import {
  countProgress,
  listProgress,
  type ParticipantProgress,
  type ProgressCounts,
} from "./progress.ts";
import { findOwnSession, type OwnSession, type SessionRow } from "./session.ts";
import { type SessionState, stateAt } from "./session-state.ts";

/** The way in as a counsellor shows it: the code in groups and the token for the QR code. */
export interface ShownDoor {
  code: string;
  token: string;
  openedAt: number;
  expiresAt: number;
}

/** A session as its counsellor sees it. `door` is null while nobody can join. */
export interface SessionView {
  session: SessionRow;
  state: SessionState;
  door: ShownDoor | null;
  counts: ProgressCounts;
}

/** Gives a counsellor's session with its door and its counts. */
export async function viewSession(
  context: Pick<SessionContext, "store" | "clock">,
  own: OwnSession,
): Promise<({ ok: true } & SessionView) | Refusal<"unknown-session" | "deleted">> {
  const { store, clock } = context;
  const found = await findOwnSession(store.db, own);
  if (!found.ok) return found;
  const { session } = found;
  const state = stateAt(session, clock());
  const door = state === "open" ? await findOpenDoor(store.db, session.id, clock()) : undefined;
  return {
    ok: true,
    session,
    state,
    door: door
      ? {
          code: showCode(door.code),
          token: deriveDoorToken(store.secret, door),
          openedAt: door.opened_at,
          expiresAt: door.expires_at,
        }
      : null,
    counts: countProgress(await listProgress(context, session)),
  };
}

/** Gives everybody in a counsellor's session with how far they are. */
export async function listOwnProgress(
  context: Pick<SessionContext, "store" | "clock">,
  own: OwnSession,
): Promise<
  { ok: true; participants: ParticipantProgress[] } | Refusal<"unknown-session" | "deleted">
> {
  const found = await findOwnSession(context.store.db, own);
  if (!found.ok) return found;
  return { ok: true, participants: await listProgress(context, found.session) };
}

/** One line of "My sessions". */
export interface SessionLine {
  session: SessionRow;
  state: SessionState;
  joined: number;
  done: number;
}

/** Gives a counsellor's sessions, the newest first. */
export async function listSessions(
  { store, clock }: Pick<SessionContext, "store" | "clock">,
  ownerId: string,
): Promise<SessionLine[]> {
  const sessions = await store.db
    .selectFrom("session")
    .selectAll()
    .where("owner_id", "=", ownerId)
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  const lines: SessionLine[] = [];
  for (const session of sessions) {
    const { joined, done } = countProgress(await listProgress({ store, clock }, session));
    lines.push({ session, state: stateAt(session, clock()), joined, done });
  }
  return lines;
}
