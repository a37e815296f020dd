import { describe, expect, test } from "vitest";
import { cardFormatNames, composeCard } from "#app/_card/card-scene.ts";
import type { Scene } from "#app/_card/scene.ts";
import { serveWords } from "#app/_card/served-words.ts";
import { keepDrawable } from "#app/_card/text-lines.ts";
import type { Card } from "#lib/cards/card.ts";
import { everyCard } from "./every-card.ts";
import { findCut, findInCompass, findOverlaps } from "./scene-faults.ts";

function compose(card: Card, format: (typeof cardFormatNames)[number], address: string): Scene {
  return composeCard(card, { format, words: serveWords(card), address });
}

/** Cards that name no role, as a bank with ratings can give them: drawn from the same words. */
const namelessCards = everyCard
  .filter(({ verdict }) => verdict === "clear")
  .map((card): Card => ({ ...card, verdict: "none", roles: [] }));

describe.each(cardFormatNames)("in the format %s, on each of the cards", (format) => {
  const long = "a-very-long-name-of-a-school.education.azimut.example:65535";
  const scenes = [...everyCard, ...namelessCards].flatMap((card) => [
    compose(card, format, "localhost:3000"),
    compose(card, format, long),
  ]);

  test("no text leaves the frame", () => {
    expect(scenes.length).toBeGreaterThan(100);
    for (const scene of scenes) expect(findCut(scene)).toEqual([]);
  });

  test("no text lies on another", () => {
    for (const scene of scenes) expect(findOverlaps(scene)).toEqual([]);
  });

  test("no text reaches into the compass", () => {
    for (const scene of scenes) expect(findInCompass(scene)).toEqual([]);
  });

  test("every letter is in the fonts, so none is ever looked for elsewhere", () => {
    for (const scene of scenes) {
      for (const { text } of scene.texts) expect(keepDrawable(text)).toBe(text);
    }
    for (const card of everyCard) {
      const { names, taglines, alt, title, ...others } = serveWords(card);
      const texts = [...names, ...taglines, ...Object.values(others)];
      expect(texts.map(keepDrawable)).toEqual(texts);
    }
  });

  test("where the role alone is shared, nothing in the picture tells the affinities", () => {
    const role = everyCard.filter(({ affinities }) => affinities === null);
    for (const card of role) {
      const affinities = [20, 60, 70];
      const { texts, shapes } = compose(card, format, "localhost:3000");
      expect(texts.some(({ text }) => /^\d{1,2}$/.test(text))).toBe(false);
      const shown = compose({ ...card, affinities }, format, "localhost:3000");
      expect(shown.shapes.length).toBeGreaterThan(shapes.length);
    }
  });
});
