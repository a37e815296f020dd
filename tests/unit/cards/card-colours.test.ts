import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nearestPlaces, palette } from "#app/_card/picture-palette.ts";
import { cardColours, colourRole } from "#app/_card/scene.ts";

const tokens = readFileSync("app/_ui/tokens.css", "utf8");
const light = new Map(
  [...tokens.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)]
    .map(([, name = "", value = ""]) => [name, value] as const)
    .reverse(),
);

test("a card has the colours of the light theme", () => {
  for (const [name, colour] of Object.entries(cardColours)) {
    expect(`${name} ${light.get(name)}`).toBe(`${name} ${colour}`);
  }
  for (const role of ["sales", "account", "territory"]) {
    const { strong, soft } = colourRole(`${role}-manager`);
    expect([strong, soft]).toEqual([light.get(`role-${role}`), light.get(`role-${role}-soft`)]);
  }
});

test("the palette fits a PNG, and areas keep their very colour", () => {
  expect(palette.length).toBeLessThanOrEqual(256);
  const areas = [...Object.values(cardColours), colourRole("sales-manager").strong];
  for (const colour of areas) {
    const number = Number.parseInt(colour.slice(1), 16);
    const [red, green, blue] = [number >> 16, (number >> 8) & 255, number & 255];
    const cell = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3);
    expect(palette[nearestPlaces[cell] ?? 0]).toEqual([red, green, blue]);
  }
});
