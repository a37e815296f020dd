import { describe, expect, test } from "vitest";
import type { Item } from "#lib/bank/schema.ts";
import { choiceChange, retestItem, scaleCorrelation, scaleKernel } from "#lib/scoring/retest.ts";
import { fixtureBank, toni } from "./fixture-bank.ts";

const points = [-2, -1, 0, 1, 2];

describe("the kernel of the scale", () => {
  test("leaves every point for somewhere and fills it from somewhere: rows and columns are 100 %", () => {
    for (const at of scaleKernel.keys()) {
      expect(sum(scaleKernel[at] ?? [])).toBe(100);
      expect(sum(scaleKernel.map((row) => row[at] ?? 0))).toBe(100);
    }
  });

  test("goes from one point to another as often as back, and is the same from the other end", () => {
    for (const [i, row] of scaleKernel.entries()) {
      for (const [j, chance] of row.entries()) {
        expect(chance).toBe(scaleKernel[j]?.[i]);
        expect(chance).toBe(scaleKernel[4 - i]?.[4 - j]);
      }
    }
  });

  test("has the retest correlation .65 while all points are equally frequent", () => {
    const products = scaleKernel.map((row, i) =>
      sum(row.map((chance, j) => (chance / 100) * (points[i] ?? 0) * (points[j] ?? 0))),
    );
    expect(sum(products) / sum(points.map((point) => point ** 2))).toBeCloseTo(
      scaleCorrelation,
      12,
    );
  });

  test("is the heat kernel on five points at t = 1.108, to 1.4 hundredths", () => {
    // Eigenvectors of the path's Laplacian: cos(π k (i + ½) / 5), eigenvalues 2 − 2 cos(π k / 5).
    for (const i of points.keys()) {
      for (const j of points.keys()) {
        const modes = [0, 1, 2, 3, 4].map((k) => {
          const wave = (at: number) => Math.cos((Math.PI * k * (at + 0.5)) / 5);
          const length = sum([...points.keys()].map((at) => wave(at) ** 2));
          const decay = Math.exp(-1.1084 * (2 - 2 * Math.cos((Math.PI * k) / 5)));
          return (decay * wave(i) * wave(j)) / length;
        });
        expect(Math.abs(100 * sum(modes) - (scaleKernel[i]?.[j] ?? 0))).toBeLessThan(1.4);
      }
    }
  });
});

describe("an item answered again", () => {
  test.each([
    { item: "team-1", kind: "a scene of three", chances: [0.75, 0.125, 0.125] },
    { item: "range-1", kind: "a scale at its middle", chances: [0.14, 0.22, 0.28, 0.22, 0.14] },
    { item: "team-2", kind: "a skipped scale", chances: [0.2, 0.2, 0.2, 0.2, 0.2] },
    { item: "range-2", kind: "a scene of four", chances: [0.25 / 3, 0.25 / 3, 0.75, 0.25 / 3] },
  ])("$kind: $chances", ({ item, chances }) => {
    expect(retestItem(findItem(item), toni)).toEqual(chances);
  });

  test("changes in a scene with probability 0.25 in total", () => {
    expect(choiceChange).toBe(0.25);
  });

  test("as a scale of three points is a broken promise", () => {
    const item: Item = { ...findItem("team-1"), kind: "scale" };
    expect(() => retestItem(item, toni)).toThrow("scale team-1 has 3 options instead of five");
  });
});

function findItem(id: string): Item {
  const item = fixtureBank.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`the fixture has ${id}`);
  return item;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
