import fc from "fast-check";
import { expect, test } from "vitest";
import { fitInside, readLimit } from "#app/_card/embed-size.ts";

const wide = { width: 1200, height: 630 };

test.each([
  ["no limit", {}, { width: 1200, height: 630 }],
  ["a wider limit", { width: 5000 }, { width: 1200, height: 630 }],
  ["half as wide: 630 · 600/1200 = 315", { width: 600 }, { width: 600, height: 315 }],
  ["a third as high: 1200 · 210/630 = 400", { height: 210 }, { width: 400, height: 210 }],
  ["the tighter of two counts", { width: 600, height: 210 }, { width: 400, height: 210 }],
  ["one pixel", { width: 1 }, { width: 1, height: 1 }],
])("%s", (_, limits, size) => {
  const none = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY };
  expect(fitInside(wide, { ...none, ...limits })).toEqual(size);
});

test("a limit is never exceeded", () => {
  const limit = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(limit, limit, (width, height) => {
      const size = fitInside(wide, { width, height });
      expect(size.width).toBeLessThanOrEqual(width);
      expect(size.height).toBeLessThanOrEqual(height);
    }),
  );
});

test.each([
  [null, Number.POSITIVE_INFINITY],
  ["600", 600],
  ["0", null],
  ["-1", null],
  ["1.5", null],
  ["", null],
  ["wide", null],
  ["1e9", null],
])("the limit %j is %s", (text, limit) => {
  expect(readLimit(text)).toBe(limit);
});
