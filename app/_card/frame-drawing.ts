import { numerals } from "#app/_ui/compass-geometry.ts";
import {
  type CardDrawing,
  type CardShape,
  cardColours as colours,
  outlineBox,
  outlineCircle,
  type TextLine,
  writeNumber,
} from "./scene.ts";

/** How far the frame reaches into the picture. */
const frameWidth = 26;

/** How many straight courses cross in a compass. */
const courses = 16;

/** Draws the frame of a sea chart round a picture: two lines, and between them degrees in black and white. */
export function drawFrame({ width, height }: { width: number; height: number }): CardDrawing {
  const line = (inset: number, thickness: number): CardShape => ({
    d: outlineBox(inset, inset, { width: width - 2 * inset, height: height - 2 * inset }),
    stroke: colours.ink,
    width: thickness,
  });
  return {
    shapes: [line(14, 1.5), line(frameWidth, 1.5), ...drawScale(width, height)],
    texts: [],
  };
}

/** Dashes between the two lines: on each side a whole number of them, so that the corners are alike. */
function drawScale(width: number, height: number): CardShape[] {
  const inset = 20;
  const sides = [
    { from: [inset, inset], to: [width - inset, inset], length: width - 2 * inset },
    {
      from: [inset, height - inset],
      to: [width - inset, height - inset],
      length: width - 2 * inset,
    },
    { from: [inset, inset], to: [inset, height - inset], length: height - 2 * inset },
    {
      from: [width - inset, inset],
      to: [width - inset, height - inset],
      length: height - 2 * inset,
    },
  ];
  return sides.map(({ from, to, length }) => {
    const dashes = 2 * Math.round(length / 84) + 1;
    const dash = length / dashes;
    return {
      d: `M${from.map(writeNumber).join(" ")}L${to.map(writeNumber).join(" ")}`,
      stroke: colours.ink,
      width: 6,
      dash: [dash, dash],
    };
  });
}

/** Draws the straight courses that old sea charts draw from a compass across the whole sheet, as far as the frame. */
export function drawCourses(
  from: { x: number; y: number },
  { width, height }: { width: number; height: number },
): CardDrawing {
  const edges = { x: [frameWidth, width - frameWidth], y: [frameWidth, height - frameWidth] };
  const lines = Array.from({ length: 2 * courses }, (_, index) => {
    const angle = (index * Math.PI) / courses;
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
    const reach = (step: number, start: number, [low = 0, high = 0]: number[]) =>
      Math.abs(step) < 1e-9 ? Number.POSITIVE_INFINITY : ((step > 0 ? high : low) - start) / step;
    const length = Math.min(reach(dx, from.x, edges.x), reach(dy, from.y, edges.y));
    const ends = [from.x, from.y, from.x + dx * length, from.y + dy * length].map(writeNumber);
    return `M${ends.slice(0, 2).join(" ")}L${ends.slice(2).join(" ")}`;
  });
  return { shapes: [{ d: lines.join(""), stroke: colours.contour, width: 1.2 }], texts: [] };
}

/** Draws the sign of Azimut and its name, `size` high; (x, y) is the left end of the baseline. */
export function drawWordmark(x: number, y: number, size: number): CardDrawing {
  const radius = size * 0.5;
  const middle = { x: x + radius, y: y - size * 0.34 };
  const angle = (38 * Math.PI) / 180;
  const spot = (along: number, aside: number) => {
    const [ahead, beside] = [along / 16, aside / 16].map((part) => part * radius);
    const turned = {
      x: middle.x + (ahead ?? 0) * Math.sin(angle) + (beside ?? 0) * Math.cos(angle),
      y: middle.y - (ahead ?? 0) * Math.cos(angle) + (beside ?? 0) * Math.sin(angle),
    };
    return `${writeNumber(turned.x)} ${writeNumber(turned.y)}`;
  };
  const needle = (tip: number) => `M${spot(tip, 0)}L${spot(0, 3.6)}L${spot(0, -3.6)}Z`;
  return {
    shapes: [
      {
        d: outlineCircle(middle.x, middle.y, radius * 0.84),
        stroke: colours.ink,
        width: size * 0.06,
      },
      { d: needle(13.4), fill: colours.accent },
      { d: needle(-10), fill: colours.ink },
    ],
    texts: [{ text: "Azimut", x: x + size * 1.22, y, size, weight: 700, fill: colours.ink }],
  };
}

/** Where a compass stands: its middle, and the length of its radius of 100. */
export interface Place {
  x: number;
  y: number;
  scale: number;
}

/** Draws the graduated ring of a compass, as app/_ui/compass-card.tsx does: a tick a degree, figures each 30. */
export function drawRing(place: Place): CardDrawing {
  const { x, y, scale } = place;
  const circle = (radius: number) => outlineCircle(x, y, radius * scale);
  /** A ring of dashes: how thick it is, and the degrees of a dash and of a gap, the first dash astride the north. */
  const ticks = (radius: number, thickness: number, [dash, gap]: [number, number]): CardShape => {
    const degree = (Math.PI * radius * scale) / 180;
    const offset = gap === dash ? 0 : (dash * degree) / 2;
    const stroke = { stroke: colours.ink, width: thickness * scale };
    const d = outlineArcs(place, radius * scale);
    return { d, ...stroke, dash: [dash * degree, gap * degree], offset };
  };
  const line = (radius: number, width: number) => ({
    d: circle(radius),
    stroke: colours.ink,
    width: width * scale,
  });
  return {
    shapes: [
      { ...line(127, 0.8), fill: colours.water },
      ticks(125, 2.6, [5, 5]),
      line(123, 0.6),
      ticks(103, 4, [0.22, 0.78]),
      ticks(104.5, 7, [0.34, 4.66]),
      ticks(105.5, 9, [0.5, 9.5]),
      line(101, 0.6),
    ],
    texts: numerals.map((degree) => writeNumeral(degree, place)),
  };
}

/**
 * A circle in arcs from one numeral to the next, clockwise. Dashes begin anew with each: whoever draws them measures an arc a
 * little short, and round a whole circle the last ticks would stand a degree beside their places.
 */
function outlineArcs({ x, y }: Place, radius: number): string {
  const r = writeNumber(radius);
  const spots = numerals.map((degree) => {
    const angle = (degree * Math.PI) / 180;
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)].map(writeNumber).join(" ");
  });
  return spots
    .map((from, at) => `M${from}A${r} ${r} 0 0 1 ${spots.at(at + 1 - spots.length)}`)
    .join("");
}

function writeNumeral(degree: number, { x, y, scale }: Place): TextLine {
  const angle = (degree * Math.PI) / 180;
  const radius = 113.5 * scale;
  return {
    text: String(degree).padStart(3, "0"),
    x: x + radius * Math.sin(angle),
    y: y - radius * Math.cos(angle),
    size: 7.4 * scale,
    weight: 400,
    fill: colours["ink-soft"],
    anchor: "middle",
    turn: degree,
  };
}
