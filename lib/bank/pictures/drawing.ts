/** What a shape is painted with, by meaning; the page that shows the drawing gives each a colour. */
export type Tone = "ink" | "soft" | "line" | "paper" | "accent" | `role-${number}`;

export interface Paint {
  fill?: Tone;
  stroke?: Tone;
  /** 0 … 1; 1 where absent. */
  opacity?: number;
  /** Of the stroke, in the drawing's units. */
  width?: number;
}

export interface DrawnPath extends Paint {
  shape: "path";
  d: string;
}

export interface DrawnText {
  shape: "text";
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  tone: Tone;
  size: number;
  strong?: boolean;
}

export type Shape = DrawnPath | DrawnText;

/** A picture as data, y downwards, so that a page and the command line can each show it their way. */
export interface Drawing {
  /** What it is, and what can be seen in it: for those who cannot see it. */
  title: string;
  description: string;
  width: number;
  height: number;
  shapes: Shape[];
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
