type Colour = readonly [red: number, green: number, blue: number];

/** What a colour of the host's is in one theme: of links and marks, softly behind words, and of buttons. */
export type Accent = Readonly<Record<"accent" | "soft" | "button", string>>;

/** Of app/_ui/tokens.css: the paper of a theme, and of the grounds that words stand on the one nearest to their colour. */
const themes = {
  light: { paper: "#f6f0e2", hardest: "#d8e6ee", towards: "#000000" },
  dark: { paper: "#0c1922", hardest: "#12382f", towards: "#ffffff" },
} as const;
const buttonInk = "#fff8ee";

/** The least contrast of words (WCAG 2.2, 1.4.3), with a little over for what rounding takes. */
const least = 4.55;
const step = 0.04;
/** How much of the accent is in the ground behind words. */
const share = 0.08;

/**
 * Gives a colour as an address has it, `null` where it is none.
 * @example readAccent("0A7") // "#00aa77"
 */
export function readAccent(text: string | null): string | null {
  const digits = text?.match(/^#?([0-9a-f]{3}|[0-9a-f]{6})$/i)?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, "$&$&") : digits}`;
}

/** Gives a colour of the host's as each theme can bear it: darker or lighter where words in it could not be read. */
export function guardAccent(wish: string): Readonly<Record<"light" | "dark", Accent>> {
  return { light: guard(wish, "light"), dark: guard(wish, "dark") };
}

function guard(wish: string, theme: keyof typeof themes): Accent {
  const { paper, hardest, towards } = themes[theme];
  const soften = (accent: string) => mix(paper, accent, share);
  const accent = shade(wish, towards, (colour) =>
    [hardest, soften(colour)].every((ground) => contrast(colour, ground) >= least),
  );
  const button = shade(wish, "#000000", (colour) => contrast(colour, buttonInk) >= least);
  return { accent, soft: soften(accent), button };
}

/** Gives the colour that is nearest to the one wished for on its way to black or white, among those that fit. */
function shade(wish: string, towards: string, fits: (colour: string) => boolean): string {
  for (let way = 0; way < 1; way += step) {
    const colour = mix(wish, towards, way);
    if (fits(colour)) return colour;
  }
  return towards;
}

function mix(one: string, other: string, part: number): string {
  const [from, to] = [readColour(one), readColour(other)];
  const mixed = from.map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** (L1 + 0.05) / (L2 + 0.05), the lighter first: WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = readColour(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readColour(text: string): Colour {
  const value = Number.parseInt(text.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
