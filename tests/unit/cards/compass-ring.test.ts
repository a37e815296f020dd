import { expect, test } from "vitest";
import { drawRing } from "#app/_card/frame-drawing.ts";
import { writeDash } from "#app/_card/scene.ts";

test.each([1.1, 1.84, 2.3])(
  "at a scale of %s each arc of the ring ends where its last tick does",
  (scale) => {
    const { shapes } = drawRing({ x: 324, y: 338, scale });
    const rings = shapes.flatMap(({ d, dash }) => (dash ? [{ d, dash }] : []));
    expect(rings).toHaveLength(4);
    for (const { d, dash } of rings) {
      const arcs = [...d.matchAll(/M([\d.]+) ([\d.]+)A([\d.]+) /g)];
      expect(arcs).toHaveLength(12);
      const [on = 0, off = 0] = writeDash(dash).split(" ").map(Number);
      for (const [at, arc] of arcs.entries()) {
        const [x = 0, y = 0, radius = 0] = arc.slice(1).map(Number);
        const degrees = (Math.atan2(x - 324, 338 - y) * 180) / Math.PI;
        expect((degrees + 360) % 360).toBeCloseTo(30 * at, 1);
        const ticks = (radius * Math.PI) / 6 / (on + off);
        expect(Math.abs(ticks - Math.round(ticks)) * (on + off)).toBeLessThan(0.01);
      }
    }
  },
);
