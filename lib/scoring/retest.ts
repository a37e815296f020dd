import type { Item } from "#lib/bank/schema.ts";
import { type Answers, findChoice } from "./answers.ts";

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
