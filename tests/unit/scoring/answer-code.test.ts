import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { bankKey, decodeAnswers, encodeAnswers, findByKey } from "#lib/scoring/answer-code.ts";
import { arbitraryAnswers, arbitrarySheet } from "./arbitrary-bank.ts";
import { fixtureBank, karim, lena, silent, toni } from "./fixture-bank.ts";

const { bank: shipped } = releases[0];
const second = { ...fixtureBank, version: 2 };
const banks = [fixtureBank, second, shipped];
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const sheets = { roles: { min: 2, max: 6 }, items: 30 };

describe("a code", () => {
  // Radices 4, 6, 6, 5, so 720 sheets. The bank's number is "fixture@1" in base 31, mod P: 812,015.
  // Lena: a, b, e, a = 1, 2, 5, 1 → ((1 · 6 + 2) · 6 + 5) · 5 + 1 = 266
  test.each([
    { who: "silent", answers: silent, packed: 0 },
    { who: "Lena", answers: lena, packed: 266 },
    { who: "Karim", answers: karim, packed: ((2 * 6 + 5) * 6 + 1) * 5 + 2 },
    { who: "Toni", answers: toni, packed: ((1 * 6 + 3) * 6 + 0) * 5 + 3 },
  ])("of $who is packed · P + the bank's number", ({ answers, packed }) => {
    const text = encodeAnswers(fixtureBank, answers);
    const digits = text.slice("fx1-".length);
    const number = [...digits].reduce((sum, digit) => sum * 32 + alphabet.indexOf(digit), 0);
    expect(number).toBe(packed * 1_048_573 + 812_015);
    expect(digits).toHaveLength(6); // 720 · 1,048,573 = 754,972,560, and 32^5 < that < 32^6
  });

  test("takes at most 24 characters for the shipped bank, and always as many", () => {
    const longest = Object.fromEntries(
      shipped.items.map(({ id, options }) => [id, options.at(-1)?.id ?? null]),
    );
    const lengths = [{}, longest].map((answers) => encodeAnswers(shipped, answers).length);
    expect(new Set(lengths).size).toBe(1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(24);
  });

  test("takes at most 24 characters for 24 items of five options at any version", () => {
    const options = [..."abcde"].map((id) => ({ id }));
    const items = Array.from({ length: 24 }, (_, at) => ({ id: `item-${at}`, options }));
    const code = encodeAnswers({ id: "wide", version: 999, code: "wd", items }, {});
    expect(code).toHaveLength("wd999-".length + 17); // 24 · log2(6) + 20 = 82.04 bits, 17 digits of 5
  });

  test("of an option that the item does not have is not made", () => {
    expect(() => encodeAnswers(fixtureBank, { "team-1": "z" })).toThrow(RangeError);
  });

  test("of what it stands for is itself, and stands for what it was made of", () => {
    fc.assert(
      fc.property(arbitrarySheet(sheets), ({ bank, answers }) => {
        const text = encodeAnswers(bank, answers);
        expect(text).toMatch(/^dr1-[0-9a-hjkmnp-tv-z]+$/);
        expect(decodeAnswers([bank], text)).toEqual({ ok: true, bank, answers });
      }),
    );
  });
});

test("a bank's key is the start of its codes, and names one version", () => {
  const next = { ...fixtureBank, version: fixtureBank.version + 10 };
  const banks = [next, fixtureBank];
  for (const bank of banks) {
    expect(encodeAnswers(bank, {}).startsWith(`${bankKey(bank)}-`)).toBe(true);
    expect(findByKey(banks, bankKey(bank))).toBe(bank);
  }
  expect(findByKey(banks, `${bankKey(fixtureBank)}x`)).toBeUndefined();
  expect(findByKey(banks, undefined)).toBeUndefined();
});

describe("threat 3: decoding refuses", () => {
  const good = encodeAnswers(fixtureBank, lena);
  test.each([
    { text: "", reason: "empty" },
    { text: "x".repeat(65), reason: "length" },
    { text: good.toUpperCase(), reason: "alphabet" },
    { text: ` ${good}`, reason: "alphabet" },
    { text: `${good}\n`, reason: "alphabet" },
    { text: `${good.slice(0, -1)}u`, reason: "alphabet" },
    { text: `${good.slice(0, -1)}é`, reason: "alphabet" },
    { text: "f", reason: "length" },
    { text: "fx", reason: "length" },
    { text: "fx1", reason: "length" },
    { text: "fx1-", reason: "length" },
    { text: good.slice(0, -1), reason: "length" },
    { text: `${good}0`, reason: "length" },
    { text: good.replace("fx1-", "fx1-0"), reason: "length" },
    { text: good.replace("fx1", "qq1"), reason: "unknown-bank" },
    { text: good.replace("-", ""), reason: "unknown-bank" },
    { text: "hello", reason: "unknown-bank" },
    { text: "-", reason: "unknown-bank" },
    { text: good.replace("fx1", "fx3"), reason: "unknown-version" },
    { text: good.replace("fx1", "fx01"), reason: "unknown-version" },
    { text: good.replace("fx1", "fx2"), reason: "checksum" },
    { text: "fx1-000000", reason: "checksum" },
    { text: `fx1-${writeNumber(720 * 1_048_573 + 812_015)}`, reason: "range" },
  ])("$text as $reason", ({ text, reason }) => {
    expect(decodeAnswers(banks, text)).toEqual({ ok: false, reason });
  });

  test("every change of one character, and every swap of neighbours", () => {
    fc.assert(
      fc.property(arbitraryAnswers(shipped), (answers) => {
        const text = encodeAnswers(shipped, answers);
        for (let at = 0; at < text.length; at++) {
          for (const letter of `${alphabet}-`) {
            const changed = text.slice(0, at) + letter + text.slice(at + 1);
            if (changed !== text) expect(decodeAnswers(banks, changed).ok).toBe(false);
          }
          const pair = `${text[at + 1] ?? ""}${text[at] ?? ""}`;
          const swapped = text.slice(0, at) + pair + text.slice(at + 2);
          if (swapped !== text) expect(decodeAnswers(banks, swapped).ok).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });

  test("any string that is no code, without an exception, and reads the others back", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 30 }),
      fc
        .string({ unit: fc.constantFrom(...alphabet), minLength: 10, maxLength: 20 })
        .map((digits) => `${bankKey(shipped)}-${digits}`),
      fc
        .string({ unit: fc.constantFrom(...alphabet), minLength: 6, maxLength: 6 })
        .map((digits) => `fx1-${digits}`),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const decoding = decodeAnswers(banks, text);
        if (decoding.ok) expect(encodeAnswers(decoding.bank, decoding.answers)).toBe(text);
        else expect(decoding.reason).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 10_000 },
    );
  }, 30_000);

  // Milliseconds, unless it came to depend on the square of the length: that would be minutes.
  test("a megabyte at once", () => {
    const texts = ["0", `${bankKey(shipped)}-`, "é"].map((part) =>
      part.repeat(1_000_000 / part.length),
    );
    const start = performance.now();
    for (const text of texts) expect(decodeAnswers(banks, text).ok).toBe(false);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

function writeNumber(value: number): string {
  const digits = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 32))
    digits.unshift(alphabet[rest % 32]);
  return digits.join("").padStart(6, "0");
}
