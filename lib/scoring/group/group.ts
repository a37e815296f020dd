import type { Bank } from "#lib/bank/schema.ts";
import type { CloudRegion, Point } from "../compass.ts";
import type { Elevation } from "../elevation.ts";
import type { Verdict } from "../verdict.ts";
import { outlineGroup } from "./density.ts";
import { type Division, findDividing, findTipping, type NearTipping } from "./division.ts";
import { type Person, readPerson, type WeighedSheet } from "./person.ts";
import { countFirstRoles, type RoleCount } from "./role-count.ts";
import { smallestGroup } from "./smallest-group.ts";
import { measureSpread, type Spread } from "./spread.ts";

/** The picture of a group: everything in it is a count, a point without a name, or a sum over people. */
export interface GroupPicture {
  people: number;
  /** Everybody's place in the compass, sorted: no place in the list says who. */
  points: Point[];
  regions: CloudRegion[];
  /** Who comes first for those to whom a role is named at all: the others are `verdicts.none`. */
  firsts: RoleCount[];
  verdicts: Record<Verdict["kind"], number>;
  /** Where ratings are asked of enough people: how strongly the group is drawn to all roles. */
  elevation?: GroupElevation;
  dimensions: Spread[];
  dividing: Division[];
  tipping: NearTipping;
}

/**
 * Gives the picture of a group from its sheets, all of one quiz (`bank` has the items asked). Nothing in it depends on the
 * order of the sheets. Whether there are enough of them to show it is the caller's to say.
 */
export function pictureGroup(bank: Bank, sheets: readonly WeighedSheet[]): GroupPicture {
  const people = sheets.map((sheet) => readPerson(bank, sheet));
  const points = people
    .map(({ point }) => point)
    .sort((one, other) => one.x - other.x || one.y - other.y);
  const elevation = countElevations(people);
  const named = people.filter(({ verdict }) => verdict.kind !== "none");
  return {
    people: people.length,
    points,
    regions: outlineGroup(points),
    firsts: countFirstRoles(
      bank,
      named.map(({ first }) => first),
    ),
    verdicts: countVerdicts(people),
    ...(elevation && { elevation }),
    dimensions: measureSpread(bank, people, smallestGroup),
    dividing: findDividing(
      bank,
      people.map(({ answers }) => answers),
      smallestGroup,
    ),
    tipping: findTipping(bank, people, smallestGroup),
  };
}

/** How many people are drawn how strongly. */
interface GroupElevation {
  /** Those who answered at least one rating. */
  people: number;
  levels: Record<Elevation["level"], number>;
}

function countElevations(people: readonly Person[]): GroupElevation | null {
  const found = people.flatMap(({ elevation }) =>
    elevation?.ratings.some(({ points }) => points !== null) ? [elevation.level] : [],
  );
  if (found.length < smallestGroup) return null;
  const levels = { low: 0, moderate: 0, high: 0 };
  for (const level of found) levels[level] += 1;
  return { people: found.length, levels };
}

function countVerdicts(people: readonly Person[]): GroupPicture["verdicts"] {
  const counts = { none: 0, clear: 0, leaning: 0, mixed: 0 };
  for (const { verdict } of people) counts[verdict.kind] += 1;
  return counts;
}
