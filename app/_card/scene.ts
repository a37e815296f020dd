import { breakLines, keepDrawable, type Weight } from "./text-lines.ts";

/*
 * A card is a picture: it looks the same on every screen, so it has the light theme's colours as values. A test compares
 * them with app/_ui/tokens.css.
 */

/** The chart's paper, ink and magenta, as in the light theme. */
export const cardColours = {
  paper: "#f6f0e2",
  "paper-raised": "#fdfaf2",
  ink: "#13232e",
  "ink-soft": "#46555e",
  line: "#d8ccb1",
  accent: "#98175f",
  contour: "#e4d8bd",
  water: "#dde9ea",
} as const;

const roleColours: Readonly<Record<string, { strong: string; soft: string }>> = {
  "sales-manager": { strong: "#a83a06", soft: "#f6dfd0" },
  "account-manager": { strong: "#0a568f", soft: "#d8e6ee" },
  "territory-manager": { strong: "#0a6249", soft: "#d5e8dc" },
};

/** Gives a role's colours, a strong one for marks, names and bars and a soft one for areas; the ink's for a role that no design knows. */
export function colourRole(role: string): { strong: string; soft: string } {
  return roleColours[role] ?? { strong: cardColours.ink, soft: cardColours.line };
}

/** One outline in a scene: `d` is an SVG path in the scene's pixels, y downwards. */
export interface CardShape {
  d: string;
  fill?: string;
  stroke?: string;
  /** The stroke's width. */
  width?: number;
  /** Dash and gap along the stroke, and where the first dash begins. */
  dash?: readonly [number, number];
  offset?: number;
  /** Where the outline's origin goes, and what its unit becomes. */
  at?: { x: number; y: number; scale: number };
}

/** One line of text: `x` is its start, middle or end as `anchor` says, `y` its baseline; `turn` is in degrees round that point. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Weight;
  fill: string;
  anchor?: "start" | "middle" | "end";
  turn?: number;
}

/** A part of a picture: every shape lies under every text. */
export interface CardDrawing {
  shapes: CardShape[];
  texts: TextLine[];
}

/** A whole picture of this size. It is drawn as SVG on pages and as PNG for previews, from the very same figures. */
export interface Scene extends CardDrawing {
  width: number;
  height: number;
  background: string;
}

/** Puts drawings over each other, the first lowest. */
export function stackDrawings(...drawings: readonly CardDrawing[]): CardDrawing {
  return {
    shapes: drawings.flatMap(({ shapes }) => shapes),
    texts: drawings.flatMap(({ texts }) => texts),
  };
}

/** A drawing of known height whose top left corner is (0, 0). */
export interface Block {
  height: number;
  draw(x: number, y: number): CardDrawing;
}

/** Puts blocks under each other. */
export function stackBlocks(blocks: readonly Block[]): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  function draw(x: number, y: number): CardDrawing {
    let top = y;
    const drawings = blocks.map((block) => {
      const drawing = block.draw(x, top);
      top += block.height;
      return drawing;
    });
    return stackDrawings(...drawings);
  }
  return { height, draw };
}

/** Moves a block to the right. */
export function indentBlock(by: number, { height, draw }: Block): Block {
  return { height, draw: (x, y) => draw(x + by, y) };
}

/** Sets a text in as many lines as it takes; `gap` is what is left free under it, in sizes. */
export function setText(
  text: string,
  {
    width,
    gap,
    fill,
    ...type
  }: { width: number; size: number; weight: Weight; fill: string; gap: number },
): Block {
  const { size } = type;
  const lines = breakLines(keepDrawable(text), { width, type });
  const line = size * 1.2;
  return {
    height: line * lines.length + size * gap,
    draw: (x, y) => ({
      shapes: [],
      texts: lines.map((text, at) => ({ text, x, y: y + size * 0.95 + line * at, ...type, fill })),
    }),
  };
}

/** Gives a number as SVG wants it, to hundredths. */
export function writeNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Gives a dash and its gap as SVG wants them, so finely that their errors do not add up along a line. */
export function writeDash(dash: readonly [number, number]): string {
  return dash.map((length) => length.toFixed(5)).join(" ");
}

/** Gives the outline of a circle, from its top clockwise. */
export function outlineCircle(x: number, y: number, radius: number): string {
  const [left, top, bottom, r] = [x, y - radius, y + radius, radius].map(writeNumber);
  return `M${left} ${top}A${r} ${r} 0 0 1 ${left} ${bottom}A${r} ${r} 0 0 1 ${left} ${top}Z`;
}

/** Gives the outline of a rectangle, from its top left corner clockwise. */
export function outlineBox(
  x: number,
  y: number,
  { width, height }: { width: number; height: number },
): string {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(writeNumber);
  return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}

/** Gives the outline of a box whose ends are half circles, from the left end of its top clockwise. */
export function outlinePill(
  x: number,
  y: number,
  { width, height }: { width: number; height: number },
): string {
  const r = writeNumber(height / 2);
  const [left, right, top, bottom] = [x + height / 2, x + width - height / 2, y, y + height].map(
    writeNumber,
  );
  return `M${left} ${top}H${right}A${r} ${r} 0 0 1 ${right} ${bottom}H${left}A${r} ${r} 0 0 1 ${left} ${top}Z`;
}

/** Gives the outline through these points. */
export function outlinePoints(points: readonly { x: number; y: number }[]): string {
  return `M${points.map(({ x, y }) => `${writeNumber(x)} ${writeNumber(y)}`).join("L")}Z`;
}
