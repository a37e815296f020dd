import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chooseLocale, locales } from "#lib/locale.ts";

test.each([
  [null, "fr"],
  ["", "fr"],
  ["*", "fr"],
  ["fr", "fr"],
  ["en", "en"],
  ["en-GB", "en"],
  ["EN-us", "en"],
  ["xx, es", "fr"],
  ["xx, en;q=0.2", "en"],
  ["fr;q=0.5, en;q=0.9", "en"],
  ["en;q=0.5, fr", "fr"],
  ["en, fr", "en"],
  ["fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr"],
  ["en;q=0, fr;q=0.1", "fr"],
  ["en;q=0", "fr"],
  ["en;q=x", "fr"],
  ["en;q=2, fr;q=0.5", "fr"],
])("Accept-Language %j gives %s", (header, locale) => {
  expect(chooseLocale(header)).toBe(locale);
});

test("any text gives one of the languages", () => {
  fc.assert(fc.property(fc.string(), (text) => locales.includes(chooseLocale(text))));
});
