import { placeName } from "#app/_ui/compass-geometry.ts";
import { rolePaths } from "#lib/bank/site-roles.ts";

import type { Card } from "#lib/cards/card.ts";
import { compassPoint, findCorner, type Point } from "#lib/scoring/compass.ts";
import { drawRing, type Place } from "./frame-drawing.ts";
import {
  type CardDrawing,
  type CardShape,
  colourRole,
  cardColours as colours,
  outlineCircle,
  outlinePoints,
  stackDrawings,
  type TextLine,
  writeNumber,
} from "./scene.ts";

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
function listLand(role: number, roles: number): Point[] {
  const own = findCorner(role, roles);
  const halfway = (other: number) => {
    const corner = findCorner(other % roles, roles);
    return { x: (own.x + corner.x) / 2, y: (own.y + corner.y) / 2 };
  };
  return [own, halfway(role + 1), { x: 0, y: 0 }, halfway(role + roles - 1)];
}

/** How far a compass of radius 100 with its names reaches from its middle: up, down and to each side. */
export const compassReach = { up: 154, down: 132, side: 134 } as const;

const radius = 100;
const nameSize = 13.5;

/** What a compass shows: the roles that it is about, and where affinities are known, their point. */
export type CompassView = Pick<Card, "bank" | "roles" | "affinities" | "verdict">;

/**
 * Draws the triangle compass of a card. The land of each role that the verdict names (where that role comes first) is in
 * its soft colour; where affinities are shared, their point, and the needle through it where the verdict is for one role.
 */
export function drawCompass(
  card: CompassView,
  { place, names }: { place: Place; names: readonly string[] },
): CardDrawing {
  const { roles } = card.bank;
  const corners = roles.map((_, at) => findCorner(at, roles.length));
  const land = outlinePoints(corners.map((corner) => move(corner, place)));
  const shapes: CardShape[] = [
    { d: land, fill: colours["paper-raised"] },
    ...roles.flatMap((role, at) =>
      card.roles.includes(role)
        ? [{ d: outlineLand(at, roles.length, place), fill: colourRole(role).soft }]
        : [],
    ),
    { d: outlineBearings(corners, place), stroke: colours.line, width: 0.6 * place.scale },
    { d: land, stroke: colours.ink, width: 0.9 * place.scale },
    ...roles.map((role, at) => drawMark(role, corners[at] ?? { x: 0, y: 0 }, place)),
    ...drawPoint(card, place),
  ];
  const texts = names.flatMap((name, at) => writeName(name, at, place));
  return stackDrawings(drawRing(place), { shapes, texts });
}

/** The point of the card's affinities; nothing where the role alone is shared. */
function drawPoint({ affinities, verdict }: CompassView, place: Place): CardShape[] {
  if (!affinities) return [];
  const point = findPoint(affinities);
  const { x, y } = move(point, place);
  const { scale } = place;
  const hasBearing = verdict === "clear" || verdict === "leaning";
  return [
    ...(hasBearing && Math.hypot(point.x, point.y) > 0 ? [drawNeedle(point, place)] : []),
    { d: outlineCircle(place.x, place.y, 2.2 * scale), fill: colours.ink },
    {
      d: outlineCircle(x, y, 7.2 * scale),
      fill: colours["paper-raised"],
      stroke: colours.accent,
      width: 1.3 * scale,
    },
    { d: outlineCircle(x, y, 4.6 * scale), fill: colours.accent },
  ];
}

/**
 * A needle from the middle through the point to the ring, with an arrow at its end and a short tail. A point near the ring
 * is its end.
 */
function drawNeedle(point: Point, place: Place): CardShape {
  const length = Math.hypot(point.x, point.y);
  const ahead = { x: point.x / length, y: point.y / length };
  const spot = (along: number, aside: number) => {
    const x = (ahead.x * along - ahead.y * aside) / radius;
    const y = (ahead.y * along + ahead.x * aside) / radius;
    return move({ x, y }, place);
  };
  const end = length < 0.8 ? 88 : length * radius;
  const arrow = length < 0.8 ? [spot(end, 3.6), spot(101, 0), spot(end, -3.6)] : [];
  const outline = [spot(-14, 0.7), spot(end, 0.7), ...arrow, spot(end, -0.7), spot(-14, -0.7)];
  return { d: outlinePoints(outline), fill: colours.accent };
}

/** Gives the outline of a role's land, by itself in a compass of radius 100 round (0, 0). */
export function outlineLand(
  role: number,
  roles: number,
  place: Place = { x: 0, y: 0, scale: 1 },
): string {
  return outlinePoints(listLand(role, roles).map((spot) => move(spot, place)));
}

/** From each corner through the middle to the other side. */
function outlineBearings(corners: readonly Point[], place: Place): string {
  return corners
    .map((corner) => {
      const from = move(corner, place);
      const to = move({ x: -corner.x / 2, y: -corner.y / 2 }, place);
      return `M${[from.x, from.y].map(writeNumber).join(" ")}L${[to.x, to.y].map(writeNumber).join(" ")}`;
    })
    .join("");
}

function drawMark(role: string, corner: Point, place: Place): CardShape {
  const { x, y } = move(corner, place);
  return {
    d: rolePaths[role] ?? "",
    at: { x, y, scale: 8.5 * place.scale },
    fill: colourRole(role).strong,
    stroke: colours["paper-raised"],
    width: 0.06,
  };
}

function writeName(name: string, at: number, place: Place): TextLine[] {
  const type = { size: nameSize * place.scale, weight: 700, fill: colours.ink } as const;
  return placeName(name, at).map(({ text, x, y, anchor }) => ({
    ...type,
    text,
    anchor,
    ...move({ x: x / radius, y: y / radius }, place),
  }));
}

/** From the unit disc to the picture. */
function move({ x, y }: Point, place: Place): Point {
  return { x: place.x + x * radius * place.scale, y: place.y + y * radius * place.scale };
}
