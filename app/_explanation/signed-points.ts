import { formatTenths } from "#lib/i18n/figure.ts";
import type { Locale } from "#lib/locale.ts";

/**
 * Gives a share in tenths of a point with its sign: a plus, a real minus (U+2212), or neither for 0.
 * @example signTenths(-24, "fr") // "−2,4"
 */
export function signTenths(tenths: number, locale: Locale): string {
  const sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "";
  return `${sign}${formatTenths(Math.abs(tenths), locale)}`;
}
