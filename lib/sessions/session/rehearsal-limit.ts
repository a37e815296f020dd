import type { Kysely } from "kysely";
import type { Tables } from "#lib/db/tables.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { stateAt } from "./session.ts";

/** How many rehearsals may be open at a time: of a visitor without an account, of a counsellor with one, and of everybody. */
export const mostRehearsals = { visitor: 2, account: 5, everybody: 20 } as const;

/**
 * Gives why somebody may not open one more rehearsal now, or null where they may. One that is made is opened at once: it counts
 * from then on. `id` is the one to open, where there is one.
 */
export async function refuseRehearsal(
  db: Kysely<Tables>,
  given: { ownerId: string; hasAccount: boolean; now: number; id?: string },
): Promise<Refusal<"too-many-rehearsals" | "rehearsals-full"> | null> {
  const { ownerId, hasAccount, now, id } = given;
  const rows = await db
    .selectFrom("session")
    .select(["id", "owner_id as ownerId", "state", "opened_at as openedAt"])
    .select("closing_until as closingUntil")
    .where("rehearsal", "=", 1)
    .where("state", "in", ["draft", "open"])
    .execute();
  const others = rows.filter((one) => one.id !== id && stateAt(one, now) !== "closed");
  const own = others.filter((one) => one.ownerId === ownerId).length;
  if (own >= mostRehearsals[hasAccount ? "account" : "visitor"]) {
    return refuse("too-many-rehearsals");
  }
  return others.length >= mostRehearsals.everybody ? refuse("rehearsals-full") : null;
}
