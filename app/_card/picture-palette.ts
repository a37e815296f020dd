import { cardColours, roleColourList } from "./scene.ts";

/** A colour as red, green and blue, each 0 … 255. */
type Colour = readonly [red: number, green: number, blue: number];

const { paper, ink, line, accent, contour, water, ...others } = cardColours;
const raised = others["paper-raised"];
const strong = roleColourList.map((role) => role.strong);
const soft = roleColourList.map((role) => role.soft);

/** What lies on what in a card: between the two, edges are smoothed. */
const edges: readonly (readonly [readonly string[], readonly string[]])[] = [
  [[ink], [paper, raised, water, contour, accent, ...strong, ...soft]],
  [[others["ink-soft"]], [water]],
  [[accent], [paper, raised, water, ...soft]],
  [strong, [paper, raised, water, contour]],
  [[raised], [water, ...strong, ...soft]],
  [[line], [raised, ...soft]],
];

/** In how many steps a smoothed edge goes from one colour to the other. */
const steps = 6;

/** The colours of every card's picture: those it is drawn in, and the steps between any two that touch. At most 256. */
export const palette: readonly Colour[] = listPalette();

/** The places in the palette, by the upper five bits of red, green and blue: rrrrrgggggbbbbb. */
export const nearestPlaces: Uint8Array = findNearestPlaces();

function listPalette(): Colour[] {
  const drawn = [...Object.values(cardColours), ...strong, ...soft];
  const between = edges.flatMap(([tops, grounds]) =>
    tops.flatMap((top) =>
      grounds.flatMap((ground) => listSteps(readColour(top), readColour(ground))),
    ),
  );
  return [...drawn.map(readColour), ...between];
}

function listSteps(top: Colour, ground: Colour): Colour[] {
  return Array.from({ length: steps - 1 }, (_, index) => {
    const part = (index + 1) / steps;
    const mix = (channel: 0 | 1 | 2) =>
      Math.round(ground[channel] + (top[channel] - ground[channel]) * part);
    return [mix(0), mix(1), mix(2)] as const;
  });
}

function findNearestPlaces(): Uint8Array {
  const places = new Uint8Array(2 ** 15);
  for (const cell of places.keys()) {
    const centre: Colour = [(cell >> 10) * 8 + 4, ((cell >> 5) & 31) * 8 + 4, (cell & 31) * 8 + 4];
    places[cell] = findNearest(centre);
  }
  // Areas keep their very colour, whatever else its cell holds.
  for (const place of [...Object.keys(cardColours), ...strong, ...soft].keys()) {
    const [red = 0, green = 0, blue = 0] = palette[place] ?? [];
    places[((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)] = place;
  }
  return places;
}

function findNearest([red, green, blue]: Colour): number {
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, [r, g, b]] of palette.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) {
      least = distance;
      nearest = place;
    }
  }
  return nearest;
}

function readColour(hex: string): Colour {
  const number = Number.parseInt(hex.slice(1), 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}
