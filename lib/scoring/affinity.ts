/**
 * Gives an affinity in tenths of a point, an integer from 0 to 1000; 500 while nothing is answered (M = 0).
 *
 *     affinity = 50 + 50 · score / M        in tenths: 500 + 500 · score / M, halves rounded up
 *
 * Linear on purpose: every answer's share of it is 50 · weight / M, whatever the other answers are.
 *
 * @example findAffinity(3, 8) // 500 + 187.5 → 688, shown as 68.8
 */
export function findAffinity(score: number, maximum: number): number {
  if (maximum === 0) return 500;
  return Math.floor((1000 * maximum + 1000 * score + maximum) / (2 * maximum));
}

/**
 * Gives every answer's share of one role's affinity, in tenths of a point, so that 500 and all the shares add up to the
 * affinity exactly, to the digit shown.
 *
 *     exact share = 500 · weight / M, rounded down; the tenths that are then missing go, one each,
 *     to the shares with the largest remainder, the earlier answer first
 *
 * The method of largest remainders (Hamilton). Two answers of equal weight may therefore differ by one tenth; an answer
 * of weight 0 has share 0. Shares are computed in integers.
 *
 * @example apportionShares([1, 1, 1], 7) // each 71.43; affinity 714, so 214 = [72, 71, 71]
 */
export function apportionShares(weights: readonly number[], maximum: number): number[] {
  if (maximum === 0) return weights.map(() => 0);
  const score = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((500 * weight) / maximum));
  const remainders = weights.map((weight, at) => 500 * weight - (shares[at] ?? 0) * maximum);
  const missing =
    findAffinity(score, maximum) - 500 - shares.reduce((sum, share) => sum + share, 0);
  const favoured = [...remainders.keys()]
    .sort((a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0) || a - b)
    .slice(0, missing);
  for (const at of favoured) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}
