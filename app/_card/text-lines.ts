import { findGlyphWidth, type Weight } from "./glyph-widths.ts";

/** Type of one size and weight. */
interface Type {
  size: number;
  weight: Weight;
}

/**
 * Gives the text as the cards' fonts can draw it: the narrow no-break space becomes the plain one, and what the fonts
 * lack is left out, so that nothing ever makes a renderer look for another font.
 */
export function keepDrawable(text: string): string {
  const known = [...text.normalize("NFC").replaceAll("\u202f", "\u00a0")];
  return known.filter((character) => findGlyphWidth(character, 400) !== null).join("");
}

/** Gives the width of a text in the unit of its size. Kerning is left out: it only ever takes little away. */
export function measureText(text: string, { size, weight }: Type): number {
  const sum = [...text].reduce((width, letter) => width + (findGlyphWidth(letter, weight) ?? 0), 0);
  return (sum * size) / 1000;
}

/**
 * Breaks a text at its plain spaces into the fewest lines no wider than `width`, and makes these as even as they can be.
 * A single word that is wider stands alone on its line.
 */
export function breakLines(text: string, { width, type }: { width: number; type: Type }): string[] {
  const fewest = fillLines(text, width, type);
  let narrowest = width;
  for (let tried = width; tried > width / 2; tried -= type.size / 4) {
    const lines = fillLines(text, tried, type);
    if (lines.length > fewest.length || isTooWide(lines, tried, type)) break;
    narrowest = tried;
  }
  return fillLines(text, narrowest, type);
}

function fillLines(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText(longer, type) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function isTooWide(lines: readonly string[], width: number, type: Type): boolean {
  return lines.some((line) => measureText(line, type) > width);
}

/** Gives the largest size, from `largest` down, at which every text fits the width; never less than a third of it. */
export function chooseSize(
  texts: readonly string[],
  { width, weight, largest }: { width: number; weight: Weight; largest: number },
): number {
  const widest = Math.max(...texts.map((text) => measureText(text, { size: 1, weight })));
  return Math.max(largest / 3, Math.min(largest, Math.floor(width / widest)));
}
