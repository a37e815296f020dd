import fc from "fast-check";
import { expect, test } from "vitest";
import { countRetests } from "#app/_explanation/verdict.ts";

const roles = ["x", "y", "z"];

function count(first: string[], alone: number[]): string {
  const tied = 1 - alone.reduce((sum, chance) => sum + chance, 0);
  const stability = { alone, tied, same: 0, exact: true };
  return countRetests(roles, { first, stability })
    .map(({ role, times }) => `${role ?? "tied"} ${times}`)
    .join(", ");
}

test.each([
  [["x"], [0.8, 0.1, 0.1], "x 8, y 1, z 1"],
  // 0.97 rounds to 10: nothing is left for the others
  [["x"], [0.97, 0.02, 0.01], "x 10"],
  // y is ahead now: 0.36 → 4; six are left for 0.44, 0.1, 0.1 of 0.64: 4.1, 0.9, 0.9; y and x have as many
  [["y"], [0.44, 0.36, 0.1], "y 4, x 4, z 1, tied 1"],
  // y is ahead and x has more of the ten: 0.24 → 2; eight for 0.6, 0.06, 0.1 of 0.76: 6.3, 0.6, 1.1; ties come last
  [["y"], [0.6, 0.24, 0.06], "x 6, y 2, z 1, tied 1"],
  // nobody is ahead: ten times 0.42, 0.38, 0.1, 0.1
  [["x", "y"], [0.42, 0.38, 0.1], "x 4, y 4, z 1, tied 1"],
])("%j ahead with %j is %s", (first, alone, said) => {
  expect(count(first, alone)).toBe(said);
});

test("ten retests are always ten, and the role ahead has as many as the verdict says", () => {
  const chance = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(chance, chance, chance, fc.integer({ min: 1, max: 500 }), (a, b, c, tied) => {
      const sum = a + b + c + tied;
      const alone = [a / sum, b / sum, c / sum];
      const stability = { alone, tied: tied / sum, same: a / sum, exact: true };
      const shares = countRetests(roles, { first: ["x"], stability });
      expect(shares.reduce((all, { times }) => all + times, 0)).toBe(10);
      expect(shares.find(({ role }) => role === "x")?.times ?? 0).toBe(Math.round((a / sum) * 10));
    }),
  );
});
