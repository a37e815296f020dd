import { type Locale, languages } from "#lib/locale.ts";

/*
 * Written out by hand: a browser's own number formats take longer to set up than a whole result takes to work out.
 * tests/unit/i18n/figure.test.ts compares them with those.
 */

/**
 * Gives a figure in tenths the way the language writes it, always with one decimal.
 * @example formatTenths(613, "fr") // "61,3"
 */
export function formatTenths(tenths: number, locale: Locale): string {
  const figure = (tenths / 10).toFixed(1);
  return figure.replace(".", languages[locale].decimal);
}

/**
 * Gives a probability as a whole percentage, with the language's space before the sign.
 * @example formatPercent(0.874, "fr") // "87 %"
 */
export function formatPercent(probability: number, locale: Locale): string {
  // 0.145 · 100 is a little less than 14.5, and still to be rounded up.
  const percent = Math.round(Number((probability * 100).toFixed(6)));
  return percent + languages[locale].percent;
}

/**
 * Gives a share in tenths of a point with its sign: a plus, a real minus (U+2212), or neither for 0.
 * @example signTenths(-24, "fr") // "−2,4"
 */
export function signTenths(tenths: number, locale: Locale): string {
  const sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "";
  return `${sign}${formatTenths(Math.abs(tenths), locale)}`;
}
