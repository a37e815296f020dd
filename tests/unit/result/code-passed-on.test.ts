import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText, findCode } from "#app/_ui/address-text.ts";
import { releases } from "#lib/bank/released.ts";
import { encodeAnswers } from "#lib/scoring/answer-code.ts";
import { arbitraryAnswers } from "../scoring/arbitrary-bank.ts";

const code = "cr1-2ny2nf2pmgmx4t50";

test.each([
  "CR1-2NY2NF2PMGMX4T50",
  `${code}%0A`,
  `%20${code}%20`,
  `${code}%E2%80%8B`,
  `${code}.`,
  `${code}?fbclid=1`,
  `${code}&xtor=1`,
  `${code}%23why`,
  `${code}%`,
  `%3C${code}%3E`,
  `code=${code}`,
  "cr1%E2%80%912ny2nf2pmgmx4t50",
  "cr1–2ny2nf2pmgmx4t50",
  "cr1-2ny2%0D%0Anf2pmgmx4t50",
  "cr1-2ny2=%0Anf2pmgmx4t50",
  "cr1-2ny2nf2pmgmx4t5O",
  "ｃｒ１－２ｎｙ２ｎｆ２ｐｍｇｍｘ４ｔ５０",
])("%s holds the code", (fragment) => {
  expect(findCode(decodeText(fragment))).toBe(code);
});

test.each(["", "why", "cr1-", "cr1-2ny2é", "cr12ny2", "%"])("%j is left as it is", (text) => {
  expect(findCode(text)).toBe(text);
});

test("every code of every release is found in itself, whatever stands around it in capitals", () => {
  for (const { bank } of releases) {
    fc.assert(
      fc.property(arbitraryAnswers(bank), (answers) => {
        const text = encodeAnswers(bank, answers);
        expect(findCode(text)).toBe(text);
        expect(findCode(` «${text.toUpperCase()}» `)).toBe(text);
      }),
    );
  }
});
