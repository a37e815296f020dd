import { formatPercent } from "#lib/i18n/figure.ts";
import type { Locale } from "#lib/locale.ts";

/** How the report writes its numbers in one language. */
export interface Figures {
  percent: (share: number) => string;
  /** With two decimals, for shares that differ by tenths. */
  finePercent: (share: number) => string;
  /** A percentage that is whole by choice, such as a setting. */
  wholePercent: (share: number) => string;
  number: (value: number, digits: number) => string;
  /** A count given in decimal digits, grouped; exact however long. */
  count: (digits: string) => string;
}

/** Gives the way a language writes numbers: `33,3 %` and `5 000` in French, `33.3%` and `5,000` in English. */
export function createFigures(locale: Locale): Figures {
  const percentWith = (digits: number) => (share: number) =>
    share.toLocaleString(locale, {
      style: "percent",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return {
    percent: percentWith(1),
    finePercent: percentWith(2),
    wholePercent: (share) => formatPercent(share, locale),
    number: (value, digits) =>
      (value + 0)
        .toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
        .replace("-", "−"),
    count: (digits) => BigInt(digits).toLocaleString(locale),
  };
}
