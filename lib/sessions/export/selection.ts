import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { Participant } from "#lib/sessions/people/participant.ts";
import type { Session } from "#lib/sessions/session/session.ts";

/** Somebody as the export's rules look at them. `stored`: per round, how many items have an answer, "I don't know" included. */
export interface Exported
  extends Pick<
    Participant,
    "id" | "alias" | "origin" | "subgroup" | "joinedAt" | "finishedAt" | "removedAt"
  > {
  stored: ReadonlyMap<number, number>;
}

/** Who and what is in an export. */
export interface Selection {
  people: Exported[];
  rounds: number[];
  /** Nobody can be told: no alias, no times, no order, and "I don't know" is like no answer. */
  anonymous: boolean;
  showsOrigin: boolean;
  showsSubgroup: boolean;
}

/** Tells whether a session's people are known by generated names only: then no export may say who answered what. */
function isAnonymous({ aliasPolicy }: Pick<Session, "aliasPolicy">): boolean {
  return aliasPolicy === "generated";
}

/**
 * Chooses who and what of a session is exported. Who was taken out is left out.
 *
 * In an anonymous session only those who are done are in it, because the board shows how far each of the others is; who
 * is taken out after the closing stays, so that no two exports differ by one person; a round or a subgroup is told only where
 * each one has enough people, and an origin where each one has them in each subgroup that is told.
 */
export function selectExported(
  session: Pick<Session, "aliasPolicy" | "round" | "closedAt">,
  people: readonly Exported[],
  total: number,
): Selection {
  const rounds = Array.from({ length: session.round }, (_, at) => at + 1);
  if (!isAnonymous(session)) {
    const present = people.filter(({ removedAt }) => removedAt === null);
    const shown = { anonymous: false, showsOrigin: true, showsSubgroup: true };
    return { people: present, rounds, ...shown };
  }
  const closedAt = session.closedAt ?? Number.POSITIVE_INFINITY;
  const present = people.filter(({ removedAt }) => removedAt === null || removedAt > closedAt);
  const told = rounds.filter(
    (round) => present.filter((one) => isDone(one, round, total)).length >= smallestGroup,
  );
  const done = present.filter(
    (one) => told.length > 0 && told.every((round) => isDone(one, round, total)),
  );
  const showsSubgroup = isCrowded(done.map(({ subgroup }) => subgroup));
  // Both together can be rare where neither is: the one paper sheet of a group.
  const origins = done.map((one) => `${one.origin} ${showsSubgroup ? one.subgroup : ""}`);
  const showsOrigin = isCrowded(origins);
  return { people: done, rounds: told, anonymous: true, showsOrigin, showsSubgroup };
}

function isDone({ stored, finishedAt }: Exported, round: number, total: number): boolean {
  const count = stored.get(round) ?? 0;
  return count >= total || (count > 0 && finishedAt !== null);
}

function isCrowded(values: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].every((count) => count >= smallestGroup);
}
