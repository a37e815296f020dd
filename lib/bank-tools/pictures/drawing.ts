import { roleOutlines } from "#lib/bank/site-roles.ts";

/** What a shape is painted with, by meaning; the page that shows the drawing gives each a colour. */
export type Tone = "ink" | "soft" | "line" | "paper" | "accent" | `role-${number}`;

interface Paint {
  fill?: Tone;
  stroke?: Tone;
  /** 0 … 1; 1 where absent. */
  opacity?: number;
  /** Of the stroke, in the drawing's units. */
  width?: number;
}

interface DrawnPath extends Paint {
  shape: "path";
  d: string;
  /** An SVG transform, where the path is drawn elsewhere than at its own coordinates. */
  move?: string;
}

interface DrawnText {
  shape: "text";
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  tone: Tone;
  size: number;
  strong?: boolean;
}

export type ChartShape = DrawnPath | DrawnText;

/** A picture as data, y downwards, so that a page and the command line can each show it their way. */
export interface ChartDrawing {
  /** What it is, and what can be seen in it: for those who cannot see it. */
  title: string;
  description: string;
  width: number;
  height: number;
  shapes: ChartShape[];
}

/** Gives the path of a rectangle. */
export function traceBox(box: { x: number; y: number; width: number; height: number }): string {
  const { x, y, width, height } = box;
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

/** Gives the room, in the drawing's units, that labels of 13 units need at the left of their rows, and a gap. */
export function leaveRoom(labels: readonly string[]): number {
  return Math.round(7.3 * Math.max(0, ...labels.map(({ length }) => length)) + 14);
}

/** Gives the number with two decimals at most. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** Writes a drawing as SVG. Tones become the classes `fill-…` and `stroke-…`, `text-…`; nothing else is styled. */
export function writeSvg({ title, description, width, height, shapes }: ChartDrawing): string {
  const label = escapeText(`${title}. ${description}`);
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${shapes.map(writeShape).join("")}</svg>`;
}

/** Makes a text safe to stand in HTML or SVG, in an element or between double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function writeShape(shape: ChartShape): string {
  if (shape.shape === "path") {
    const move = shape.move === undefined ? "" : ` transform="${shape.move}"`;
    return `<path d="${shape.d}" class="${namePaint(shape)}"${move}${writeNumbers(shape)}/>`;
  }
  const { x, y, text, anchor, tone, size, strong } = shape;
  const weight = strong ? ' font-weight="650"' : "";
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}"${weight} class="fill-${tone}">${escapeText(text)}</text>`;
}

function namePaint({ fill, stroke }: Paint): string {
  return [fill ? `fill-${fill}` : "fill-none", ...(stroke ? [`stroke-${stroke}`] : [])].join(" ");
}

function writeNumbers({ opacity, width }: Paint): string {
  return [
    opacity === undefined ? "" : ` opacity="${opacity}"`,
    width === undefined ? "" : ` stroke-width="${width}"`,
  ].join("");
}

/** Draws a role's mark round a point, by the role's place in its bank. `size` is half of its height. */
export function drawRoleMark(
  place: number,
  { x, y }: { x: number; y: number },
  size = 9,
): DrawnPath {
  const move = `translate(${round(x)} ${round(y)}) scale(${size})`;
  return { shape: "path", d: roleOutlines[place] ?? "", move, fill: `role-${place}` };
}
