import { expect, test } from "vitest";
import { measureExpressCost } from "#app/_quiz/express.tsx";
import { releases } from "#lib/bank/released.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { studyBank } from "#lib/scoring/simulation/study.ts";

const { bank } = releases[0];
const trial = { count: 10_000, seed: 1 };

test("what the express quiz costs is what the certificate's own simulation finds", () => {
  const full = studyBank(bank, trial).confusions;
  const express = studyBank(selectExpress(bank), trial).confusions;
  for (const [at, cost] of measureExpressCost(bank).entries()) {
    expect(cost.strength).toBe(full[at]?.strength);
    expect(Math.abs(cost.full / 1000 - (full[at]?.worst ?? 0))).toBeLessThanOrEqual(0.0005);
    expect(Math.abs(cost.express / 1000 - (express[at]?.worst ?? 0))).toBeLessThanOrEqual(0.0005);
    expect(cost.express).toBeLessThan(cost.full);
  }
});
