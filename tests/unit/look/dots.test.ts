import { expect, test } from "vitest";
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
