import { numerals } from "#app/_ui/compass-geometry.ts";
import { cardColours as colours } from "./card-colours.ts";
import { type Drawing, outlineCircle, type Shape, type TextLine, writeNumber } from "./scene.ts";

/** Where a compass stands: its middle, and the length of its radius of 100. */
export interface Place {
  x: number;
  y: number;
  scale: number;
}

/** Draws the graduated ring of a compass, as app/_ui/compass-card.tsx does: a tick a degree, figures each 30. */
export function drawRing(place: Place): Drawing {
  const { x, y, scale } = place;
  const circle = (radius: number) => outlineCircle(x, y, radius * scale);
  /** A ring of dashes: how thick it is, and the degrees of a dash and of a gap, the first dash astride the north. */
  const ticks = (radius: number, thickness: number, [dash, gap]: [number, number]): Shape => {
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
