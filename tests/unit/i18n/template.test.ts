import { expect, test } from "vitest";
import { fillPlural } from "#lib/i18n/template.ts";

const forms = { one: "{n} point sur {total}", other: "{n} points sur {total}" };

test.each([
  ["fr", 0, "0 point sur 24"],
  ["fr", 1, "1 point sur 24"],
  ["fr", 1.5, "1.5 point sur 24"],
  ["fr", 2, "2 points sur 24"],
  ["en", 0, "0 points sur 24"],
  ["en", 1, "1 point sur 24"],
  ["en", 2, "2 points sur 24"],
] as const)("in %s, the form for %d is the one that the language counts by", (locale, n, said) => {
  expect(fillPlural(forms, { locale, n, total: 24 })).toBe(said);
});

test("a category that a language lacks falls back to the last form", () => {
  expect(fillPlural({ other: "{n} de points" }, { locale: "fr", n: 1 })).toBe("1 de points");
  // French counts millions by a category of their own.
  expect(fillPlural(forms, { locale: "fr", n: 1_000_000, total: 2_000_000 })).toBe(
    "1000000 points sur 2000000",
  );
});
