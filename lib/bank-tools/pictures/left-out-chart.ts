import type { LeftOut } from "#lib/scoring/simulation/study.ts";
import { type ChartDrawing, type ChartShape, leaveRoom, traceBox } from "./drawing.ts";

const row = 21;
/** The share of people at the right end of the axis, where no item goes further. */
const axisEnd = 0.12;

/** The share of people whose first role a single item may not reach. */
export const leftOutLimit = 0.1;

/**
 * For each item, the share of simulated people whose first role changes without it, beside the limit of 10 %. `width` is the
 * drawing's own; letters keep their size.
 */
export function drawLeftOut(parts: {
  items: readonly LeftOut[];
  words: { title: string; description: string };
  percent: (share: number) => string;
  width?: number;
}): ChartDrawing {
  const { items, words, percent, width = 720 } = parts;
  const left = leaveRoom(items.map(({ item }) => item));
  const end = Math.max(axisEnd, ...items.map(({ touched }) => touched));
  const scale = (share: number) => (share / end) * (width - left - 60);
  const bars = items.flatMap(({ item, changed, touched }, line): ChartShape[] => {
    const y = 26 + line * row;
    const box = { x: left, y: y + 3, height: row - 7 };
    const text = { shape: "text", y: y + 13, size: 13, tone: "soft" } as const;
    const tone = changed < leftOutLimit ? "ink" : "accent";
    return [
      { ...text, x: left - 10, anchor: "end", text: item },
      { shape: "path", d: traceBox({ ...box, width: scale(touched) }), fill: tone, opacity: 0.25 },
      { shape: "path", d: traceBox({ ...box, width: scale(changed) }), fill: tone, opacity: 0.7 },
      { ...text, x: width, anchor: "end", text: percent(changed) },
    ];
  });
  const x = left + scale(leftOutLimit);
  const height = items.length * row + 34;
  return {
    ...words,
    width,
    height,
    shapes: [
      ...bars,
      { shape: "path", d: `M${x} 22V${height - 6}`, stroke: "accent", width: 1.5 },
      {
        shape: "text",
        x,
        y: 15,
        text: percent(leftOutLimit),
        anchor: "middle",
        tone: "accent",
        size: 13,
        strong: true,
      },
    ],
  };
}
