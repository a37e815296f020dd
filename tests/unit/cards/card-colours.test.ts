import { readFileSync } from "node:fs";
import sharp from "sharp";
import { expect, test } from "vitest";
import { composeCard } from "#app/_card/card-scene.ts";
import { drawScene } from "#app/_card/picture-thread.ts";
import { cardColours, colourRole } from "#app/_card/scene.ts";
import { serveWords } from "#app/_card/served-words.ts";
import { releases } from "#lib/bank/released.ts";
import type { Card } from "#lib/cards/card.ts";

const [{ bank }] = releases;

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

test("a picture has one byte a pixel, and its areas keep their colours but for 2 of 255", async () => {
  const roles = ["sales-manager"];
  const affinities = [80, 40, 30];
  const card: Card = { bank, locale: "fr", mode: "full", verdict: "clear", roles, affinities };
  const words = serveWords(card);
  const scene = composeCard(card, { format: "wide", words, address: "azimut.example" });
  const picture = sharp(await drawScene(scene));
  expect(await picture.metadata()).toMatchObject({ format: "png", isPalette: true });

  const pixels = await picture.removeAlpha().raw().toBuffer();
  const drawn = new Set<number>();
  for (let at = 0; at < pixels.length; at += 3) drawn.add(pixels.readUIntBE(at, 3));
  const { paper, ink, water, accent, "paper-raised": raised } = cardColours;
  const { strong, soft } = colourRole("sales-manager");
  for (const area of [paper, ink, water, accent, raised, strong, soft]) {
    const nearest = Math.min(...[...drawn].map((colour) => measureStep(colour, readColour(area))));
    expect(nearest, area).toBeLessThanOrEqual(2);
  }
});

/** How far two colours are apart in the part (red, green, blue) that differs most. */
function measureStep(one: number, other: number): number {
  const parts = [16, 8, 0].map((bits) => ((one >> bits) & 255) - ((other >> bits) & 255));
  return Math.max(...parts.map(Math.abs));
}

function readColour(hex: string): number {
  return Number.parseInt(hex.slice(1), 16);
}
