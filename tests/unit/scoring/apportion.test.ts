import fc from "fast-check";
import { expect, test } from "vitest";
import { apportion } from "#lib/scoring/scores.ts";

test.each([
  // 50, 27.8, 16.7 and 5.6: rounded to the nearest they would add up to 101.
  [
    [9, 5, 3, 1],
    [50, 28, 17, 5],
  ],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [0, 25, 0],
    [0, 100, 0],
  ],
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  [[], []],
])("%j of a hundred are %j", (parts, percents) => {
  expect(apportion(parts, 100)).toEqual(percents);
});

test("the parts add up to the total, and none is one or more away from its exact share", () => {
  const counts = fc.array(fc.nat(600), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 100 }), (parts, total) => {
      const sum = parts.reduce((all, part) => all + part, 0);
      fc.pre(sum > 0);
      const whole = apportion(parts, total);
      expect(whole.reduce((all, part) => all + part, 0)).toBe(total);
      for (const [at, part] of parts.entries()) {
        expect(Math.abs((whole[at] ?? 0) - (part / sum) * total)).toBeLessThan(1);
      }
    }),
  );
});
