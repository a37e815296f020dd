import type { ItemCertificate } from "#lib/scoring/certificate/certificate.ts";
import {
  type ChartDrawing,
  type ChartShape,
  drawRoleMark,
  leaveRoom,
  round,
  traceBox,
} from "./drawing.ts";

const row = 21;
/** A column narrower than this has the roles' marks at its head without their names. */
const namedColumn = 150;

/**
 * How much of what separates each pair of roles (columns) each item (rows) gives. Bars of a column add up to the whole.
 * `width` is the drawing's own; letters keep their size.
 */
export function drawSeparation(parts: {
  items: readonly ItemCertificate[];
  words: { title: string; description: string; names: Readonly<Record<string, string>> };
  width?: number;
}): ChartDrawing {
  const { items, words, width = 720 } = parts;
  const pairs = items[0]?.separation.map(({ roles }) => roles) ?? [];
  const order = Object.keys(words.names);
  const left = leaveRoom(items.map(({ item }) => item));
  const column = (width - left) / Math.max(1, pairs.length);
  const named = column >= namedColumn;
  const top = named ? 44 : 26;
  const widest = Math.max(
    ...items.flatMap(({ separation }) => separation.map(({ share }) => share)),
  );
  const heads = pairs.flatMap((roles, place): ChartShape[] => {
    const x = left + place * column;
    const names = roles.flatMap((role, line): ChartShape[] => {
      const spot = named ? { x: x + 8, y: 10 + 17 * line } : { x: x + 8 + 22 * line, y: 10 };
      const text = { shape: "text", anchor: "start", tone: "ink", size: 13 } as const;
      const name = { ...text, x: x + 22, y: 14 + 17 * line, text: words.names[role] ?? role };
      const mark = drawRoleMark(order.indexOf(role), spot, named ? 6 : 7.5);
      return named ? [mark, name] : [mark];
    });
    const axis = `M${x} ${top - 4}v${items.length * row + 6}`;
    return [...names, { shape: "path", d: axis, stroke: "soft", width: 1 }];
  });
  const bars = items.flatMap(({ item, separation }, line): ChartShape[] => [
    {
      shape: "text",
      x: left - 10,
      y: top + line * row + 13,
      text: item,
      anchor: "end",
      tone: "soft",
      size: 13,
    },
    ...separation.map(
      ({ share }, place): ChartShape => ({
        shape: "path",
        d: traceBox({
          x: left + place * column,
          y: top + line * row + 3,
          width: round((share / widest) * (column - 24)),
          height: row - 7,
        }),
        fill: "accent",
        opacity: 0.75,
      }),
    ),
  ]);
  const height = top + items.length * row + 8;
  const { title, description } = words;
  return { title, description, width, height, shapes: [...heads, ...bars] };
}
