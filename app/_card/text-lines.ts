/** The weights of the typeface that cards are set in. */
export type Weight = 400 | 700;

/** Every character that the cards' font files draw and that a card may show. */
const characters =
  " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrst" +
  "uvwxyz{|}~\u00a0¡¢£¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëì" +
  "íîïðñòóôõö÷øùúûüýþÿŒœ–—‘’“”…€−";

// From the hmtx tables of @fontsource/bricolage-grotesque 5.3.0, latin; a test compares them with the files.
const widths: Record<Weight, readonly number[]> = {
  400: readWidths(
    "253 254 296 605 625 932 756 149 297 277 375 510 149 332 177 349 651 306 573 590 581 594 " +
      "641 485 640 635 189 171 510 510 510 408 935 657 657 666 686 588 570 698 701 265 349 656 " +
      "507 893 732 713 621 717 650 635 544 714 648 942 630 580 554 310 333 290 533 589 283 557 " +
      "608 549 607 564 370 582 596 250 259 546 248 895 596 601 608 607 399 530 371 587 533 809 " +
      "516 585 488 355 253 326 510 253 254 549 717 569 253 549 352 903 406 399 510 641 308 345 " +
      "510 400 404 283 597 639 177 271 242 409 399 859 873 1010 397 657 657 657 657 657 657 898 " +
      "666 588 588 588 588 265 265 265 265 746 732 713 713 713 713 713 510 717 714 714 714 714 " +
      "580 626 656 557 557 557 557 557 557 896 549 564 564 564 564 249 249 249 249 590 596 601 " +
      "601 601 601 601 510 601 587 587 587 587 585 607 585 982 958 512 749 161 161 319 319 676 " +
      "735 510",
  ),
  700: readWidths(
    "230 291 360 626 642 977 754 177 321 316 436 528 196 352 233 361 665 346 603 606 624 610 " +
      "657 509 656 652 243 220 528 528 528 421 987 698 683 680 700 621 593 721 723 293 373 687 " +
      "508 939 775 722 646 724 679 652 571 728 673 986 697 642 571 324 357 319 572 554 283 585 " +
      "638 566 639 581 399 601 631 277 281 591 274 946 631 609 638 639 434 544 397 622 572 863 " +
      "569 602 524 349 271 342 528 230 291 566 718 629 271 567 387 959 430 462 528 686 338 360 " +
      "528 431 420 283 639 698 233 299 260 423 462 939 940 1084 418 698 698 698 698 698 698 954 " +
      "680 621 621 621 621 293 293 293 293 747 775 722 722 722 722 722 528 731 728 728 728 728 " +
      "642 647 682 585 585 585 585 585 585 927 566 581 581 581 581 277 276 276 276 612 631 609 " +
      "609 609 609 609 528 609 622 622 622 622 602 638 602 997 964 537 803 205 205 399 399 765 " +
      "746 528",
  ),
};

const places = new Map([...characters].map((character, place) => [character, place]));

/** Gives the width of a character in thousandths of the type size, or `null` where the font has no such character. */
export function findGlyphWidth(character: string, weight: Weight): number | null {
  const place = places.get(character);
  return place === undefined ? null : (widths[weight][place] ?? null);
}

function readWidths(text: string): number[] {
  return text.split(" ").map(Number);
}

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
  const words = text.split(" ").map((word) => ({ text: word, width: measureText(word, type) }));
  const space = measureText(" ", type);
  const fill = (most: number) => fillLines(words, { width: most, space });
  let lines = fill(width);
  if (lines.length === 1) return [text];
  const { length: fewest } = lines;
  for (let tried = width; tried > width / 2; tried -= type.size / 4) {
    const even = fill(tried);
    if (even.length > fewest || even.some((line) => line.width > tried)) break;
    lines = even;
  }
  return lines.map((line) => line.text);
}

/** A word or a line of words, and how wide it is. */
interface Measured {
  text: string;
  width: number;
}

function fillLines(
  words: readonly Measured[],
  { width, space }: { width: number; space: number },
): Measured[] {
  const lines: Measured[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? 0 : last.width + space + word.width;
    if (last === undefined || longer > width) lines.push({ ...word });
    else {
      last.text += ` ${word.text}`;
      last.width = longer;
    }
  }
  return lines;
}

/** Gives the largest size, from `largest` down, at which every text fits the width; never less than a third of it. */
export function chooseSize(
  texts: readonly string[],
  { width, weight, largest }: { width: number; weight: Weight; largest: number },
): number {
  const widest = Math.max(...texts.map((text) => measureText(text, { size: 1, weight })));
  return Math.max(largest / 3, Math.min(largest, Math.floor(width / widest)));
}
