import type { Card } from "#lib/cards/card.ts";
import type { CardWords } from "./card-words.ts";
import { type ColumnSizes, setColumn } from "./column.ts";
import { type CompassView, compassReach, drawCompass } from "./compass-drawing.ts";
import { drawCourses, drawFrame, drawWordmark } from "./frame-drawing.ts";
import {
  type Block,
  type CardDrawing,
  cardColours as colours,
  type Scene,
  stackDrawings,
} from "./scene.ts";
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

/** Gives the path of a card's page. */
export function cardPath(token: string): string {
  return `/card/${token}`;
}

/** What pictures look like: every cache keeps one for good, so another look needs other addresses. */
const design = 2;

/** Gives the path of a picture of the card whose page this is. */
export function picturePath(page: string, format: CardFormat): string {
  return `${page}/${format}.png?design=${design}`;
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
  /** The part of the height between the wordmark and the last line that the text may take. */
  room: number;
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
    room: 1,
    sizes: { topic: 27, names: [84, 50, 42], tagline: 40, chip: 30, again: 26, bars: 24 },
    foot: 28,
  },
  square: {
    left: 70,
    right: 1010,
    top: 62,
    bottom: 1020,
    compass: { left: 106, right: 974, top: 62 },
    room: 0.56,
    sizes: { topic: 32, names: [92, 60, 46], tagline: 46, chip: 38, again: 32, bars: 30 },
    foot: 36,
  },
  story: {
    left: 84,
    right: 996,
    top: 250,
    bottom: 1650,
    compass: { left: 120, right: 960, top: 290 },
    room: 0.6,
    sizes: { topic: 42, names: [108, 80, 66], tagline: 56, chip: 46, again: 42, bars: 40 },
    foot: 46,
  },
};

/** What stands in a picture's frame: a compass, a column of text that is set for its place, the last line. */
export interface PictureParts {
  compass: CompassView;
  /** The names of the compass's roles. */
  names: readonly string[];
  setColumn(place: { width: number; room: number; sizes: ColumnSizes }): Block;
  invitation: string;
  /** The short address of the site. */
  address: string;
}

/**
 * Composes a card's picture: sizes in pixels, lines broken, nothing left to whoever draws it. A picture of the card's page and a
 * preview of it before it exists are drawn from the same scene.
 */
export function composeCard(
  card: Card,
  { format, words, address }: { format: CardFormat; words: CardWords; address: string },
): Scene {
  return composePicture(format, {
    compass: card,
    names: words.names,
    setColumn: (place) => setColumn(card, { words, ...place }),
    invitation: words.invitation,
    address,
  });
}

/** Composes a picture of its parts in a format. */
export function composePicture(format: CardFormat, parts: PictureParts): Scene {
  const size = cardFormats[format];
  const layout = layouts[format];
  const { left, right, top, bottom, foot, sizes, compass } = layout;
  const head = top + foot;
  const end = bottom - foot * 1.5;
  const room = (end - head - foot * 0.8) * layout.room;
  const column = parts.setColumn({ width: right - left, room, sizes });
  const isBeside = compass.bottom !== undefined;
  const start = isBeside ? (head + end - column.height + foot * 0.4) / 2 : end - column.height;
  const place = fitCompass({ bottom: start - foot * 0.8, ...compass });
  const drawing = stackDrawings(
    drawCourses(place, size),
    drawFrame(size),
    drawCompass(parts.compass, { place, names: parts.names.map(keepDrawable) }),
    drawWordmark(left, head, foot * 1.2),
    column.draw(left, start),
    writeFoot({ ...parts, layout }),
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
}: Pick<PictureParts, "invitation" | "address"> & { layout: Layout }): CardDrawing {
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
