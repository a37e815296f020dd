import { rolePaths } from "#lib/bank/site-roles.ts";

import type { Card } from "#lib/cards/card.ts";
import { drawBars } from "./affinity-bars.ts";
import type { CardWords } from "./card-words.ts";
import {
  type Block,
  colourRole,
  cardColours as colours,
  indentBlock,
  outlinePill,
  setText,
  stackBlocks,
} from "./scene.ts";
import { breakLines, chooseSize, keepDrawable, measureText } from "./text-lines.ts";

/** The sizes of type in a column of text, as large as it would have them; `names` are for one role's name, for two and for three. */
export interface ColumnSizes {
  topic: number;
  names: readonly [number, number, number];
  tagline: number;
  chip: number;
  again: number;
  bars: number;
}

/** Sets what a card says in a column: what it is, the roles with their marks and what each job is, how sure that is, the bars. */
export function setColumn(
  card: Card,
  { words, room, ...place }: { words: CardWords; width: number; room: number; sizes: ColumnSizes },
): Block {
  return fitColumn(place.sizes, room, (sizes) => setBlocks(card, { words, ...place, sizes }));
}

/** Sets a column at these sizes; where that is higher than `room`, as much smaller as it takes, down to half. */
export function fitColumn(
  sizes: ColumnSizes,
  room: number,
  set: (sizes: ColumnSizes) => Block,
): Block {
  const whole = set(sizes);
  if (whole.height <= room) return whole;
  let [fits, high] = [0.5, 1];
  // Four halvings leave a thirtieth.
  for (let halving = 0; halving < 4; halving++) {
    const middle = (fits + high) / 2;
    if (set(scaleSizes(sizes, middle)).height <= room) fits = middle;
    else high = middle;
  }
  return set(scaleSizes(sizes, fits));
}

function scaleSizes({ names: [one, two, three], ...sizes }: ColumnSizes, scale: number) {
  return {
    topic: sizes.topic * scale,
    names: [one * scale, two * scale, three * scale],
    tagline: sizes.tagline * scale,
    chip: sizes.chip * scale,
    again: sizes.again * scale,
    bars: sizes.bars * scale,
  } as const;
}

function setBlocks(
  card: Card,
  { words, width, sizes }: { words: CardWords; width: number; sizes: ColumnSizes },
): Block {
  // Where no role is named, or the bars name every role anyway, a few words take the place of the names.
  const barsName = card.affinities !== null && card.roles.length === card.bank.roles.length;
  const isNameless = barsName || card.roles.length === 0;
  const blocks = [
    setText(words.topic, { width, size: sizes.topic, weight: 700, fill: colours.accent, gap: 0.3 }),
    isNameless
      ? setText(words.heading, {
          width,
          size: sizes.names[1],
          weight: 700,
          fill: colours.ink,
          gap: 0.35,
        })
      : setNames(card, { words, width, sizes }),
    setChip(words, { width, size: sizes.chip }),
    setText(words.again, { width, size: sizes.again, weight: 400, fill: colours.ink, gap: 0.8 }),
    ...(card.affinities
      ? [drawBars(card.affinities, { roles: card.bank.roles, words, width, size: sizes.bars })]
      : []),
  ];
  return stackBlocks(blocks);
}

/** The roles that a picture is about, each with its mark before it and its job under it. */
export function setNames(
  card: Pick<Card, "bank" | "roles">,
  {
    words,
    width,
    sizes,
  }: { words: Pick<CardWords, "names" | "taglines">; width: number; sizes: ColumnSizes },
): Block {
  const named = card.bank.roles.flatMap((role, at) =>
    card.roles.includes(role)
      ? [{ role, name: words.names[at] ?? role, tagline: words.taglines[at] ?? "" }]
      : [],
  );
  const largest = sizes.names[Math.min(named.length, 3) - 1] ?? sizes.names[2];
  const isAlone = named.length === 1;
  const parts = named.map(({ name }) => keepDrawable(name));
  // One name may take a line for each of its words.
  const texts = isAlone ? parts.flatMap((name) => name.split(" ")) : parts;
  // The mark and its gap take about one size from the width.
  const size = chooseSize(texts, { width: width - largest, weight: 700, largest });
  const indent = isAlone ? 0 : size * 0.98;
  return stackBlocks(
    named.flatMap(({ role, name, tagline }) => [
      setName(name, { role, size, width }),
      indentBlock(
        indent,
        setText(tagline, {
          width: width - indent,
          size: isAlone ? sizes.tagline : sizes.tagline * 0.72,
          weight: isAlone ? 700 : 400,
          fill: colours.ink,
          gap: isAlone ? 0.55 : 0.7,
        }),
      ),
    ]),
  );
}

function setName(
  name: string,
  { role, size, width }: { role: string; size: number; width: number },
): Block {
  const type = { size, weight: 700 } as const;
  const lines = breakLines(keepDrawable(name), { width: width - size * 0.98, type });
  const line = size * 1.02;
  const fill = colourRole(role).strong;
  return {
    height: line * lines.length + size * 0.14,
    draw: (x, y) => ({
      shapes: [
        {
          d: rolePaths[role] ?? "",
          at: { x: x + size * 0.38, y: y + size * 0.55, scale: size * 0.38 },
          fill,
        },
      ],
      texts: lines.map((text, at) => ({
        text,
        x: x + size * 0.98,
        y: y + line * at + size * 0.88,
        ...type,
        fill,
      })),
    }),
  };
}

/** How sure the result is, as on the result's page: the verdict's name, and how often the role would come first again. */
function setChip(
  { label, often }: Pick<CardWords, "label" | "often">,
  { width, size: largest }: { width: number; size: number },
): Block {
  const name = keepDrawable(label);
  const rest = often && keepDrawable(` · ${often}`);
  const measure = (size: number) =>
    measureText(name, { size, weight: 700 }) +
    measureText(rest, { size, weight: 400 }) +
    size * 1.6;
  const size = Math.min(largest, (largest * width) / measure(largest));
  const height = size * 1.75;
  const named = measureText(name, { size, weight: 700 });
  return {
    height: height + size * 0.45,
    draw: (x, y) => ({
      shapes: [
        {
          d: outlinePill(x, y, { width: measure(size), height }),
          fill: colours.paper,
          stroke: colours.accent,
          width: size * 0.09,
        },
      ],
      texts: [
        { text: name, x: x + size * 0.8, weight: 700 as const },
        ...(rest ? [{ text: rest, x: x + size * 0.8 + named, weight: 400 as const }] : []),
      ].map((text) => ({ ...text, y: y + size * 1.22, size, fill: colours.accent })),
    }),
  };
}
