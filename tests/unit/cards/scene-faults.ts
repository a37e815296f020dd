import { expect } from "vitest";
import type { Scene, TextLine } from "#app/_card/scene.ts";
import { measureText } from "#app/_card/text-lines.ts";

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

/** The texts that reach into the frame of a picture or beyond. */
export function findCut(scene: Scene): Box[] {
  const margin = 30;
  return listBoxes(scene).filter(
    ({ left, right, top, bottom }) =>
      left < margin ||
      top < margin ||
      right > scene.width - margin ||
      bottom > scene.height - margin,
  );
}

/** The pairs of texts that lie on each other. */
export function findOverlaps(scene: Scene): string[][] {
  const boxes = listBoxes(scene);
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlaps(one, other))
      .map(({ text }) => [one.text, text]),
  );
}

/** The texts that reach into the compass, which is a large one. */
export function findInCompass(scene: Scene): Box[] {
  // The first shape after the courses and the frame is the sea: its outline starts at the top of the ring.
  const ring = scene.shapes.find(({ fill }) => fill === "#dde9ea")?.d ?? "";
  const [, x = 0, top = 0, radius = 0] = (/^M([\d.]+) ([\d.]+)A([\d.]+)/.exec(ring) ?? []).map(
    Number,
  );
  expect(radius).toBeGreaterThan(150);
  const middle = top + radius;
  return listBoxes(scene).filter(({ left, right, top, bottom }) => {
    const dx = Math.max(left - x, 0, x - right);
    const dy = Math.max(top - middle, 0, middle - bottom);
    return Math.hypot(dx, dy) < radius;
  });
}
