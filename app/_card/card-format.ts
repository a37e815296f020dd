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
