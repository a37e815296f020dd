import { setImmediate as nextTurn } from "node:timers/promises";
import type { Answers } from "#lib/scoring/answers.ts";
import type { GroupPicture } from "#lib/scoring/group/group.ts";
import type { Moves } from "#lib/scoring/group/moves.ts";
import { countsInGroup } from "#lib/scoring/group/person.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { readSheetsByPerson } from "#lib/sessions/answers/stored.ts";
import { askThread, prepareStabilities } from "#lib/sessions/arithmetic/arithmetic.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { type Refusal, refuse } from "#lib/sessions/fault.ts";
import { listPeople } from "#lib/sessions/people/participant.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import { findSessionFor, type NoSession, type OwnSession } from "#lib/sessions/session/rights.ts";
import { hasSubgroup, isCounted, type Session } from "#lib/sessions/session/session.ts";
import { type Member, planShown } from "./masking.ts";

/** How many people's answers are read at a time. */
const batchSize = 50;

/** Which picture of a group is asked for: a round (without one the latest), a subgroup (without one everybody). */
export interface RestitutionFilter {
  round?: number | undefined;
  subgroup?: string | undefined;
}

/** A group's restitution. */
export interface Restitution {
  mode: Session["mode"];
  round: number;
  /** How many rounds the session has had. */
  rounds: number;
  subgroup: string | null;
  subgroups: { name: string; isShown: boolean }[];
  /** How many people of the whole group have answered enough in this round to be counted. */
  answered: number;
  /** How many of these are left out of the second round, so that nobody is known by comparing the two. */
  leftOut: number;
  /** How many more people are needed for anything to be shown; 0 where it is, or where more people would not help. */
  missing: number;
  /** Null where nothing may be shown. */
  picture: GroupPicture | null;
  /** What moved since the first round; null in the first, or where too few people are counted in both. */
  moves: Moves | null;
}

/** Somebody with their sheets of both rounds, as far as these count. */
interface SheetMember extends Member {
  sheets: readonly [Answers | null, Answers | null];
}

/** Gives the restitution of a counsellor's session. */
export async function readRestitution(
  context: Pick<SessionContext, "store">,
  { filter, ...own }: OwnSession & { filter: RestitutionFilter },
): Promise<
  { ok: true; restitution: Restitution } | Refusal<NoSession | "unknown-round" | "unknown-subgroup">
> {
  const found = await findSessionFor(context.store.db, own, "run");
  if (!found.ok) return found;
  const { session } = found;
  const { round = session.round, subgroup = "" } = filter;
  if (!Number.isInteger(round) || round < 1 || round > session.round)
    return refuse("unknown-round");
  if (!hasSubgroup(session, subgroup)) return refuse("unknown-subgroup");
  return { ok: true, restitution: await workOut(context, session, { round, subgroup }) };
}

/** Gives the restitution of a session in a round, of everybody (`""`) or of a subgroup. */
export async function workOut(
  { store }: Pick<SessionContext, "store">,
  session: Session,
  { round, subgroup }: { round: number; subgroup: string },
): Promise<Restitution> {
  const quiz = findQuiz(session);
  const names = session.subgroups;
  const members = await readMembers({ store }, session);
  const shown = planShown(members, names);
  const isSecond = round === 2;
  const counted = shown.rounds[isSecond ? 1 : 0];
  const pick = (people: readonly SheetMember[]) => {
    if (subgroup === "") return [...people];
    if (!shown.subgroups.includes(subgroup)) return [];
    return people.filter((member) => member.subgroup === subgroup);
  };
  const people = pick(counted);
  const both = isSecond ? pick(shown.both) : [];
  const answered = members.filter(({ rounds }) => rounds[isSecond ? 1 : 0]).length;
  const isShown = people.length >= smallestGroup;
  return {
    mode: session.mode,
    round,
    rounds: session.round,
    subgroup: subgroup || null,
    subgroups: names.map((name) => ({ name, isShown: shown.subgroups.includes(name) })),
    answered,
    leftOut: counted.length > 0 ? answered - counted.length : 0,
    missing: Math.max(0, smallestGroup - answered),
    picture: isShown
      ? await askThread("pictureSheets", quiz, listSheets(people, isSecond ? 1 : 0))
      : null,
    moves:
      both.length >= smallestGroup
        ? await askThread("compareSheets", quiz, listSheets(both, 0), listSheets(both, 1))
        : null,
  };
}

/**
 * Gives the restitution of the latest round of which there is one: while too few have answered the second, what the first
 * showed is not lost.
 */
export async function workOutLatest(
  context: Pick<SessionContext, "store">,
  session: Session,
  subgroup: string,
): Promise<Restitution> {
  const latest = await workOut(context, session, { round: session.round, subgroup });
  if (latest.picture || session.round === 1) return latest;
  const first = await workOut(context, session, { round: 1, subgroup });
  return first.picture ? first : latest;
}

/** Gives the sheets of a round of people who all have one. */
function listSheets(people: readonly SheetMember[], at: 0 | 1): Answers[] {
  return people.map(({ sheets }) => sheets[at]).filter((sheet) => sheet !== null);
}

/**
 * Gives everybody whose answers count in a session's restitution, with each round's sheet of which at least half is answered.
 * In the order of the random ids, and without names.
 */
async function readMembers(
  { store }: Pick<SessionContext, "store">,
  session: Session,
): Promise<SheetMember[]> {
  const quiz = findQuiz(session);
  const keepCounted = (sheet: Answers | undefined) =>
    sheet && countsInGroup(quiz, sheet) ? sheet : null;
  const people = (await listPeople(store.db, session.id))
    .filter((one) => isCounted(session, one))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const members: SheetMember[] = [];
  for (let from = 0; from < people.length; from += batchSize) {
    const batch = people.slice(from, from + batchSize);
    const ids = batch.map(({ id }) => id);
    const read = await readSheetsByPerson(store, { session, people: ids });
    for (const { id, subgroup } of batch) {
      const own = read.get(id);
      const sheets = [keepCounted(own?.get(1)), keepCounted(own?.get(2))] as const;
      const rounds = [sheets[0] !== null, sheets[1] !== null] as const;
      members.push({ id, subgroup, sheets, rounds });
    }
    // What takes longest begins while the others are still read.
    const sheets = members
      .slice(from)
      .flatMap((member) => member.sheets.filter((one) => one !== null));
    prepareStabilities(quiz, sheets);
    // Requests that wait have their turn in between: SQLite's queries wait for nobody.
    await nextTurn();
  }
  return members;
}
