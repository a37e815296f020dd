import type { Bank } from "#lib/bank/schema.ts";

/** Mean, variances and range of the roles' scores when every complete sheet is as likely as any other. */
export interface Moments {
  means: number[];
  /** `covariances[r][s]`; the diagonal holds the variances. */
  covariances: number[][];
  lowest: number[];
  highest: number[];
}

/**
 * Gives the moments of the scores over all sheets. Items are answered independently, so they add up item by item:
 * `mean(r) = Σᵢ mᵢᵣ` and `cov(r, s) = Σᵢ (Σₒ wₒᵣ·wₒₛ / nᵢ − mᵢᵣ·mᵢₛ)`, where `mᵢᵣ = Σₒ wₒᵣ / nᵢ` and nᵢ is the number of options.
 * @example one item with weights (2, −2), (−2, 2) → means 0, 0; variances 4, 4; covariance −4
 */
export function measureScores(bank: Pick<Bank, "roles" | "items">): Moments {
  const roles = bank.roles.map((_, role) => role);
  const means = roles.map((role) => sum(bank.items.map((item) => itemMean(item, role))));
  const covariances = roles.map((one) =>
    roles.map((other) => sum(bank.items.map((item) => itemCovariance(item, one, other)))),
  );
  const lowest = roles.map((role) => sum(bank.items.map((item) => Math.min(...read(item, role)))));
  const highest = roles.map((role) => sum(bank.items.map((item) => Math.max(...read(item, role)))));
  return { means, covariances, lowest, highest };
}

/**
 * Gives the correlation of every two roles' scores, −1 … 1; `null` where a score never varies.
 * Formula: `corr(r, s) = cov(r, s) / √(var(r)·var(s))`. Three centred roles of equal variance correlate at −½.
 */
export function correlateRoles({ covariances }: Moments): (number | null)[][] {
  return covariances.map((row, one) =>
    row.map((covariance, other) => {
      const product = (covariances[one]?.[one] ?? 0) * (covariances[other]?.[other] ?? 0);
      return product > 0 ? covariance / Math.sqrt(product) : null;
    }),
  );
}

/** Adds up the numbers. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

type Item = Bank["items"][number];

function read(item: Item, role: number): number[] {
  return item.options.map((option) => option.weights[role] ?? 0);
}

function itemMean(item: Item, role: number): number {
  return sum(read(item, role)) / item.options.length;
}

function itemCovariance(item: Item, one: number, other: number): number {
  const products = item.options.map(({ weights }) => (weights[one] ?? 0) * (weights[other] ?? 0));
  return sum(products) / item.options.length - itemMean(item, one) * itemMean(item, other);
}

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
