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

/** How many interviews are given at once: as many as somebody prints in one go. */
export const mostInterviews = 50;

/** Gives who agreed to an interview and is in the session, by name. */
export async function listAgreed(
  { store }: Pick<SessionContext, "store">,
  own: OwnSession,
): Promise<{ ok: true; session: Session; agreed: Participant[] } | Refusal<NoSession>> {
  const found = await findSessionFor(store.db, own, "run");
  if (!found.ok) return found;
  const { session } = found;
  const collator = new Intl.Collator(session.locale, { numeric: true });
  const agreed = (await listPeople(store.db, session.id))
    .filter(({ hasAgreed, removedAt }) => hasAgreed && removedAt === null)
    .sort((one, other) => collator.compare(one.alias, other.alias));
  return { ok: true, session, agreed };
}

/**
 * Gives the interviews of those who agreed, by name, from a place in that order on; `participantId` asks for one alone. Of
 * anybody else no answer is read.
 */
export async function readInterviews(
  context: Pick<SessionContext, "store">,
  given: OwnSession & { participantId?: string; from?: number },
): Promise<{ ok: true; session: Session; interviews: Interview[] } | Refusal<NoSession>> {
  const { participantId, from = 0, ...own } = given;
  const found = await listAgreed(context, own);
  if (!found.ok) return found;
  const { session, agreed } = found;
  const people = agreed
    .filter(({ id }) => participantId === undefined || id === participantId)
    .slice(from, from + mostInterviews);
  const ids = people.map(({ id }) => id);
  const answers = await readAnswersByPerson(context.store.db, {
    sessionId: session.id,
    people: ids,
  });
  const interviews = people.map((participant) => {
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
