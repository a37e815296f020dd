import type { Bank, Item } from "#lib/bank/schema.ts";
import { type Answers, findChoice, listAnswered } from "./answers.ts";
import { centreWeights, distributeScores, type Outcome, visitCells } from "./distribution.ts";
import { findFirstChances } from "./first-chances.ts";
import { sumWeights } from "./scores.ts";
import { seedRandom } from "./seeded-random.ts";

/**
 * The probability that a person who answers a scene again chooses another option than the first time.
 *
 * Of two-option personality items 20 to 25 % are answered otherwise after three to four weeks (Angleitner et al. 1986,
 * Goldberg 1963 and 1978, as reported by Ferrando, Lorenzo and Molina); the cautious end is taken.
 */
export const choiceChange = 0.25;

/**
 * The correlation between the answers to one scale item at two times. Ratings are answered on five points too, as the items
 * it was measured on are.
 *
 * The median over the items of HEXACO-100, 13 days apart, N = 416, is .65 (Henry, Thielmann, Booth and Mõttus 2022,
 * PLOS ONE 17(1) e0262465).
 */
export const scaleCorrelation = 0.65;

/**
 * From each point of a scale (row) to each point (column), the probabilities in hundredths when the item is answered again.
 *
 * A point moves by small steps, up as often as down, and turns back at the ends: the heat kernel exp(t·L) on a path of
 * five points (L the path's Laplacian), symmetric and doubly stochastic. With points −2 … 2 equally frequent, the
 * correlation is
 *
 *     ρ = Σ i · j · K(i, j) / Σ i²  =  Σ i · j · K(i, j) / 10
 *
 * which is .65 at t = 1.108. These are that kernel's values, in the nearest hundredths whose rows add up to 100 and whose
 * correlation is exactly .65.
 */
export const scaleKernel = [
  [50, 31, 14, 4, 1],
  [31, 32, 22, 11, 4],
  [14, 22, 28, 22, 14],
  [4, 11, 22, 32, 31],
  [1, 4, 14, 31, 50],
] as const;

/**
 * Gives the probability of each option of an item if the person answered it again, in the options' order; they add up to 1.
 *
 * - scene: the same option 1 − 0.25, every other one 0.25 shared evenly;
 * - scale or rating: the kernel's row of the point chosen;
 * - skipped: not known, so every option alike.
 *
 * @throws RangeError if a scale or rating has not five options.
 * @example a scene of three options, the first chosen // [0.75, 0.125, 0.125]
 */
export function retestItem(item: Item, answers: Answers): number[] {
  const { options, kind } = item;
  const choice = findChoice(item, answers);
  if (!choice) return options.map(() => 1 / options.length);
  const place = options.indexOf(choice);
  if (kind === "choice") {
    const other = choiceChange / (options.length - 1);
    return options.map((_, at) => (at === place ? 1 - choiceChange : other));
  }
  if (options.length !== scaleKernel.length) {
    throw new RangeError(`${kind} ${item.id} has ${options.length} options instead of five`);
  }
  return (scaleKernel[place] ?? []).map((hundredths) => hundredths / 100);
}

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
