import { expect, test } from "vitest";
import { drawExample } from "#app/_landing/hero.tsx";
import { releases } from "#lib/bank/released.ts";

const example = drawExample(releases[0].bank);

test("the landing page's example has one role in front, likely but not certain to stay there", () => {
  expect(releases[0].bank.roles).toContain(example.role);
  expect(example.same).toBeGreaterThan(0.6);
  expect(example.same).toBeLessThan(0.97);
});

test("its point lies in the disc, far enough from the middle to have a bearing", () => {
  const distance = Math.hypot(example.point.x, example.point.y);
  expect(distance).toBeGreaterThan(0.15);
  expect(distance).toBeLessThan(1);
});

test("its cloud has the three regions of every result", () => {
  expect(example.cloud.map((region) => region.level)).toEqual([0.95, 0.8, 0.5]);
});
