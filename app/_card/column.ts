import { rolePaths } from "#app/_ui/role-paths.ts";
import type { Card } from "#lib/cards/card.ts";
import { drawBars } from "./bar-drawing.ts";
import { colourRole, cardColours as colours } from "./card-colours.ts";
import type { CardWords } from "./card-words.ts";
import { type Drawing, stackDrawings } from "./scene.ts";
import { breakLines, chooseSize, keepDrawable } from "./text-lines.ts";

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
  draw(x: number, y: number): Drawing;
}

/** Sets what a card says in a column: the label, the roles with their marks, the sentence, the bars. */
export function setColumn(
  card: Card,
  { words, width, sizes }: { words: CardWords; width: number; sizes: ColumnSizes },
): Block {
  // Where the bars name every role anyway, the verdict takes the place of the names.
  const barsName = card.affinities !== null && card.roles.length === card.bank.roles.length;
  const blocks = [
    setLabel(words.label, { width, largest: barsName ? sizes.names[1] : sizes.label }),
    ...(barsName ? [] : [setNames(card, { words, width, sizes: sizes.names })]),
    setSentence(words.sentence, { width, size: sizes.sentence }),
    ...(card.affinities
      ? [drawBars(card.affinities, { roles: card.bank.roles, words, width, size: sizes.bars })]
      : []),
  ];
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  function draw(x: number, y: number): Drawing {
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
        d: rolePaths[role] ?? rolePaths["account-manager"] ?? "",
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
