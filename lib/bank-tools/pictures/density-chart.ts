import { type CloudRegion, findCorner } from "#lib/scoring/compass.ts";
import { type ChartDrawing, type ChartShape, drawRoleMark, round } from "./drawing.ts";

const centre = { x: 260, y: 250 };
const radius = 200;

/**
 * The triangle compass with all sheets in it: the darker, the more of them lie there. Lines from the middle part the sheets
 * by the role that comes first.
 */
export function drawDensity(parts: {
  regions: readonly CloudRegion[];
  names: readonly string[];
  words: { title: string; description: string };
}): ChartDrawing {
  const { regions, names, words } = parts;
  const corners = names.map((_, place) => moveOut(findCorner(place, names.length), 1));
  const borders = names.map((_, place) => {
    const away = findCorner(place, names.length);
    const end = moveOut({ x: -away.x, y: -away.y }, 1);
    return `M${centre.x} ${centre.y}L${end.x} ${end.y}`;
  });
  const shapes: ChartShape[] = [
    { shape: "path", d: traceCircle(radius), stroke: "line", width: 1 },
    { shape: "path", d: traceCircle(radius / 2), stroke: "line", width: 0.5 },
    {
      shape: "path",
      d: `M${corners.map(({ x, y }) => `${x} ${y}`).join("L")}Z`,
      stroke: "soft",
      width: 1.2,
    },
    ...regions.map(
      ({ path }): ChartShape => ({
        shape: "path",
        d: scalePath(path),
        fill: "accent",
        opacity: 0.2,
      }),
    ),
    { shape: "path", d: borders.join(""), stroke: "ink", width: 0.8, opacity: 0.7 },
    ...names.flatMap((name, place): ChartShape[] => {
      const corner = corners[place] ?? centre;
      const label = nameSpot(corner);
      const tone = `role-${place}` as const;
      const text = { shape: "text", x: label.x, y: label.y, size: 16, strong: true } as const;
      return [drawRoleMark(place, corner), { ...text, anchor: "middle", tone, text: name }];
    }),
  ];
  return { ...words, width: 520, height: 466, shapes };
}

/** Names stand above a corner in the upper half, below one in the lower half. */
function nameSpot({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x, y: y < centre.y ? y - 20 : y + 30 };
}

function moveOut(point: { x: number; y: number }, factor: number): { x: number; y: number } {
  return {
    x: round(centre.x + point.x * radius * factor),
    y: round(centre.y + point.y * radius * factor),
  };
}

function traceCircle(size: number): string {
  return `M${centre.x - size} ${centre.y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`;
}

/** Moves a path in unit-disc coordinates (`x,y` pairs) to its place in the drawing. */
function scalePath(path: string): string {
  return path.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x: string, y: string) => {
    const point = moveOut({ x: Number(x), y: Number(y) }, 1);
    return `${point.x},${point.y}`;
  });
}
