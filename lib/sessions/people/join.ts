import type { Kysely } from "kysely";
import { isForeignKeyFailure } from "#lib/db/failure.ts";
import type { Tables } from "#lib/db/tables.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { type DoorKey, findSessionAtDoor } from "#lib/sessions/session/door.ts";
import { nameTold } from "#lib/sessions/session/first-arrival.ts";
import { hasSubgroup, type Session } from "#lib/sessions/session/session.ts";
import { readAlias } from "./alias.ts";
import { deriveKeys, type Keys, type Participant } from "./participant.ts";
import { findSomebody, seatSomebody } from "./seating.ts";
import { type SlipFault, takeSlip } from "./slip-seats.ts";
import type { FindCookie } from "./slips.ts";

export interface Joined {
  ok: true;
  session: Session;
  participant: Participant;
  keys: Keys;
}

/**
 * Lets somebody in: gives a name, a cookie for this browser and a ticket.
 *
 * `attempt` is a key that the device drew for this join (26 digits): the same attempt twice is one participant, so that a
 * phone that never got the reply can ask again.
 */
export async function joinSession(
  context: SessionContext,
  given: {
    door: DoorKey;
    alias?: string | undefined;
    attempt?: string | undefined;
    subgroup?: string | undefined;
    /** Names what they have read: see `nameTold`. */
    told?: string | undefined;
    /** The ticket of their slip, if they have one: see `slips.ts`. */
    slip?: string | undefined;
    again?: "yes" | undefined;
    findCookie?: FindCookie;
  },
): Promise<
  | Joined
  | Refusal<
      | "no-entry"
      | "session-full"
      | "notice-changed"
      | "alias-not-allowed"
      | "bad-alias"
      | "unknown-subgroup"
    >
  | Refusal<SlipFault>
> {
  const outcome = await commitUnlessGone(context, async (db) => {
    const entry = await findSessionAtDoor(context, given.door, db);
    if (!entry.ok) return entry;
    const { session } = entry;
    const { attempt, subgroup = "", told = nameTold(session) } = given;
    if (told !== nameTold(session)) {
      const known = attempt && (await findSomebody(context, { session, attempt, db }));
      if (!known) return refuse("notice-changed");
    }
    if (given.alias !== undefined && session.aliasPolicy === "generated") {
      return refuse("alias-not-allowed");
    }
    if (!hasSubgroup(session, subgroup)) return refuse("unknown-subgroup");
    const chosen = given.alias === undefined ? undefined : readAlias(given.alias);
    if (chosen === null) return refuse("bad-alias");
    const wanted = { session, attempt, chosen, subgroup };
    if (!given.slip?.trim()) return seatSomebody(context, db, { ...wanted, origin: "live" });
    return takeSlip(context, db, {
      ...{ ...wanted, slip: given.slip, isAgain: given.again === "yes" },
      cookie: given.findCookie?.(session.id) ?? null,
    });
  });
  if (!outcome.ok) return outcome;
  context.store.announce(outcome.session.id);
  const { session, participant } = outcome;
  return { ok: true, session, participant, keys: deriveKeys(context.store.secret, participant) };
}

/** A session that is deleted while somebody is joining it is a door that leads nowhere. */
async function commitUnlessGone<Outcome>(
  { store }: SessionContext,
  work: (db: Kysely<Tables>) => Promise<Outcome>,
): Promise<Outcome | Refusal<"no-entry">> {
  return store.commit(work).catch((error) => {
    if (isForeignKeyFailure(error)) return refuse("no-entry");
    throw error;
  });
}
