import { describe, expect, test } from "vitest";
import { cardFormatNames, composeCard } from "#app/_card/card-scene.ts";
import type { Scene, TextLine } from "#app/_card/scene.ts";
import { serveWords } from "#app/_card/served-words.ts";
import { keepDrawable, measureText } from "#app/_card/text-lines.ts";
import type { Card } from "#lib/cards/card.ts";
import { everyCard } from "./every-card.ts";

interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The box of a line's letters: capitals reach 0.7 of the size up, tails 0.22 down. */
function boxOf(line: TextLine): Box {
  const width = measureText(line.text, line);
  const before = line.anchor === "middle" ? width / 2 : line.anchor === "end" ? width : 0;
  const left = line.x - before;
  const [top, bottom] = [line.y - 0.7 * line.size, line.y + 0.22 * line.size];
  return { text: line.text, left, right: left + width, top, bottom };
}

/** The figures on the compass's ring are turned and always in the same place. */
function listBoxes({ texts }: Scene): Box[] {
  return texts.filter(({ turn }) => turn === undefined).map(boxOf);
}

function overlaps(one: Box, other: Box): boolean {
  const across = one.left < other.right && other.left < one.right;
  return across && one.top < other.bottom && other.top < one.bottom;
}

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
    for (const scene of scenes) {
      const margin = 30;
      const cut = listBoxes(scene).filter(
        ({ left, right, top, bottom }) =>
          left < margin ||
          top < margin ||
          right > scene.width - margin ||
          bottom > scene.height - margin,
      );
      expect(cut).toEqual([]);
    }
  });

  test("no text lies on another", () => {
    for (const scene of scenes) {
      const boxes = listBoxes(scene);
      const pairs = boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter((other) => overlaps(one, other))
          .map(({ text }) => [one.text, text]),
      );
      expect(pairs).toEqual([]);
    }
  });

  test("no text reaches into the compass", () => {
    for (const scene of scenes) {
      // The first shape after the courses and the frame is the sea: its outline starts at the top of the ring.
      const ring = scene.shapes.find(({ fill }) => fill === "#dde9ea")?.d ?? "";
      const [, x = 0, top = 0, radius = 0] = (/^M([\d.]+) ([\d.]+)A([\d.]+)/.exec(ring) ?? []).map(
        Number,
      );
      expect(radius).toBeGreaterThan(150);
      const middle = top + radius;
      const near = listBoxes(scene).filter(({ left, right, top, bottom }) => {
        const dx = Math.max(left - x, 0, x - right);
        const dy = Math.max(top - middle, 0, middle - bottom);
        return Math.hypot(dx, dy) < radius;
      });
      expect(near).toEqual([]);
    }
  });

  test("every letter is in the fonts, so none is ever looked for elsewhere", () => {
    for (const scene of scenes) {
      for (const { text } of scene.texts) expect(keepDrawable(text)).toBe(text);
    }
    for (const card of everyCard) {
      const { names, label, sentence, invitation } = serveWords(card);
      const texts = [...names, label, sentence, invitation];
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
