import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { deriveKey, drawId } from "#lib/sessions/codes.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { holdForFirst } from "#lib/sessions/session/first-arrival.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { drawAlias, numberAlias } from "./alias.ts";
import {
  deriveKeys,
  drawNonce,
  findParticipant,
  type Participant,
  writeParticipantRow,
} from "./participant.ts";
import { findPaperTicket, indexTicket } from "./tickets.ts";

/** How many people one session takes. */
export const mostParticipants = 5000;

/** How often a name is looked for before giving up: names run out long after places do. */
const mostTries = 60;

/**
 * Gives somebody a place in a session within a unit of work: a name, and what their cookie and ticket are derived from. The
 * same `attempt` twice is one participant; `isNew` tells the first time.
 */
export async function seatSomebody(
  context: SessionContext,
  db: Kysely<Tables>,
  given: {
    session: Session;
    attempt?: string | undefined;
    chosen?: string | undefined;
    subgroup?: string | undefined;
    origin: Participant["origin"];
    /** Drawn already. */
    person?: Person;
  },
): Promise<
  { ok: true; session: Session; participant: Participant; isNew: boolean } | Refusal<"session-full">
> {
  const { session } = given;
  const person = given.person ?? drawPerson(context, session.id, given.attempt);
  const known = await findParticipant(db, person);
  if (known) return { ok: true, session, participant: known, isNew: false };
  const count = await countPeople(db, session.id);
  if (count >= mostParticipants) return refuse("session-full");
  if (count === 0) await holdForFirst(db, session);
  const seated = await seatPerson(context, db, { ...given, person });
  return seated ? { ok: true, session, ...seated } : refuse("session-full");
}

/** Gives whom an attempt has seated, or null. */
export async function findSomebody(
  context: SessionContext,
  {
    session,
    attempt,
    db = context.store.db,
  }: { session: Session; attempt: string; db?: Kysely<Tables> },
): Promise<Participant | null> {
  return findParticipant(db, drawPerson(context, session.id, attempt));
}

/** Who somebody is before they have a name. */
export type Person = Pick<Participant, "sessionId" | "id" | "nonce">;

/** Draws who somebody will be; the same attempt is the same person. */
export function drawPerson(context: SessionContext, sessionId: string, attempt?: string): Person {
  const id =
    attempt === undefined
      ? drawId(context)
      : deriveKey(context.store.secret, "join", sessionId, attempt, "id");
  return { sessionId, id, nonce: drawNonce(context, { sessionId, id }, attempt) };
}

async function seatPerson(
  context: SessionContext,
  db: Kysely<Tables>,
  given: {
    person: Person;
    session: Session;
    chosen?: string | undefined;
    subgroup?: string | undefined;
    origin: Participant["origin"];
  },
): Promise<{ participant: Participant; isNew: boolean } | null> {
  const { person, session, chosen, subgroup = "", origin } = given;
  const now = context.clock();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const alias =
      chosen === undefined
        ? drawAlias(context, { locale: session.locale, tries })
        : numberAlias(
            chosen,
            tries === 0 ? 1 : (await countNamesakes(db, session.id, chosen)) + tries,
          );
    const participant: Participant = {
      ...person,
      alias,
      origin,
      subgroup,
      joinedAt: now,
      seenAt: now,
      lateAt: null,
      finishedAt: null,
      firstFinishedAt: null,
      removedAt: null,
      hasAgreed: false,
      ticketNonce: origin === "paper" ? drawNonce(context, person) : null,
      reissuedAt: null,
      continues: null,
    };
    const { numInsertedOrUpdatedRows } = await db
      .insertInto("participant")
      .values(writeParticipantRow(participant))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) {
      // The name is taken, or the same attempt arrived twice at the same time.
      const known = await findParticipant(db, person);
      if (known) return { participant: known, isNew: false };
      continue;
    }
    const paper = findPaperTicket(context.store.secret, participant);
    const { ticket } = deriveKeys(context.store.secret, participant);
    await indexTicket(context, db, { person, ticket: paper ?? ticket, isFromDesk: paper !== null });
    return { participant, isNew: true };
  }
  return null;
}

/** How many have this name, alone or with a number after it. */
async function countNamesakes(
  db: Kysely<Tables>,
  sessionId: string,
  alias: string,
): Promise<number> {
  const rows = await db
    .selectFrom("participant")
    .select("alias")
    .where("session_id", "=", sessionId)
    .execute();
  return rows.filter(
    (row) => row.alias.startsWith(alias) && /^( \d+)?$/.test(row.alias.slice(alias.length)),
  ).length;
}

/** Gives how many people have joined a session, those taken out included. */
export async function countPeople(db: Kysely<Tables>, sessionId: string): Promise<number> {
  const { count } = await db
    .selectFrom("participant")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("session_id", "=", sessionId)
    .executeTakeFirstOrThrow();
  return count;
}
