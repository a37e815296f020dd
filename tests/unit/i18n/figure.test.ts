import { expect, test } from "vitest";
import { formatPercent, formatTenths } from "#lib/i18n/figure.ts";
import { locales } from "#lib/locale.ts";

for (const locale of locales) {
  test(`${locale}: every figure from 0 to 100 is written as the language's own format writes it`, () => {
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    for (let tenths = 0; tenths <= 1000; tenths++) {
      expect(formatTenths(tenths, locale)).toBe(format.format(tenths / 10));
    }
  });

  test(`${locale}: so is every percentage, to the thousandth of a probability`, () => {
    const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
    for (let thousandths = 0; thousandths <= 1000; thousandths++) {
      expect(formatPercent(thousandths / 1000, locale)).toBe(format.format(thousandths / 1000));
    }
  });
}
