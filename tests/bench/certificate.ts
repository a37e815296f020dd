import { releases } from "#lib/bank/released.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { certifyBank } from "#lib/scoring/certificate/certificate.ts";

// How long the certificates of the full and the express quiz take together. Ends with 1 above the bound: they are counted
// anew at every build, and `check` is to answer while one types.

/** In milliseconds, of the best try: several times what it takes on two cores. */
const bound = 500;
const tries = 5;

for (const { bank } of releases) {
  const times = Array.from({ length: tries }, () => {
    const start = performance.now();
    certifyBank(bank);
    certifyBank(selectExpress(bank));
    return performance.now() - start;
  });
  const best = Math.min(...times);
  const written = times.map((time) => time.toFixed(0)).join(", ");
  console.log(`${bank.id} v${bank.version}: ${written} ms, best ${best.toFixed(0)} of ${bound}`);
  if (best > bound) process.exitCode = 1;
}
