import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";

/** Somebody whose sheets may count: in which rounds they do, and the subgroup they are in (`""`: none). */
export interface Member {
  id: string;
  subgroup: string;
  /** Whether their sheet of the first, the second round counts. */
  rounds: readonly [boolean, boolean];
}

/** Who is counted in which picture. */
export interface Shown<Someone extends Member = Member> {
  /** The subgroups that may be shown apart, in the counsellor's order. */
  subgroups: string[];
  /** Per round, who is counted in its picture; nobody where there is none. */
  rounds: readonly [Someone[], Someone[]];
  /** Who is counted in both, for what moved. */
  both: Someone[];
}

/**
 * Decides who is counted where, so that nothing that is shown, and no difference between things shown, is about fewer people
 * than the smallest group.
 *
 * Everything shown is a union of parts, and each part holds nobody or enough people. The parts are, for each subgroup
 * that is shown and for all the others taken together: those counted in both rounds, in the first alone, in the second alone.
 *
 * 1. A subgroup is shown with enough people. If the others together are too few, the smallest of those shown joins them,
 *    until they are enough.
 * 2. The first round counts everybody; it was perhaps shown before the second began.
 * 3. The second round leaves out, in each subgroup, newcomers who are too few; where too few people of the first round are
 *    missing, so many of those who did answer that enough are missing (by their random ids, so always the same ones); and
 *    those who are then too few.
 */
export function planShown<Someone extends Member>(
  members: readonly Someone[],
  subgroups: readonly string[],
): Shown<Someone> {
  const first = members.filter(({ rounds: [isIn] }) => isIn);
  const hasFirst = first.length >= smallestGroup;
  const second = members.filter(({ rounds: [, isIn] }) => isIn);
  const shown = chooseSubgroups(hasFirst ? first : second, subgroups);
  const both: Someone[] = [];
  const fresh: Someone[] = [];
  for (const name of [...shown, null]) {
    const cell = members.filter(({ subgroup }) =>
      name === null ? !shown.includes(subgroup) : subgroup === name,
    );
    const parts = splitCell(cell, hasFirst);
    both.push(...parts.both);
    fresh.push(...parts.fresh);
  }
  return { subgroups: shown, rounds: [hasFirst ? first : [], [...both, ...fresh]], both };
}

/** The subgroups that can be shown so that all the others together are nobody or enough. */
function chooseSubgroups(counted: readonly Member[], subgroups: readonly string[]): string[] {
  const sizes = subgroups
    .map((name) => ({ name, size: counted.filter(({ subgroup }) => subgroup === name).length }))
    .filter(({ size }) => size >= smallestGroup)
    // The smallest last; of the same size the later one.
    .sort((one, other) => other.size - one.size);
  let others = counted.length - sizes.reduce((sum, { size }) => sum + size, 0);
  while (others > 0 && others < smallestGroup) others += sizes.pop()?.size ?? smallestGroup;
  const names = sizes.map(({ name }) => name);
  return subgroups.filter((name) => names.includes(name));
}

/** Who of one cell is counted in the second round: of those in both rounds, and of the newcomers. */
function splitCell<Someone extends Member>(cell: readonly Someone[], hasFirst: boolean) {
  const isIn = ({ rounds: [first, second] }: Member, one: boolean, other: boolean) =>
    (hasFirst && first) === one && second === other;
  const stayed = cell.filter((member) => isIn(member, true, true));
  const gone = cell.filter((member) => isIn(member, true, false)).length;
  const fresh = cell.filter((member) => isIn(member, false, true));
  const lacking = gone > 0 ? Math.max(0, smallestGroup - gone) : 0;
  const sorted = stayed.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    both: keepEnough(sorted.slice(lacking)),
    fresh: keepEnough(fresh),
  };
}

function keepEnough<Someone>(members: Someone[]): Someone[] {
  return members.length >= smallestGroup ? members : [];
}
