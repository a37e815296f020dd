import { expect, test } from "vitest";
import { signTenths } from "../../../lib/i18n/figure.ts";

test.each([
  [24, "fr", "+2,4"],
  [-24, "fr", "\u22122,4"],
  [0, "fr", "0,0"],
  [-5, "en", "\u22120.5"],
  [1000, "en", "+100.0"],
] as const)("%d tenths in %s are %s", (tenths, locale, said) => {
  expect(signTenths(tenths, locale)).toBe(said);
});
