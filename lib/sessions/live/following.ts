import type { Store } from "#lib/db/store.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import { watchSession } from "./feed.ts";
import { endGrace, isOverdue } from "./grace.ts";
import {
  createPeopleNews,
  type LiveSession,
  lookAtSession,
  type PeopleNews,
} from "./live-session.ts";

/** How many screens may follow one session, and how many one counsellor may have, on one instance. */
const mostOfSession = 24;
export const mostOfCounsellor = 12;

/** Time alone changes things too (somebody stalls, a grace period ends): all screens are told again after this long. */
const lookAgainMs = 5000;

/** A screen that follows a session. */
export interface Follower {
  counsellorId: string;
  wantsPeople: boolean;
  tell(live: LiveSession, news: PeopleNews | null): void;
  /** Nothing more will be told: the session was deleted, or the counsellor may no longer watch it. */
  end(): void;
}

/** What follows one session in this process: one look for all screens. */
interface Hub {
  followers: Map<Follower, { knowsPeople: boolean }>;
  look(): void;
  stop(): void;
}

declare global {
  // Next bundles this module more than once; the process has one.
  var azimutHubs: WeakMap<Store, Map<string, Hub>> | undefined;
}

/**
 * Lets a screen follow a session: it is told at once, after each change (twice a second at most), and every few seconds
 * in any case. Gives the way out.
 */
export async function addFollower(
  context: SessionContext,
  { own, follower }: { own: OwnSession; follower: Follower },
): Promise<{ ok: true; leave: () => void } | Refusal<NoSession | "too-many-streams">> {
  const found = await findSessionFor(context.store.db, own, "watch");
  if (!found.ok) return found;
  const hubs = hubsOf(context.store);
  const ofCounsellor = [...hubs.values()].reduce(
    (sum, { followers }) =>
      sum + [...followers.keys()].filter((one) => one.counsellorId === own.counsellorId).length,
    0,
  );
  const { sessionId } = own;
  const ofSession = hubs.get(sessionId)?.followers.size ?? 0;
  if (ofSession >= mostOfSession || ofCounsellor >= mostOfCounsellor) {
    return refuse("too-many-streams");
  }
  const hub = hubs.get(sessionId) ?? openHub(context, sessionId);
  hubs.set(sessionId, hub);
  hub.followers.set(follower, { knowsPeople: false });
  hub.look();
  return {
    ok: true,
    leave() {
      hub.followers.delete(follower);
      closeIfEmpty(context.store, sessionId, hub);
    },
  };
}

/** Gives how many screens follow a session, or all of this store's, in this process. */
export function countFollowers(store: Store, sessionId?: string): number {
  const hubs = hubsOf(store);
  const followed = sessionId === undefined ? [...hubs.values()] : [hubs.get(sessionId)];
  return followed.reduce((sum, hub) => sum + (hub?.followers.size ?? 0), 0);
}

function hubsOf(store: Store): Map<string, Hub> {
  globalThis.azimutHubs ??= new WeakMap();
  const known = globalThis.azimutHubs.get(store);
  if (known) return known;
  const hubs = new Map<string, Hub>();
  globalThis.azimutHubs.set(store, hubs);
  return hubs;
}

function closeIfEmpty(store: Store, sessionId: string, hub: Hub): void {
  const hubs = hubsOf(store);
  if (hub.followers.size > 0 || hubs.get(sessionId) !== hub) return;
  hub.stop();
  hubs.delete(sessionId);
}

function openHub(context: SessionContext, sessionId: string): Hub {
  const followers: Hub["followers"] = new Map();
  const findNews = createPeopleNews();
  let isLooking = false;
  let hasMore = false;

  async function tellAll(): Promise<void> {
    const seen = await lookAtSession(context, sessionId);
    const news = seen && findNews(seen.people);
    if (seen && isOverdue(seen.live)) await endGrace(context, sessionId);
    for (const [follower, memory] of followers) {
      if (!seen || !news || !seen.watchers.has(follower.counsellorId)) {
        followers.delete(follower);
        follower.end();
        continue;
      }
      const all = { isAll: true, people: seen.people, gone: [] };
      const told = memory.knowsPeople ? news : all;
      follower.tell(seen.live, follower.wantsPeople ? told : null);
      memory.knowsPeople = true;
    }
    closeIfEmpty(context.store, sessionId, hub);
  }

  function look(): void {
    if (isLooking) {
      hasMore = true;
      return;
    }
    isLooking = true;
    hasMore = false;
    // While the database is away nobody is told anything: screens notice the silence.
    void tellAll()
      .catch(() => {})
      .finally(() => {
        isLooking = false;
        if (hasMore) look();
      });
  }

  const unwatch = watchSession(context, sessionId, look);
  const again = setInterval(look, lookAgainMs);
  const hub: Hub = {
    followers,
    look,
    stop() {
      unwatch();
      clearInterval(again);
      hasMore = false;
    },
  };
  return hub;
}
