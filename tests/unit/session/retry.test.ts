import { expect, test } from "vitest";
import { pauseAfter } from "#app/_session/retry.ts";

test.each([
  [0, 500, 1000],
  [1, 1000, 2000],
  [4, 8000, 16_000],
  [5, 10_000, 20_000],
  [50, 10_000, 20_000],
])("after %i failures the pause is from %i to %i ms", (tries, shortest, longest) => {
  expect(pauseAfter(tries, 0)).toBe(shortest);
  expect(pauseAfter(tries, 1)).toBe(longest);
});
