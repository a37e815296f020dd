import { expect, test } from "vitest";
import { pileDots } from "#app/_counsellor/restitution/dimensions.tsx";
import { drawDots } from "#app/_counsellor/restitution/dots.ts";

test("dots are one path: each begins at its left edge and goes round by two halves", () => {
  const dots = [
    { x: 3, y: 4 },
    { x: -1.005, y: 0.126 },
  ];
  expect(drawDots(dots, 1.5)).toBe(
    "M1.5 4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M-2.5 0.13a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0",
  );
  expect(drawDots([], 1)).toBe("");
});

test("dots in the same place are drawn once", () => {
  const dots = [
    { x: 3, y: 4 },
    { x: 3.001, y: 4 },
  ];
  expect(drawDots(dots, 1)).toBe("M2 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0");
});

test("a pile of few is a dot for each; one of many is a bar from the first dot to the last", () => {
  expect(pileDots([0, 0])).toBe(
    "M195.4 37a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M195.4 31.6a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0",
  );
  // 38 units for 100 people: 0.38 from one to the next, 99 times.
  expect(pileDots(new Array<number>(100).fill(0))).toBe(
    "M197.1 37a0.9 0.9 0 1 0 1.8 0v-37.62a0.9 0.9 0 1 0-1.8 0z",
  );
});
