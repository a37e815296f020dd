import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, listAnswered } from "./answers.ts";
import { centreWeights, distributeScores, type Outcome, visitCells } from "./distribution.ts";
import { findFirstChances } from "./first-chances.ts";
import { retestItem } from "./retest.ts";
import { sumWeights } from "./scores.ts";
import { seedRandom } from "./seeded-random.ts";

/** Gives every item's outcomes in a retest, for `distributeScores`, with the unit of their weights. */
export function listRetests(bank: Bank, answers: Answers): { unit: number; items: Outcome[][] } {
  const { unit, items } = centreWeights(bank);
  const outcomes = bank.items.map((item, at) => {
    const chances = retestItem(item, answers);
    return (items[at] ?? []).map((weights, option) => ({ weights, mass: chances[option] ?? 0 }));
  });
  return { unit, items: outcomes };
}

/** What would come first if the quiz were taken again; probabilities from 0 to 1. */
export interface Stability {
  /** Per role, in the bank's order: the probability to come first alone. `alone` and `tied` add up to 1. */
  alone: number[];
  /** The probability that several roles come first together. */
  tied: number;
  /** The probability that the role that is first now comes first again, alone; of several, the likeliest. 0 if none is. */
  same: number;
  /** False for more than three roles: then the probabilities are shares in a sample of retests. */
  exact: boolean;
}

/** The retests drawn where there are more than three roles: a share is then within 0.014 of the probability, 19 times of 20. */
const sampledRetests = 5000;

/** Every sample starts from this seed, so that the same answers always give the same figures. */
const sampleSeed = 20_260_101;

/**
 * Gives how stable a result is: the probabilities of each role coming first when every answer is given again and moves
 * with the retest probabilities of `retestItem`, skipped items counting as unknown.
 *
 *     alone(r) = Σ mass(s) over the scores s with s_r > s_q for all other roles q
 *
 * Exact for two and three roles (convolution over all retests), a seeded sample for four to six.
 *
 * @example one scene of (2, −1, −1), (−1, 2, −1), (−1, −1, 2), the first chosen // alone [0.75, 0.125, 0.125], same 0.75
 */
export function findStability(bank: Bank, answers: Answers): Stability {
  const alone = findAlone(bank.roles.length, listRetests(bank, answers));
  const sum = alone.reduce((total, chance) => total + chance, 0);
  const answered = listAnswered(bank, answers);
  const scores = sumWeights(bank, answered);
  const best = Math.max(...scores);
  const again = alone.filter((_, role) => scores[role] === best);
  return {
    alone,
    tied: Math.max(0, 1 - sum),
    same: answered.length > 0 ? Math.max(...again) : 0,
    exact: bank.roles.length <= 3,
  };
}

function findAlone(roles: number, { unit, items }: ReturnType<typeof listRetests>): number[] {
  if (roles === 3) return findFirstChances(items);
  const alone = new Array<number>(roles).fill(0);
  function count(scores: readonly number[], mass: number): void {
    const winner = findWinner(scores);
    if (winner !== null) alone[winner] = (alone[winner] ?? 0) + mass;
  }
  if (roles === 2) visitCells(distributeScores({ roles, unit, items }), count);
  else for (const scores of drawRetests(roles, items)) count(scores, 1 / sampledRetests);
  return alone;
}

/** The place of the highest score, or null if several share it. */
function findWinner(scores: readonly number[]): number | null {
  let winner: number | null = 0;
  let best = scores[0] ?? 0;
  for (let role = 1; role < scores.length; role++) {
    const score = scores[role] ?? 0;
    if (score > best) {
      best = score;
      winner = role;
    } else if (score === best) winner = null;
  }
  return winner;
}

function* drawRetests(roles: number, items: readonly (readonly Outcome[])[]): Generator<number[]> {
  const random = seedRandom(sampleSeed);
  for (let draw = 0; draw < sampledRetests; draw++) {
    const scores = new Array<number>(roles).fill(0);
    for (const outcomes of items) {
      const { weights } = drawOutcome(outcomes, random());
      for (let role = 0; role < roles; role++)
        scores[role] = (scores[role] ?? 0) + (weights[role] ?? 0);
    }
    yield scores;
  }
}

function drawOutcome(outcomes: readonly Outcome[], point: number): Outcome {
  let rest = point;
  for (const outcome of outcomes) {
    rest -= outcome.mass;
    if (rest < 0) return outcome;
  }
  return outcomes.at(-1) ?? { weights: [], mass: 0 };
}
