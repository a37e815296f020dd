import { showCode } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import { deriveDoorToken, findOrHangDoor } from "#lib/sessions/session/door.ts";
import {
  findSessionFor,
  type NoSession,
  type OwnSession,
  type Right,
} from "#lib/sessions/session/rights.ts";
import {
  entryEndAt,
  readSessionRow,
  type Session,
  type SessionState,
  stateAt,
} from "#lib/sessions/session/session.ts";
import {
  countProgress,
  listProgress,
  type ParticipantProgress,
  type ProgressCounts,
} from "./progress.ts";

/** The way in as a counsellor shows it, the same from the beginning: the code in groups and the token for the QR code. */
export interface ShownWay {
  code: string;
  token: string;
}

/** The way in while it lets people in. */
interface ShownDoor extends ShownWay {
  openedAt: number;
  expiresAt: number;
}

/** A session as its counsellor sees it. `door` is null while nobody can join. */
export interface SessionView {
  session: Session;
  right: Right;
  state: SessionState;
  way: ShownWay;
  door: ShownDoor | null;
  counts: ProgressCounts;
}

/** Gives a counsellor's session with its door and its counts. */
export async function viewSession(
  context: SessionContext,
  own: OwnSession,
): Promise<({ ok: true } & SessionView) | Refusal<NoSession>> {
  const { store, clock } = context;
  const found = await findSessionFor(store.db, own, "watch");
  if (!found.ok) return found;
  const { session, right } = found;
  const now = clock();
  const state = stateAt(session, now);
  const code = await findOrHangDoor(context, session.id);
  const way = {
    code: showCode(code),
    token: deriveDoorToken(store.secret, { sessionId: session.id, code }),
  };
  const end = entryEndAt(session, now);
  return {
    ok: true,
    session,
    right,
    state,
    way,
    door: end === null ? null : { ...way, openedAt: session.openedAt ?? 0, expiresAt: end },
    counts: countProgress(await listProgress(context, session)),
  };
}

/** Gives everybody in a counsellor's session with how far they are. */
export async function listOwnProgress(
  context: Pick<SessionContext, "store" | "clock">,
  own: OwnSession,
): Promise<{ ok: true; participants: ParticipantProgress[] } | Refusal<NoSession>> {
  const found = await findSessionFor(context.store.db, own, "watch");
  if (!found.ok) return found;
  return { ok: true, participants: await listProgress(context, found.session) };
}

/** One line of "My sessions". */
export interface SessionLine {
  session: Session;
  right: Right;
  state: SessionState;
  joined: number;
  done: number;
  /** How many were done with the first round, once the second runs. */
  firstDone: number | null;
}

/** Gives the sessions that a counsellor owns or shares, the newest first. */
export async function listSessions(
  { store, clock }: Pick<SessionContext, "store" | "clock">,
  counsellorId: string,
): Promise<SessionLine[]> {
  const shared = await store.db
    .selectFrom("colleague")
    .select(["session_id", "right"])
    .where("user_id", "=", counsellorId)
    .execute();
  const rightsById = new Map(shared.map(({ session_id, right }) => [session_id, right]));
  const rows = await store.db
    .selectFrom("session")
    .selectAll()
    .where((eb) =>
      eb.or([eb("owner_id", "=", counsellorId), eb("id", "in", [...rightsById.keys(), ""])]),
    )
    .orderBy("created_at", "desc")
    .orderBy("id")
    .execute();
  const lines: SessionLine[] = [];
  for (const session of rows.map(readSessionRow)) {
    const { joined, done, firstDone } = countProgress(
      await listProgress({ store, clock }, session),
    );
    const isOwner = session.ownerId === counsellorId;
    const right = isOwner ? "own" : (rightsById.get(session.id) ?? "watch");
    lines.push({ session, right, state: stateAt(session, clock()), joined, done, firstDone });
  }
  return lines;
}
