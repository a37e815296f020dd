import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { certifyBank } from "#lib/scoring/certificate/certificate.ts";

test("the certificates of the full and the express quiz take at most 500 ms together", () => {
  const [{ bank }] = releases;
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    certifyBank(bank);
    certifyBank(selectExpress(bank));
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(500);
});
