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
