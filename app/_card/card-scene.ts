import type { Card } from "#lib/cards/card.ts";
import type { CardWords } from "./card-words.ts";
import { type ColumnSizes, setColumn } from "./column.ts";
import { compassReach, drawCompass } from "./compass-drawing.ts";
import { drawCourses, drawFrame, drawWordmark } from "./frame-drawing.ts";
import { type CardDrawing, cardColours as colours, type Scene, stackDrawings } from "./scene.ts";
import { keepDrawable, measureText } from "./text-lines.ts";

/** The sizes of a card's picture in pixels: for previews of links, for posts, for stories. */
export const cardFormats = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
} as const;

export type CardFormat = keyof typeof cardFormats;

/** Every format, the one that links are previewed in first. */
export const cardFormatNames: readonly CardFormat[] = ["wide", "square", "story"];

/** Tells whether a text names a format. */
export function isCardFormat(text: string): text is CardFormat {
  return Object.hasOwn(cardFormats, text);
}

/** Gives the path of a card's page, or of one of its pictures. */
export function cardPath(token: string, format?: CardFormat): string {
  return format === undefined ? `/card/${token}` : `/card/${token}/${format}.png`;
}

/** A size in pixels. */
interface Size {
  width: number;
  height: number;
}

/** Reads a limit as an address has it: no limit is infinity, and what is no whole number from 1 up is `null`. */
export function readLimit(text: string | null): number | null {
  if (text === null) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

/**
 * Gives the size at which a picture stays within the limits, at most its own, in its proportions; at least 1 pixel.
 * @example fitInside({ width: 1200, height: 630 }, { width: 600, height: 630 }) // { width: 600, height: 315 }
 */
export function fitInside(size: Size, limits: Size): Size {
  const scale = Math.min(1, limits.width / size.width, limits.height / size.height);
  const shrink = (length: number) => Math.max(1, Math.floor(length * scale));
  return { width: shrink(size.width), height: shrink(size.height) };
}

/** Where things stand in a format: the compass beside the text or above it. */
interface Layout {
  /** Left and right edges of the text, top and bottom of what is drawn. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The box of the compass; without a bottom it stands above the text and takes what that leaves. */
  compass: { left: number; right: number; top: number; bottom?: number };
  sizes: ColumnSizes;
  foot: number;
}

const layouts: Record<CardFormat, Layout> = {
  wide: {
    left: 640,
    right: 1146,
    top: 58,
    bottom: 578,
    compass: { left: 44, right: 604, top: 58, bottom: 578 },
    sizes: { label: 25, names: [60, 48, 40], sentence: 28, bars: 23 },
    foot: 28,
  },
  square: {
    left: 70,
    right: 1010,
    top: 62,
    bottom: 1020,
    compass: { left: 106, right: 974, top: 62 },
    sizes: { label: 29, names: [72, 56, 44], sentence: 33, bars: 29 },
    foot: 36,
  },
  story: {
    left: 84,
    right: 996,
    top: 250,
    bottom: 1650,
    compass: { left: 120, right: 960, top: 290 },
    sizes: { label: 38, names: [92, 76, 64], sentence: 44, bars: 38 },
    foot: 46,
  },
};

/**
 * Composes a card's picture: sizes in pixels, lines broken, nothing left to whoever draws it. `address` is the short address
 * of the site. A picture of the card's page and a preview of it before it exists are drawn from the same scene.
 */
export function composeCard(
  card: Card,
  { format, words, address }: { format: CardFormat; words: CardWords; address: string },
): Scene {
  const size = cardFormats[format];
  const layout = layouts[format];
  const { left, right, top, bottom, foot, sizes, compass } = layout;
  const column = setColumn(card, { words, width: right - left, sizes });
  const head = top + foot;
  const end = bottom - foot * 1.5;
  const isBeside = compass.bottom !== undefined;
  const start = isBeside ? (head + end - column.height + foot * 0.4) / 2 : end - column.height;
  const place = fitCompass({ bottom: start - foot * 0.8, ...compass });
  const drawing = stackDrawings(
    drawCourses(place, size),
    drawFrame(size),
    drawCompass(card, { place, names: words.names.map(keepDrawable) }),
    drawWordmark(left, head, foot * 1.2),
    column.draw(left, start),
    writeFoot({ invitation: words.invitation, address, layout }),
  );
  return { ...size, background: colours.paper, ...drawing };
}

/** The largest compass with its names that fits a box, in its middle. */
function fitCompass(box: { left: number; right: number; top: number; bottom: number }) {
  const { up, down, side } = compassReach;
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const scale = Math.min(width / (2 * side), height / (up + down));
  const above = (height - scale * (up + down)) / 2;
  return { x: (box.left + box.right) / 2, y: box.top + above + up * scale, scale };
}

/** The last line: the invitation, and where to go. */
function writeFoot({
  invitation,
  address,
  layout: { left, right, bottom, foot },
}: {
  invitation: string;
  address: string;
  layout: Layout;
}): CardDrawing {
  const question = { text: keepDrawable(invitation), size: foot, weight: 700 } as const;
  const x = left + measureText(`${question.text}  `, question);
  const type = { size: foot, weight: 400 } as const;
  return {
    shapes: [],
    texts: [
      { ...question, x: left, y: bottom, fill: colours.ink },
      {
        ...type,
        text: shorten(keepDrawable(address), right - x, type),
        x,
        y: bottom,
        fill: colours.accent,
      },
    ],
  };
}

/** Cuts a text that is too wide, and says so. */
function shorten(text: string, width: number, type: { size: number; weight: 400 }): string {
  if (measureText(text, type) <= width) return text;
  let kept = text;
  while (kept !== "" && measureText(`${kept}…`, type) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}
