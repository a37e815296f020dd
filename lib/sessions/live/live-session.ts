import type { SessionContext } from "#lib/sessions/context.ts";
import { hasOpenResults } from "#lib/sessions/session/opening.ts";
import {
  findSession,
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
import { countTrouble } from "./trouble.ts";

/** What the counsellor's screens are told about a session, by the server's clock. */
export interface LiveSession {
  at: number;
  state: SessionState;
  closingUntil: number | null;
  round: number;
  resultsOpen: boolean;
  /** Whether the room's screen may show the restitution. */
  restitutionOpen: boolean;
  /** Which view of it the room's screen shows, counted from 1; 0: the lobby. */
  slide: number;
  /** How often it was turned to another. */
  turned: number;
  /** Requests of the last minute that this instance could not serve. */
  errors: number;
  counts: ProgressCounts;
}

/** Who has changed since the last such news; `isAll` says that it is everybody. */
export interface PeopleNews {
  isAll: boolean;
  people: ParticipantProgress[];
  gone: string[];
}

/** Everything that one look at a session gives, for all its screens together. */
export interface Look {
  live: LiveSession;
  people: ParticipantProgress[];
  /** The counsellors who may watch it. */
  watchers: ReadonlySet<string>;
}

/** Looks at a session; null where it is gone. */
export async function lookAtSession(
  context: Pick<SessionContext, "store" | "clock">,
  sessionId: string,
): Promise<Look | null> {
  const { db } = context.store;
  const session = await findSession(db, sessionId);
  if (!session) return null;
  const colleagues = await db
    .selectFrom("colleague")
    .select("user_id")
    .where("session_id", "=", sessionId)
    .execute();
  const people = await listProgress(context, session);
  return {
    live: nameLive(session, countProgress(people), context.clock()),
    people,
    watchers: new Set([session.ownerId, ...colleagues.map(({ user_id }) => user_id)]),
  };
}

/** Gives what screens are told, from a session and its counts. */
export function nameLive(session: Session, counts: ProgressCounts, at: number): LiveSession {
  return {
    at,
    state: stateAt(session, at),
    closingUntil: session.closingUntil,
    round: session.round,
    resultsOpen: hasOpenResults(session),
    restitutionOpen: session.restitutionOpenedAt !== null,
    slide: session.slide,
    turned: session.turned,
    errors: countTrouble(session.id),
    counts,
  };
}

/** Remembers who was last told how far, and gives what is new. */
export function createPeopleNews(): (people: readonly ParticipantProgress[]) => PeopleNews {
  let told = new Map<string, string>();
  return function findNews(people) {
    const now = new Map(people.map((one) => [one.id, JSON.stringify(one)]));
    const changed = people.filter(({ id }) => told.get(id) !== now.get(id));
    const gone = [...told.keys()].filter((id) => !now.has(id));
    told = now;
    return { isAll: false, people: changed, gone };
  };
}
