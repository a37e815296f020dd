import type { Bank } from "#lib/bank/schema.ts";
import { markFirst } from "#lib/scoring/scores.ts";
import { seedRandom } from "../seeded-random.ts";
import { countCells, countSums, joinLimbs, type Step, type SumCount } from "./sum-count.ts";

/**
 * How often each set of roles comes first together. `sets` is indexed by a bit mask of role positions (bit 0 is the
 * bank's first role), so `sets[1]` is the first role alone. `counted` is the number of sheets looked at:
 * every one of them (`exact`), or a seeded sample (`sample`).
 */
export interface FirstPlaces {
  counting: "exact" | "sample";
  counted: bigint;
  sets: readonly bigint[];
}

/** How many cells are still counted; beyond, with very large weights, the certificate samples and says so. */
const cellLimit = 2_000_000;

/** How many sheets the sample draws where the sheets cannot be counted jointly (more than three roles). */
const sampledSheets = 200_000;

/**
 * Counts, over every complete answer sheet, which roles come first: exactly for two and three roles, where the
 * differences of the scores to the last role's lie on a line or in a plane; beyond, from a seeded sample.
 * @example countFirstPlaces(bank).sets[0b011] // the sheets on which the first two roles tie for the first place
 */
export function countFirstPlaces(bank: Bank): FirstPlaces {
  if (!isCountedWhole(bank)) return sampleFirstPlaces(bank);
  const sets = tallyCells(countSums(listSteps(bank)), bank.roles.length);
  return { counting: "exact", counted: sets.reduce((sum, sheets) => sum + sheets, 0n), sets };
}

/** Tells whether every sheet of a bank can be counted: two or three roles, and weights that are not too large. */
export function isCountedWhole(bank: Bank): boolean {
  return bank.roles.length <= 3 && countCells(listSteps(bank)) <= cellLimit;
}

function listSteps(bank: Bank): Step[][] {
  return bank.items.map((item) =>
    item.options.map((option) => differStep(option.weights, bank.roles.length)),
  );
}

function differStep(weights: readonly number[], roles: number): Step {
  const last = weights[roles - 1] ?? 0;
  return { x: (weights[0] ?? 0) - last, y: roles === 3 ? (weights[1] ?? 0) - last : 0 };
}

/** Adds the cells up by who comes first there. A row holds fewer than 2¹³ cells at a time: the sums stay exact. */
function tallyCells(count: SumCount, roles: number): bigint[] {
  const sets = Array.from({ length: 2 ** roles }, () => 0n);
  for (let y = 0; y < count.height; y += 1) {
    for (let start = 0; start < count.width; start += 4096) {
      const sums = sets.map(() => new Float64Array(count.limbs.length));
      for (let x = start; x < Math.min(start + 4096, count.width); x += 1) {
        const differences = [count.left + x, count.top + y].slice(0, roles - 1);
        const sum = sums[markFirst([...differences, 0])];
        count.limbs.forEach((limb, place) => {
          if (sum) sum[place] = (sum[place] ?? 0) + (limb[y * count.width + x] ?? 0);
        });
      }
      sums.forEach((sum, mask) => {
        sets[mask] = (sets[mask] ?? 0n) + joinLimbs([...sum]);
      });
    }
  }
  return sets;
}

function sampleFirstPlaces(bank: Bank): FirstPlaces {
  const random = seedRandom(1);
  const tally = new Float64Array(2 ** bank.roles.length);
  for (let sheet = 0; sheet < sampledSheets; sheet += 1) {
    const scores = bank.roles.map(() => 0);
    for (const item of bank.items) {
      const option = item.options[Math.floor(random() * item.options.length)];
      option?.weights.forEach((weight, role) => {
        scores[role] = (scores[role] ?? 0) + weight;
      });
    }
    const mask = markFirst(scores);
    tally[mask] = (tally[mask] ?? 0) + 1;
  }
  return {
    counting: "sample",
    counted: BigInt(sampledSheets),
    sets: [...tally].map((sheets) => BigInt(sheets)),
  };
}
