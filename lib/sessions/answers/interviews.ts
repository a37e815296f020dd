import type { Answers } from "#lib/scoring/answers.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import type { ParticipantRow } from "#lib/sessions/people/participant.ts";
import { type DeskSession, findSessionFor, type NoSession } from "#lib/sessions/session/rights.ts";
import type { SessionRow } from "#lib/sessions/session/session.ts";
import { type SequencedAnswer, sheetOf } from "./stored.ts";

/** What an interview sheet is made of: somebody who agreed, and their latest answers. */
export interface Interview {
  participant: ParticipantRow;
  answers: Answers;
  /** Which round the answers are of; of several the last one that they answered. */
  round: number;
  /** When the last answer was saved; null where there is none. */
  savedAt: number | null;
}

/**
 * Gives the interviews of those who agreed and are in the session, by name; `participantId` asks for one alone. Of anybody
 * else nothing is read.
 */
export async function readInterviews(
  { store }: Pick<SessionContext, "store">,
  { participantId, ...own }: DeskSession & { participantId?: string },
): Promise<{ ok: true; session: SessionRow; interviews: Interview[] } | Refusal<NoSession>> {
  const found = await findSessionFor(store.db, own, "run");
  if (!found.ok) return found;
  const { session } = found;
  let query = store.db
    .selectFrom("participant")
    .selectAll()
    .where("session_id", "=", session.id)
    .where("agreed_sheet", "=", 1)
    .where("removed_at", "is", null);
  if (participantId !== undefined) query = query.where("id", "=", participantId);
  const people = await query.execute();
  const rows = await store.db
    .selectFrom("answer")
    .select(["participant_id", "round", "item", "option", "seq", "saved_at"])
    .where("session_id", "=", session.id)
    .where("participant_id", "in", [...people.map(({ id }) => id), ""])
    .execute();
  const byPerson = Map.groupBy(rows, ({ participant_id }) => participant_id);
  const collator = new Intl.Collator(session.locale, { numeric: true });
  const interviews = people
    .toSorted((one, other) => collator.compare(one.alias, other.alias))
    .map((participant) => {
      const own = byPerson.get(participant.id) ?? [];
      const round = Math.max(1, ...own.map((row) => row.round));
      const latest = own.filter((row) => row.round === round);
      return {
        ...{ participant, round, answers: sheetOf(session, latest satisfies SequencedAnswer[]) },
        savedAt: latest.length > 0 ? Math.max(...latest.map((row) => row.saved_at)) : null,
      };
    });
  return { ok: true, session, interviews };
}
