import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findRelease, releasedBanks, releases } from "#lib/bank/released.ts";
import { type Card, cardModes, listVerdicts } from "#lib/cards/card.ts";
import { openToken, signCard } from "#lib/cards/token.ts";
import { locales } from "#lib/locale.ts";
import { ratedBank, unratedBank } from "../scoring/rated-bank.ts";

const { bank } = releases[0];
const banks = [bank];
const secret = "a secret of the tests, longer than 32 characters";
const card: Card = {
  bank,
  locale: "fr",
  mode: "full",
  verdict: "mixed",
  roles: [bank.roles[0] ?? "", bank.roles[2] ?? ""],
  affinities: [65, 20, 65],
};

const cards: fc.Arbitrary<Card> = fc.record({
  bank: fc.constant(bank),
  locale: fc.constantFrom(...locales),
  mode: fc.constantFrom(...cardModes),
  verdict: fc.constantFrom(...listVerdicts(bank)),
  roles: fc.subarray([...bank.roles], { minLength: 1 }),
  affinities: fc.option(
    fc.array(
      fc.integer({ min: 0, max: 20 }).map((step) => step * 5),
      { minLength: bank.roles.length, maxLength: bank.roles.length },
    ),
  ),
});

describe("a card's token", () => {
  test("opens to the card that was signed, and is URL-safe and at most 32 characters", () => {
    fc.assert(
      fc.property(cards, (drawn) => {
        const token = signCard(drawn, secret);
        expect(token).toMatch(/^[0-9a-z-]{1,32}$/);
        expect(openToken(banks, token, [secret])).toEqual(drawn);
      }),
    );
  });

  test("says none of the roles where the bank can tell, with a token of its own", () => {
    const none: Card = { ...card, bank: ratedBank, verdict: "none", roles: [] };
    const tokens = [none, { ...none, affinities: null }].map((one) => signCard(one, secret));
    expect(tokens.map((token) => openToken([...banks, ratedBank], token, [secret]))).toEqual([
      none,
      { ...none, affinities: null },
    ]);
    expect(listVerdicts(ratedBank)).toEqual([...listVerdicts(unratedBank), "none"]);
  });

  test.each([
    ["fr", "cr1-0cwnfr2a929gr4706w9mf"],
    ["en", "cr1-1h29fcxfamka023hhadea"],
  ] as const)("in %s is what it was when the site had two languages", (locale, token) => {
    const { bank: first } = findRelease({ id: "commercial-roles", version: 1 });
    const old = { ...card, bank: first, locale };
    expect(signCard(old, secret)).toBe(token);
    expect(openToken(releasedBanks, token, [secret])).toEqual(old);
  });

  test("is refused with any one character changed, left out, doubled or put in upper case", () => {
    const token = signCard(card, secret);
    for (const [at, letter] of [...token].entries()) {
      const [before, after] = [token.slice(0, at), token.slice(at + 1)];
      const others = [..."0123456789abcdefghijklmnopqrstuvwxyz-_ %\0é".replace(letter, "")];
      const changes = [...others, "", letter + letter];
      if (letter !== letter.toUpperCase()) changes.push(letter.toUpperCase());
      const texts = changes
        .map((change) => before + change + after)
        .filter((text) => text !== token);
      expect(texts.filter((text) => openToken(banks, text, [secret]))).toEqual([]);
    }
  });

  test.each(["", "-", "cr1-", "cr9-000000000000000000000", "\0", "a".repeat(1_000_000)])(
    "refuses a text that never was a token (%#)",
    (text) => expect(openToken(banks, text, [secret])).toBeNull(),
  );

  test("opens with the previous secret after a rotation, and not without it", () => {
    const token = signCard(card, secret);
    const renewed = "another secret of the tests, as long as it has to be";
    expect(openToken(banks, token, [renewed, secret])).toEqual(card);
    expect(openToken(banks, token, [renewed])).toBeNull();
  });
});
