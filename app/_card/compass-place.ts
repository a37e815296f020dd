import { compassPoint, findCorner, type Point } from "#lib/scoring/compass.ts";
import { outlinePoints } from "./scene.ts";

const radius = 100;

/** Gives the place in the unit disc of affinities in points: as of scores measured from 50, with M = 50. */
export function findPoint(affinities: readonly number[]): Point {
  return compassPoint(
    affinities.map((affinity) => affinity - 50),
    50,
  );
}

/**
 * Gives where one role comes first, in the unit disc: from its corner to the middles of its two sides and to the middle of the
 * triangle.
 */
export function listLand(role: number, roles: number): Point[] {
  const own = findCorner(role, roles);
  const halfway = (other: number) => {
    const corner = findCorner(other % roles, roles);
    return { x: (own.x + corner.x) / 2, y: (own.y + corner.y) / 2 };
  };
  return [own, halfway(role + 1), { x: 0, y: 0 }, halfway(role + roles - 1)];
}

/** Gives the outline of a role's land in a compass of radius 100. */
export function outlineLand(role: number, roles: number): string {
  return outlinePoints(listLand(role, roles).map(({ x, y }) => ({ x: x * radius, y: y * radius })));
}
