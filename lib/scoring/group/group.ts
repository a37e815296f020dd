import type { Bank } from "#lib/bank/schema.ts";
import type { CloudRegion, Point } from "../compass.ts";
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
  firsts: RoleCount[];
  verdicts: Record<Verdict["kind"], number>;
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
  return {
    people: people.length,
    points,
    regions: outlineGroup(points),
    firsts: countFirstRoles(
      bank,
      people.map(({ first }) => first),
    ),
    verdicts: countVerdicts(people),
    dimensions: measureSpread(bank, people, smallestGroup),
    dividing: findDividing(
      bank,
      people.map(({ answers }) => answers),
      smallestGroup,
    ),
    tipping: findTipping(bank, people, smallestGroup),
  };
}

function countVerdicts(people: readonly Person[]): GroupPicture["verdicts"] {
  const counts = { none: 0, clear: 0, leaning: 0, mixed: 0 };
  for (const { verdict } of people) counts[verdict.kind] += 1;
  return counts;
}
