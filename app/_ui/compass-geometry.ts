/** The degrees that a compass's ring has figures at. */
export const numerals: readonly number[] = Array.from({ length: 12 }, (_, index) => index * 30);

/** One line of a role's name beside a compass of radius 100 (y downwards): where its baseline starts, ends or has its middle. */
export interface NameLine {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

/**
 * Gives the place of a role's name outside the ring: that of the first role on one line above, those of the second and third
 * a word a line below, at the right and at the left.
 */
export function placeName(name: string, corner: number): NameLine[] {
  if (corner === 0) return [{ text: name, x: 0, y: -140, anchor: "middle" }];
  const words = name.split(" ");
  return words.map((text, line) => ({
    text,
    x: corner === 1 ? 134 : -134,
    y: 127 - 14 * (words.length - 1 - line),
    anchor: corner === 1 ? "end" : "start",
  }));
}
