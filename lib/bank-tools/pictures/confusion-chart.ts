import type { Confusion } from "#lib/scoring/simulation/study.ts";
import { type ChartDrawing, type ChartShape, drawRoleMark, traceBox } from "./drawing.ts";

const cellHeight = 54;
const top = 66;
const wordHeight = 15;

/**
 * Simulated people of each role (rows) by the role that came first (columns), ties last; the fuller, the more people.
 * `width` is the drawing's own; letters keep their size.
 */
export function drawConfusion(parts: {
  confusion: Confusion;
  names: readonly string[];
  words: { title: string; ties: string };
  percent: (share: number) => string;
  width?: number;
}): ChartDrawing {
  const { confusion, names, words, percent, width = 518 } = parts;
  const columns = [...names, words.ties];
  const longest = Math.max(...names.flatMap((name) => name.split(" ")).map((word) => word.length));
  const left = Math.round(longest * 8 + 10);
  const cellWidth = (width - left) / columns.length;
  const heads = columns.flatMap((name, column): ChartShape[] => {
    const x = left + (column + 0.5) * cellWidth;
    const tone = column < names.length ? (`role-${column}` as const) : "soft";
    const label = stackWords({ name, x, y: top - 8, tone, anchor: "middle" });
    return column < names.length ? [drawRoleMark(column, { x, y: 14 }, 8), ...label] : label;
  });
  const rows = confusion.rows.flatMap(({ found, tied }, row): ChartShape[] => {
    const name = names[row] ?? "";
    const lines = name.split(" ").length;
    const y = top + (row + 0.5) * cellHeight + 5 + ((lines - 1) * wordHeight) / 2;
    const cells = [...found, tied].flatMap((share, column): ChartShape[] => {
      const box = {
        x: left + column * cellWidth + 1,
        y: top + row * cellHeight + 1,
        width: cellWidth - 2,
        height: cellHeight - 2,
      };
      const tone = column < names.length ? (`role-${column}` as const) : "soft";
      return [
        { shape: "path", d: traceBox(box), fill: tone, opacity: 0.06 + 0.94 * share },
        {
          shape: "text",
          x: box.x + box.width / 2,
          y: box.y + box.height / 2 + 6,
          text: percent(share),
          anchor: "middle",
          tone: share > 0.5 ? "paper" : "ink",
          size: share > 0.5 ? 17 : 14,
          strong: row === column,
        },
      ];
    });
    return [...stackWords({ name, x: 0, y, tone: `role-${row}`, anchor: "start" }), ...cells];
  });
  const description = confusion.rows
    .map(({ found }, row) => `${names[row]} ${percent(found[row] ?? 0)}`)
    .join(", ");
  const height = top + names.length * cellHeight + 4;
  return { title: words.title, description, width, height, shapes: [...heads, ...rows] };
}

/** Writes a name word below word; the last stands on `y`. */
function stackWords(label: {
  name: string;
  x: number;
  y: number;
  tone: "soft" | `role-${number}`;
  anchor: "start" | "middle";
}): ChartShape[] {
  const { name, y, ...text } = label;
  return name.split(" ").map((word, line, all) => ({
    ...text,
    shape: "text",
    y: y - wordHeight * (all.length - 1 - line),
    text: word,
    size: 13,
    strong: true,
  }));
}
