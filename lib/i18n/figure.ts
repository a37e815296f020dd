import type { Locale } from "./locale.ts";

/**
 * Gives a figure in tenths the way the language writes it, always with one decimal.
 * @example formatTenths(613, "fr") // "61,3"
 */
export function formatTenths(tenths: number, locale: Locale): string {
  return (tenths / 10).toLocaleString(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}

/**
 * Gives a probability as a whole percentage, with the language's space before the sign.
 * @example formatPercent(0.874, "fr") // "87 %"
 */
export function formatPercent(probability: number, locale: Locale): string {
  return probability.toLocaleString(locale, { style: "percent", maximumFractionDigits: 0 });
}
