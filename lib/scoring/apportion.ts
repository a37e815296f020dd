/**
 * Gives whole numbers in the proportion of `parts` (0 or more) that add up to `total`, or to 0 where all parts are 0.
 *
 *     exact = total · part / Σ parts, rounded down; the units that are then missing go, one each,
 *     to the parts with the largest remainder, the earlier one first
 *
 * The method of largest remainders (Hamilton). Two equal parts may therefore differ by one.
 *
 * @example apportion([9, 5, 3, 1], 100) // exact 50, 27.8, 16.7, 5.6: [50, 28, 17, 5]
 */
export function apportion(parts: readonly number[], total: number): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / sum) * total);
  const whole = exact.map(Math.floor);
  const missing = total - whole.reduce((all, count) => all + count, 0);
  const favoured = [...exact.keys()].sort((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1));
  for (const at of favoured.slice(0, missing)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
