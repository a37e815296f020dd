import { cardColours as colours } from "./card-colours.ts";
import { type Drawing, outlineBox, outlineCircle, type Shape, writeNumber } from "./scene.ts";

/** How far the frame reaches into the picture. */
const frameWidth = 26;

/** How many straight courses cross in a compass. */
const courses = 16;

/** Draws the frame of a sea chart round a picture: two lines, and between them degrees in black and white. */
export function drawFrame({ width, height }: { width: number; height: number }): Drawing {
  const line = (inset: number, thickness: number): Shape => ({
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
function drawScale(width: number, height: number): Shape[] {
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
): Drawing {
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
export function drawWordmark(x: number, y: number, size: number): Drawing {
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
