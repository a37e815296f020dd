import type { Locale } from "#lib/locale.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { noteAction } from "#lib/sessions/journal.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import { hasSubgroup } from "#lib/sessions/session/session.ts";
import { drawAlias, readAlias } from "./alias.ts";
import { listPeople } from "./participant.ts";

/**
 * What a counsellor may do to a participant: give another name (`null`: a generated one), take out, let back in, put in a
 * subgroup (`""`: in none).
 */
interface ParticipantChanges {
  alias?: string | null | undefined;
  isRemoved?: boolean | undefined;
  subgroup?: string | undefined;
}

/** Changes a participant of a counsellor's session. Who was taken out keeps their answers stored, and sends no more. */
export async function changeParticipant(
  context: SessionContext,
  given: OwnSession & { participantId: string; changes: ParticipantChanges },
): Promise<
  { ok: true } | Refusal<NoSession | "unknown-participant" | "bad-alias" | "unknown-subgroup">
> {
  const { sessionId, counsellorId, participantId, changes } = given;
  const outcome = await context.store.commit(async (db) => {
    const found = await findSessionFor(db, given, "run");
    if (!found.ok) return found;
    const people = await listPeople(db, sessionId);
    const person = people.find(({ id }) => id === participantId);
    if (!person) return refuse("unknown-participant");
    const alias = chooseAlias(context, {
      wanted: changes.alias,
      current: person.alias,
      taken: people.filter(({ id }) => id !== participantId).map((other) => other.alias),
      locale: found.session.locale,
    });
    if (alias === null) return refuse("bad-alias");
    const { subgroup = person.subgroup } = changes;
    if (!hasSubgroup(found.session, subgroup)) return refuse("unknown-subgroup");
    const since = person.removedAt ?? context.clock();
    const { isRemoved = person.removedAt !== null } = changes;
    await db
      .updateTable("participant")
      .set({ alias, subgroup, removed_at: isRemoved ? since : null })
      .where("session_id", "=", sessionId)
      .where("id", "=", participantId)
      .execute();
    const note = { sessionId, actor: counsellorId };
    if (alias !== person.alias) {
      await noteAction(context, db, { ...note, action: "participant-renamed" });
    }
    if (isRemoved !== (person.removedAt !== null)) {
      const action = isRemoved ? "participant-removed" : "participant-let-back";
      await noteAction(context, db, { ...note, action });
    }
    if (subgroup !== person.subgroup) {
      await noteAction(context, db, { ...note, action: "participant-regrouped" });
    }
    return { ok: true } as const;
  });
  if (outcome.ok) context.store.announce(sessionId);
  return outcome;
}

function chooseAlias(
  context: SessionContext,
  given: {
    wanted: string | null | undefined;
    current: string;
    taken: readonly string[];
    locale: Locale;
  },
): string | null {
  const { wanted, current, taken, locale } = given;
  if (wanted === undefined) return current;
  if (wanted !== null) {
    const alias = readAlias(wanted);
    return alias === null || taken.includes(alias) ? null : alias;
  }
  for (let tries = 0; tries < 1000; tries += 1) {
    const alias = drawAlias(context, { locale, tries });
    if (!taken.includes(alias)) return alias;
  }
  return null;
}
