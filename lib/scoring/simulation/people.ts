import type { Bank, Item } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";
import { seedRandom } from "#lib/scoring/seeded-random.ts";

/** The part of a bank that answers are simulated for. */
export type SimulatedBank = Pick<Bank, "roles" | "items">;

/** One simulated sheet: the position of the chosen option, item by item in the bank's order. */
export type SimulatedSheet = readonly number[];

/** Who answers: a role by its position, how often they take its way, and how many of their answers are random. */
interface Respondents {
  role: number;
  /** The share of answers that take the role's best option, before `noise`; between chance and 1. */
  strength: number;
  /** The share of all answers that are then replaced by random ones, 0 … 1. */
  noise: number;
  count: number;
  seed: number;
}

/**
 * Simulates people of one role, one after the other. Each answers every item independently; option o of an item is taken with probability
 *
 *     p(o) = exp(β · w(o, r)) / Σ exp(β · w(o′, r))        softmax over the role's own weights
 *
 * with one β per role (an inverse temperature), set so that on average over the items the role's best option (or options)
 * is taken with probability `strength`. Items that say nothing about the role are answered at random and do not count.
 * Then every answer is replaced, with probability `noise`, by one drawn evenly from the item's options.
 *
 * The same seed gives the same sheets.
 * @throws RangeError at the first sheet if `strength` is not above chance and at most 1 (see `findChance`).
 */
export function* simulateSheets(
  bank: SimulatedBank,
  respondents: Respondents,
): Generator<SimulatedSheet> {
  const { role, noise, count } = respondents;
  const sharpness = findSharpness(bank, respondents);
  const random = seedRandom(respondents.seed);
  const cumulated = bank.items.map((item) => {
    const size = item.options.length;
    let sum = 0;
    return weighOptions(item, { role, sharpness }).map((probability) => {
      sum += (1 - noise) * probability + noise / size;
      return sum;
    });
  });
  for (let sheet = 0; sheet < count; sheet += 1) {
    yield cumulated.map((steps) => drawOption(steps, random()));
  }
}

/** Gives the position of the first step that a number in [0, 1) stays below; the last for rounding's sake. */
export function drawOption(cumulated: readonly number[], number: number): number {
  const place = cumulated.findIndex((step) => number < step);
  return place < 0 ? cumulated.length - 1 : place;
}

/**
 * Gives the share of a role's best options that random answers take: what `strength` must be above. It is 1 for a role that no
 * item says anything about: any answer is its best.
 */
export function findChance(bank: SimulatedBank, role: number): number {
  return expectBest(bank, { role, sharpness: 0 });
}

/**
 * Gives β, the inverse temperature at which a role's best option is taken with probability `strength` on average.
 * Solved by bisection on 0 … 64, to the precision of a double: the expected share grows with β.
 * @throws RangeError if `strength` is not above chance and at most 1.
 */
export function findSharpness(
  bank: SimulatedBank,
  { role, strength }: Pick<Respondents, "role" | "strength">,
): number {
  if (strength <= findChance(bank, role) || strength > 1) {
    throw new RangeError(`no respondent takes the role's best option in a share of ${strength}`);
  }
  let low = 0;
  let high = 64;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (expectBest(bank, { role, sharpness: middle }) < strength) low = middle;
    else high = middle;
  }
  return high;
}

/** Gives a simulated sheet as answers by id. */
export function nameAnswers(bank: SimulatedBank, sheet: SimulatedSheet): Answers {
  return Object.fromEntries(
    bank.items.map((item, place) => [item.id, item.options[sheet[place] ?? -1]?.id ?? null]),
  );
}

/** Somebody who takes one role’s way by so much. */
interface Respondent {
  role: number;
  sharpness: number;
}

function expectBest(bank: SimulatedBank, respondent: Respondent): number {
  const { role } = respondent;
  const speaking = bank.items.filter(({ options }) =>
    options.some(({ weights }) => weights[role] !== options[0]?.weights[role]),
  );
  if (speaking.length === 0) return 1;
  const shares = speaking.map((item) => {
    const best = Math.max(...item.options.map(({ weights }) => weights[role] ?? 0));
    return weighOptions(item, respondent).reduce(
      (sum, probability, place) =>
        item.options[place]?.weights[role] === best ? sum + probability : sum,
      0,
    );
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function weighOptions(item: Item, { role, sharpness }: Respondent): number[] {
  return softmax(item.options.map(({ weights }) => sharpness * (weights[role] ?? 0)));
}

/** Gives the probabilities proportional to `exp(value)`, without overflow. */
export function softmax(values: readonly number[]): number[] {
  const highest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
