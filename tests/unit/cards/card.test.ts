import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { drawCard, readCard } from "#lib/cards/card.ts";
import { findMode } from "#lib/scoring/answers.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { rateBy, ratedBank, unratedBank } from "../scoring/rated-bank.ts";

const { bank } = releases[0];
const [sales = "", account = "", territory = ""] = bank.roles;
const sent = {
  bank: bank.id,
  version: bank.version,
  locale: "en",
  mode: "express",
  verdict: "leaning",
  roles: [account],
  affinities: [35, 75, 40],
};

describe("the card of a result", () => {
  test("has affinities in steps of five: 613 tenths are 60, 625 are 65", () => {
    const verdict = { kind: "mixed", roles: [territory, sales] } as const;
    const result = {
      first: [territory],
      verdict: { ...verdict, roles: [...verdict.roles] },
      affinities: [613, 262, 625],
    };
    const card = drawCard({ bank, result, locale: "fr", mode: "full", bars: true });
    expect(card?.affinities).toEqual([60, 25, 65]);
    expect(card?.roles).toEqual([sales, territory]);
  });

  test("says a tie where several come first, whoever else the verdict names", () => {
    const verdict = { kind: "mixed" as const, roles: [account, sales, territory] };
    const result = { first: [account, sales], verdict, affinities: [550, 550, 400] };
    const card = drawCard({ bank, result, locale: "fr", mode: "full", bars: true });
    expect(card).toMatchObject({
      verdict: "tie",
      roles: [sales, account],
      affinities: [55, 55, 40],
    });
  });

  test("holds no affinity where only the role is shared, and does not exist without a verdict", () => {
    const affinities = [900, 300, 300];
    const clear = {
      first: [sales],
      verdict: { kind: "clear" as const, roles: [sales] },
      affinities,
    };
    const none = { first: [], verdict: { kind: "none" as const, roles: [] }, affinities };
    const rest = { bank, locale: "fr", mode: "full", bars: false } as const;
    expect(drawCard({ ...rest, result: clear })?.affinities).toBeNull();
    expect(drawCard({ ...rest, result: none })).toBeNull();
  });
});

describe("the card of somebody whom none of the roles attracts", () => {
  const { id, version } = ratedBank;
  const said = { ...sent, bank: id, version, verdict: "none", roles: [] };

  test("names no role, whoever would be nearest and however many are level, and is read again", () => {
    // The scene alone counts: (2, −1, −1) of M = 6 · 4 + 2, so 50 + 50 · 2 / 26 = 53.8, and 48.1 twice.
    for (const others of [{ scene: "a" }, {}]) {
      const result = explainResult(ratedBank, rateBy("aaaaaa", others));
      const rest = { bank: ratedBank, result, locale: "en", mode: "full" } as const;
      expect(drawCard({ ...rest, bars: false })).toMatchObject({ verdict: "none", roles: [] });
      const card = drawCard({ ...rest, bars: true });
      expect(readCard([ratedBank], { ...card, bank: id, version })).toEqual(card);
    }
  });

  test.each([
    ["a bank that cannot tell", { ...said, bank: unratedBank.id, version: unratedBank.version }],
    ["a role after all", { ...said, roles: [ratedBank.roles[0]] }],
    ["affinities that no result has", { ...said, affinities: [80, 80, 80] }],
  ])("is refused from outside for %s", (_, input) => {
    expect(readCard([unratedBank, ratedBank], said)).not.toBeNull();
    expect(readCard([unratedBank, ratedBank], input)).toBeNull();
  });
});

describe("a card from outside", () => {
  test("is read where a result could have drawn it", () => {
    expect(readCard([bank], sent)).toEqual({
      bank,
      locale: "en",
      mode: "express",
      verdict: "leaning",
      roles: [account],
      affinities: [35, 75, 40],
    });
    expect(readCard([bank], { ...sent, affinities: null })?.affinities).toBeNull();
    const tie = { ...sent, verdict: "tie", roles: [sales, account], affinities: [55, 55, 40] };
    expect(readCard([bank], tie)?.verdict).toBe("tie");
  });

  test("is read whatever result was drawn, and is then the card drawn", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 5 }), { minLength: 24, maxLength: 24 }), (picks) => {
        const answers = Object.fromEntries(
          bank.items.map(({ id, options }, at) => [id, options[picks[at] ?? 0]?.id ?? null]),
        );
        const result = explainResult(bank, answers);
        const mode = findMode(bank, answers);
        const card = drawCard({ bank, result, locale: "fr", mode, bars: true });
        const { id, version } = bank;
        if (card) expect(readCard([bank], { ...card, bank: id, version })).toEqual(card);
      }),
    );
  });

  test.each([
    ["no object", null],
    ["another bank", { ...sent, bank: "other" }],
    ["a version to come", { ...sent, version: 99 }],
    ["an unknown language", { ...sent, locale: "xx" }],
    ["an unknown verdict", { ...sent, verdict: "none" }],
    ["an unknown role", { ...sent, roles: ["boss"] }],
    ["a role twice", { ...sent, verdict: "mixed", roles: [account, account] }],
    ["two roles for one verdict", { ...sent, roles: [account, sales] }],
    ["one role for a mixed verdict", { ...sent, verdict: "mixed" }],
    ["an affinity between two steps", { ...sent, affinities: [34, 75, 40] }],
    ["an affinity over 100", { ...sent, affinities: [105, 75, 40] }],
    ["too few affinities", { ...sent, affinities: [35, 75] }],
    ["affinities as words", { ...sent, affinities: ["35", "75", "40"] }],
    ["affinities above 50 on average", { ...sent, affinities: [70, 75, 40] }],
    ["affinities below it", { ...sent, affinities: [20, 75, 25] }],
    ["a role ahead that is not named", { ...sent, affinities: [60, 50, 40] }],
    ["a tie of one", { ...sent, verdict: "tie" }],
    ["a tie that is none", { ...sent, verdict: "tie", roles: [sales, account] }],
    ["no word on affinities", { ...sent, affinities: undefined }],
  ])("is refused: %s", (_, input) => {
    expect(readCard([bank], input)).toBeNull();
  });
});
