import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { Ending } from "#lib/sessions/answers/ending.ts";
import type { Participant } from "#lib/sessions/people/participant.ts";
import { planShown } from "#lib/sessions/restitution/masking.ts";
import { isAnonymous, isCounted, type Session } from "#lib/sessions/session/session.ts";

/** Somebody as the export's rules look at them. `endings`: how far they came in each round, the first one first. */
export interface Exported
  extends Pick<Participant, "id" | "alias" | "origin" | "subgroup" | "joinedAt" | "removedAt"> {
  endings: readonly Ending[];
}

/** Somebody in an export, with the rounds that are told of them. */
export type Chosen = Exported & { rounds: readonly number[] };

/** How many people are not in an export, and of how many who are in it the second round is not, by why. */
export type LeftOut = Record<
  "removed" | "underway" | "early" | "few" | "second-few" | "second-unfinished",
  number
>;

/** Who and what is in an export, and how many are not. */
export interface Selection {
  people: Chosen[];
  /** The rounds that are told of anybody. */
  rounds: number[];
  leftOut: LeftOut;
  /** Nobody can be told: no alias, no times, no order, and "I don't know" is like no answer. */
  anonymous: boolean;
  showsOrigin: boolean;
  showsSubgroup: boolean;
}

/**
 * Chooses who and what of a session is exported. Who was taken out is left out.
 *
 * In an anonymous session only those are in it who have an answer or "I don't know" to every question of a round: the board shows how
 * far each of the others is, and who stopped before the end. Each round is judged by itself, and a person has a row for
 * each round that is told of them; as in the restitution, those with both rounds, with the first and with the second alone are
 * nobody or enough. Who is taken out after the closing stays, so that no two exports differ by one person. A subgroup is told
 * only where each one has enough people among those with the same rounds, and an origin only where each one has them in each
 * subgroup that is told.
 *
 * Where one `round` is asked for, it has the rows which the file of both has of it, and tells of each the same.
 */
export function selectExported(
  session: Pick<Session, "aliasPolicy" | "round" | "closedAt">,
  people: readonly Exported[],
  round?: number,
): Selection {
  if (!isAnonymous(session)) {
    const all = Array.from({ length: session.round }, (_, at) => at + 1);
    const rounds = all.filter((one) => one === (round ?? one));
    const present = people.filter(({ removedAt }) => removedAt === null);
    const shown = { anonymous: false, showsOrigin: true, showsSubgroup: true };
    const leftOut = { ...nobodyLeftOut, removed: people.length - present.length };
    return { people: present.map((one) => ({ ...one, rounds })), rounds, leftOut, ...shown };
  }
  const present = people.filter((one) => isCounted(session, one));
  const members = present.map((one) => ({
    one,
    id: one.id,
    subgroup: one.subgroup,
    rounds: [one.endings[0] === "all", one.endings[1] === "all"] as const,
  }));
  const [first, second] = planShown(members, []).rounds;
  const chosen = members.flatMap((member): Chosen[] => {
    const rounds = [first, second].flatMap((told, at) => (told.includes(member) ? [at + 1] : []));
    return rounds.length > 0 ? [{ ...member.one, rounds }] : [];
  });
  const asked = chosen.flatMap((one) => {
    const rounds = one.rounds.filter((told) => told === (round ?? told));
    return rounds.length > 0 ? [{ ...one, rounds }] : [];
  });
  const showsSubgroup = isCrowded(chosen.map(({ rounds, subgroup }) => `${rounds} ${subgroup}`));
  // All together can be rare where none is: the one paper sheet of a group.
  const origins = chosen.map(
    ({ rounds, origin, subgroup }) => `${rounds} ${origin} ${showsSubgroup ? subgroup : ""}`,
  );
  return {
    people: asked,
    rounds: [1, 2].filter((told) => asked.some(({ rounds }) => rounds.includes(told))),
    leftOut: countLeftOut({ all: people.length, present, chosen: asked, round }),
    anonymous: true,
    showsOrigin: isCrowded(origins),
    showsSubgroup,
  };
}

const nobodyLeftOut: LeftOut = {
  ...{ removed: 0, underway: 0, early: 0, few: 0 },
  ...{ "second-few": 0, "second-unfinished": 0 },
};

function countLeftOut(given: {
  all: number;
  present: readonly Exported[];
  chosen: readonly Chosen[];
  round: number | undefined;
}): LeftOut {
  const { all, present, chosen, round } = given;
  const told = new Set(chosen.map(({ id }) => id));
  const missing = present
    .filter(({ id }) => !told.has(id))
    .map(({ endings }) => ({
      endings: endings.filter((_, at) => at + 1 === (round ?? at + 1)),
    }));
  const few = missing.filter(({ endings }) => endings.includes("all")).length;
  const early = missing.filter(
    ({ endings }) => !endings.includes("all") && endings.includes("early"),
  ).length;
  const seconds = chosen
    .filter(({ rounds }) => round === undefined && !rounds.includes(2))
    .map(({ endings }) => endings[1]);
  return {
    removed: all - present.length,
    underway: missing.length - few - early,
    early,
    few,
    "second-few": seconds.filter((ending) => ending === "all").length,
    "second-unfinished": seconds.filter((ending) => ending === "early" || ending === "open").length,
  };
}

function isCrowded(values: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].every((count) => count >= smallestGroup);
}
