import { rolePaths } from "#lib/bank/site-roles.ts";

import type { Card } from "#lib/cards/card.ts";
import type { CardWords } from "./card-words.ts";
import {
  type CardDrawing,
  type CardShape,
  colourRole,
  cardColours as colours,
  outlineBox,
  stackDrawings,
  type TextLine,
} from "./scene.ts";
import { breakLines, chooseSize, keepDrawable, measureText } from "./text-lines.ts";

/** The largest sizes of type in a column of text; `names` are for one role's name, for two and for three. */
export interface ColumnSizes {
  label: number;
  names: readonly [number, number, number];
  sentence: number;
  bars: number;
}

/** A drawing of known height whose top left corner is (0, 0). */
export interface Block {
  height: number;
  draw(x: number, y: number): CardDrawing;
}

/** Sets what a card says in a column: the label, the roles with their marks, the sentence, the bars. */
export function setColumn(
  card: Card,
  { words, width, sizes }: { words: CardWords; width: number; sizes: ColumnSizes },
): Block {
  // Where no role is named, or the bars name every role anyway, the verdict takes the place of the names.
  const barsName = card.affinities !== null && card.roles.length === card.bank.roles.length;
  const isNameless = barsName || card.roles.length === 0;
  const blocks = [
    setLabel(words.label, { width, largest: isNameless ? sizes.names[1] : sizes.label }),
    ...(isNameless ? [] : [setNames(card, { words, width, sizes: sizes.names })]),
    setSentence(words.sentence, { width, size: sizes.sentence }),
    ...(card.affinities
      ? [drawBars(card.affinities, { roles: card.bank.roles, words, width, size: sizes.bars })]
      : []),
  ];
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

function setLabel(label: string, { width, largest }: { width: number; largest: number }): Block {
  const text = keepDrawable(label);
  const size = chooseSize([text], { width, weight: 700, largest });
  const style = { text, size, weight: 700, fill: colours.accent } as const;
  return {
    height: size * 1.5,
    draw: (x, y) => ({ shapes: [], texts: [{ ...style, x, y: y + size }] }),
  };
}

function setNames(
  card: Card,
  { words, width, sizes }: { words: CardWords; width: number; sizes: ColumnSizes["names"] },
): Block {
  const named = card.bank.roles.flatMap((role, at) =>
    card.roles.includes(role) ? [{ role, name: keepDrawable(words.names[at] ?? role) }] : [],
  );
  const texts = named.map(({ name }) => name);
  const largest = sizes[Math.min(texts.length, 3) - 1] ?? sizes[2];
  // The mark and its gap take about one size from the width.
  const size = chooseSize(texts, { width: width - largest, weight: 700, largest });
  const line = size * 1.16;
  return {
    height: line * named.length + size * 0.3,
    draw: (x, y) => ({
      shapes: named.map(({ role }, at) => ({
        d: rolePaths[role] ?? "",
        at: { x: x + size * 0.38, y: y + line * at + size * 0.59, scale: size * 0.38 },
        fill: colourRole(role).strong,
      })),
      texts: named.map(({ role, name }, at) => ({
        text: name,
        x: x + size * 0.98,
        y: y + line * at + size * 0.92,
        size,
        weight: 700,
        fill: colourRole(role).strong,
      })),
    }),
  };
}

function setSentence(sentence: string, { width, size }: { width: number; size: number }): Block {
  const type = { size, weight: 400 } as const;
  const lines = breakLines(keepDrawable(sentence), { width, type });
  const line = size * 1.32;
  return {
    height: line * lines.length + size * 0.7,
    draw: (x, y) => ({
      shapes: [],
      texts: lines.map((text, at) => ({
        text,
        x,
        y: y + size + line * at,
        ...type,
        fill: colours.ink,
      })),
    }),
  };
}

/** Draws one bar a role on a scale of 0 to 100, with a line at 50: mark, name, bar, figure. */
function drawBars(
  affinities: readonly number[],
  {
    roles,
    words,
    width,
    size,
  }: { roles: readonly string[]; words: CardWords; width: number; size: number },
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
