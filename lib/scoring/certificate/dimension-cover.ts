import type { Bank } from "#lib/bank/schema.ts";
import { measureScores } from "./moments.ts";

/** How much of a bank one dimension takes up. */
export interface DimensionCover {
  dimension: string;
  items: number;
  /** Per role, in the bank's order: the part (0 … 1) of its score's variance that comes from the dimension's items. */
  shares: number[];
}

/**
 * Gives, per dimension, its number of items and its part in each role's score: `var(dimension's items) / var(all items)`.
 * A role's parts add up to 1 over the dimensions.
 */
export function coverDimensions(
  bank: Pick<Bank, "roles" | "dimensions" | "items">,
): DimensionCover[] {
  const whole = measureScores(bank).covariances;
  return bank.dimensions.map(({ id }) => {
    const items = bank.items.filter((item) => item.dimension === id);
    const part = measureScores({ roles: bank.roles, items }).covariances;
    const shares = bank.roles.map((_, role) => {
      const total = whole[role]?.[role] ?? 0;
      return total > 0 ? (part[role]?.[role] ?? 0) / total : 0;
    });
    return { dimension: id, items: items.length, shares };
  });
}
