import type { Answers } from "#lib/scoring/answers.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import type { Refusal } from "#lib/sessions/fault.ts";
import { listPeople, type Participant } from "#lib/sessions/people/participant.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { countBlanks, findFinished } from "./ending.ts";
import { readAnswersByPerson, sheetOf } from "./stored.ts";

/** What an interview is made of: somebody who agreed, and their latest answers. */
export interface Interview {
  participant: Pick<Participant, "id" | "alias" | "origin">;
  answers: Answers;
  /** Which round the answers are of; of several the last one that they answered. */
  round: number;
  /** How many questions were left blank by who was done before the end; else 0. */
  blanks: number;
  /** When the last answer was saved; null where there is none. */
  savedAt: number | null;
}

/**
 * Gives the interviews of those who agreed and are in the session, by name; `participantId` asks for one alone. Of anybody
 * else no answer is read.
 */
export async function readInterviews(
  { store }: Pick<SessionContext, "store">,
  { participantId, ...own }: OwnSession & { participantId?: string },
): Promise<{ ok: true; session: Session; interviews: Interview[] } | Refusal<NoSession>> {
  const found = await findSessionFor(store.db, own, "run");
  if (!found.ok) return found;
  const { session } = found;
  const people = (await listPeople(store.db, session.id)).filter(
    ({ id, hasAgreed, removedAt }) =>
      hasAgreed && removedAt === null && (participantId === undefined || id === participantId),
  );
  const ids = people.map(({ id }) => id);
  const answers = await readAnswersByPerson(store.db, { sessionId: session.id, people: ids });
  const collator = new Intl.Collator(session.locale, { numeric: true });
  const interviews = people
    .toSorted((one, other) => collator.compare(one.alias, other.alias))
    .map((participant) => {
      const own = answers.get(participant.id) ?? [];
      const round = Math.max(1, ...own.map((row) => row.round));
      const latest = own.filter((row) => row.round === round);
      return {
        participant,
        round,
        answers: sheetOf(session, latest),
        blanks: countBlanks(session, {
          stored: latest,
          isDone: findFinished(session, participant, round) !== null,
        }),
        savedAt: latest.length > 0 ? Math.max(...latest.map(({ savedAt }) => savedAt)) : null,
      };
    });
  return { ok: true, session, interviews };
}
