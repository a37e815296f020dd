import { contours } from "d3-contour";
import { curveBasisClosed, line } from "d3-shape";

const columns = 40;
const rows = 28;
const cell = 32;
/** Contours close along the edge of the grid: what is shown lies inside it. */
const crop = 2 * cell;
const frame = [crop, crop, columns * cell - 2 * crop, rows * cell - 2 * crop].join(" ");
const thresholds = Array.from({ length: 11 }, (_, index) => 0.12 + index * 0.075);
/** Every fifth line is drawn stronger, as on a map. */
const strong = 5;
const hills = [
  { x: 0.2, y: 0.3, height: 1, width: 0.17 },
  { x: 0.36, y: 0.62, height: 0.7, width: 0.13 },
  { x: 0.68, y: 0.28, height: 0.85, width: 0.15 },
  { x: 0.86, y: 0.68, height: 1.05, width: 0.19 },
  { x: 0.55, y: 0.88, height: 0.5, width: 0.1 },
  { x: 0.05, y: 0.95, height: 0.75, width: 0.16 },
];

/** Gives an SVG document: the contour lines of a made-up landscape, in black, for use as a CSS mask. */
export function drawContourLines(): string {
  const heights = Array.from({ length: columns * rows }, (_, index) =>
    findHeight((index % columns) / columns, Math.floor(index / columns) / rows),
  );
  const draw = line<readonly number[]>(
    ([x = 0]) => x * cell,
    ([, y = 0]) => y * cell,
  )
    .curve(curveBasisClosed)
    .digits(0);
  const paths = contours()
    .size([columns, rows])
    .thresholds(thresholds)(heights)
    .map(({ coordinates }, index) => {
      const rings = coordinates.flat().map(thinRing).filter(isNoSpeck);
      const width = index % strong === 0 ? ' stroke-width="2"' : "";
      return `<path d="${rings.map((ring) => draw(ring)).join("")}"${width}/>`;
    });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame}" fill="none" stroke="#000">${paths.join("")}</svg>`;
}

/** A ring ends where it began: that point once, and of the others every second, make a smooth curve in half the bytes. */
function thinRing<Point>(ring: readonly Point[]): Point[] {
  return ring.slice(0, -1).filter((_, index) => index % 2 === 0);
}

function isNoSpeck(ring: readonly unknown[]): boolean {
  return ring.length > 4;
}

function findHeight(x: number, y: number): number {
  const swell = 0.05 * Math.sin(9 * x + 4 * y) + 0.04 * Math.sin(5 * y - 13 * x);
  return hills.reduce((sum, hill) => {
    const distance = (x - hill.x) ** 2 * 2.2 + (y - hill.y) ** 2;
    return sum + hill.height * Math.exp(-distance / (2 * hill.width ** 2));
  }, swell);
}
