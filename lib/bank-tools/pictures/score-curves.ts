import type { ScoreSpread } from "#lib/scoring/certificate/sum-count.ts";
import { type ChartDrawing, type ChartShape, round } from "./drawing.ts";

const width = 520;
const left = 10;
const rowHeight = 120;

/** Each role's scores over all sheets, one row a role, on one axis from the lowest score of any to the highest. */
export function drawScoreCurves(parts: {
  spreads: readonly ScoreSpread[];
  names: readonly string[];
  words: { title: string; description: string };
}): ChartDrawing {
  const { spreads, names, words } = parts;
  const reach = Math.max(...spreads.flatMap(({ low, shares }) => [-low, low + shares.length - 1]));
  const place = (score: number) => left + ((score + reach) / (2 * reach)) * (width - 2 * left);
  const smooth = spreads.map(({ low, shares }) => ({ low, shares: smoothShares(shares) }));
  const highest = Math.max(...smooth.flatMap(({ shares }) => shares));
  const floor = rowHeight * spreads.length;
  const shapes: ChartShape[] = smooth.flatMap(({ low, shares }, row): ChartShape[] => {
    const base = rowHeight * (row + 1) - 12;
    const points = shares.map((share, step) => {
      const y = base - (share / highest) * (rowHeight - 34);
      return `${round(place(low + step))} ${round(y)}`;
    });
    const first = round(place(low));
    const last = round(place(low + shares.length - 1));
    const tone = `role-${row}` as const;
    return [
      {
        shape: "path",
        d: `M${first} ${base}L${points.join("L")}L${last} ${base}Z`,
        fill: tone,
        opacity: 0.28,
      },
      { shape: "path", d: `M${points.join("L")}`, stroke: tone, width: 2 },
      { shape: "path", d: `M${left} ${base}H${width - left}`, stroke: "line", width: 1 },
      {
        shape: "text",
        x: left,
        y: base - 62,
        text: names[row] ?? "",
        anchor: "start",
        tone,
        size: 15,
        strong: true,
      },
    ];
  });
  const ticks = [-reach, -reach / 2, 0, reach / 2, reach].map(
    (score): ChartShape => ({
      shape: "text",
      x: round(place(score)),
      y: floor + 8,
      text: String(Math.round(score)).replace("-", "−"),
      anchor: score === -reach ? "start" : score === reach ? "end" : "middle",
      tone: "soft",
      size: 13,
    }),
  );
  const zero: ChartShape = {
    shape: "path",
    d: `M${place(0)} 8V${floor - 12}`,
    stroke: "soft",
    width: 0.8,
  };
  return { ...words, width, height: floor + 16, shapes: [...shapes, zero, ...ticks] };
}

/** Running means over five scores, twice: scores sit on a lattice (not every whole number can be reached). */
function smoothShares(shares: readonly number[]): number[] {
  const mean = (values: readonly number[]) =>
    values.map((_, at) => {
      const near = values.slice(Math.max(0, at - 2), at + 3);
      return near.reduce((sum, value) => sum + value, 0) / 5;
    });
  return mean(mean(shares));
}
