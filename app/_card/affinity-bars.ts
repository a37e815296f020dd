import { rolePaths } from "#lib/bank/site-roles.ts";
import type { CardWords } from "./card-words.ts";
import {
  type Block,
  type CardShape,
  colourRole,
  cardColours as colours,
  outlineBox,
  type TextLine,
} from "./scene.ts";
import { keepDrawable, measureText } from "./text-lines.ts";

/** Draws one bar a role on a scale of 0 to 100, with a line at 50: mark, name, bar, figure. */
export function drawBars(
  affinities: readonly number[],
  {
    roles,
    words,
    width,
    size,
  }: { roles: readonly string[]; words: Pick<CardWords, "names">; width: number; size: number },
): Block {
  const names = words.names.map(keepDrawable);
  const type = { size, weight: 400 } as const;
  const row = size * 1.62;
  const left = size * 1.3 + Math.max(...names.map((name) => measureText(name, type))) + size * 0.6;
  const right = measureText("100", { size, weight: 700 }) + size * 0.5;
  const length = width - left - right;
  const thick = size * 0.62;
  function draw(x: number, y: number) {
    const shapes = roles.flatMap((role, at): CardShape[] => {
      const middle = y + row * at + size * 0.72;
      const box = { width: length, height: thick };
      const filled = { width: (length * (affinities[at] ?? 50)) / 100, height: thick };
      const tick = { width: size * 0.11, height: thick * 1.6 };
      return [
        {
          d: rolePaths[role] ?? "",
          at: { x: x + size * 0.42, y: middle, scale: size * 0.42 },
          fill: colourRole(role).strong,
        },
        { d: outlineBox(x + left, middle - thick / 2, box), fill: colours.contour },
        { d: outlineBox(x + left, middle - thick / 2, filled), fill: colourRole(role).strong },
        {
          d: outlineBox(x + left + length / 2 - tick.width / 2, middle - tick.height / 2, tick),
          fill: colours.ink,
        },
      ];
    });
    const texts = roles.flatMap((_, at): TextLine[] => {
      const baseline = y + row * at + size * 1.05;
      const figure = String(affinities[at] ?? 50);
      return [
        { ...type, text: names[at] ?? "", x: x + size * 1.3, y: baseline, fill: colours.ink },
        {
          text: figure,
          x: x + width,
          y: baseline,
          size,
          weight: 700,
          fill: colours.ink,
          anchor: "end",
        },
      ];
    });
    return { shapes, texts };
  }
  return { height: row * roles.length, draw };
}
