import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { bankKey, decodeAnswers, encodeAnswers } from "#lib/scoring/answer-code.ts";
import { type Answers, selectExpress } from "#lib/scoring/answers.ts";
import { isSettled } from "#lib/scoring/early-finish.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { scoreAnswers } from "#lib/scoring/scores.ts";
import { seedRandom } from "#lib/scoring/seeded-random.ts";
import { simulateSheets } from "#lib/scoring/simulation/people.ts";
import { arbitraryAnswers } from "./arbitrary-bank.ts";
import { addRatings, rateBy, ratedBank } from "./rated-bank.ts";

const { bank: shipped } = releases[0];
const full = addRatings(shipped);
const express = selectExpress(ratedBank);

describe("none", () => {
  test("comes before everything else, and names who would be nearest", () => {
    const lead = { scene: "a", scale: "a" };
    // From the ratings 0 (all alike); scene (2, −1, −1) and scale (2, −4, 2): lead 4, keep −5, roam 1.
    expect(explainResult(ratedBank, rateBy("aaaaaa", lead))).toMatchObject({
      scores: [4, -5, 1],
      first: ["lead"],
      verdict: { kind: "none", roles: ["lead"] },
    });
    expect(explainResult(ratedBank, rateBy("cccccc", lead)).verdict.kind).not.toBe("none");
  });

  test("of an empty sheet names nobody, and its elevation is not known", () => {
    expect(explainResult(ratedBank, {})).toMatchObject({
      verdict: { kind: "none", roles: [] },
      elevation: { sum: 0, range: [0, 24], level: "moderate", changes: [] },
    });
  });

  test.each([..."abcde"])("%s to every rating counts for no role", (letter) => {
    for (const bank of [ratedBank, express]) {
      expect(scoreAnswers(bank, rateBy(letter.repeat(6)))).toEqual([0, 0, 0]);
    }
  });

  test("is told to 100 of 100 people who want nothing of it and answer at random elsewhere", () => {
    const random = seedRandom(14);
    for (const bank of [full, selectFullExpress()]) {
      for (let person = 0; person < 100; person++) {
        const answers = answerBy(bank, ({ kind, options }) =>
          kind === "rating" ? 0 : Math.floor(random() * options.length),
        );
        expect(explainResult(bank, answers).verdict.kind).toBe("none");
      }
    }
  });

  test.each(shipped.roles.map((role, place) => ({ role, place })))(
    "is told to nobody who likes both activities of $role, much or well, and is lukewarm about the rest",
    ({ place }) => {
      const random = seedRandom(place);
      const sheets = simulateSheets(full, {
        role: place,
        strength: 0.5,
        noise: 0,
        count: 100,
        seed: 2,
      });
      let right = 0;
      for (const sheet of sheets) {
        const answers = answerBy(full, ({ kind, options }, at) => {
          if (kind !== "rating") return sheet[at] ?? 0;
          const isOwn = (options.at(-1)?.weights[place] ?? 0) > 0;
          // Liked: d or e. Lukewarm: the middle or the step below it.
          return (isOwn ? 3 : 1) + Math.floor(random() * 2);
        });
        const { verdict, first } = explainResult(full, answers);
        expect(verdict.kind).not.toBe("none");
        if (first.length === 1 && first[0] === full.roles[place]) right += 1;
      }
      expect(right).toBeGreaterThanOrEqual(98);
    },
  );
});

describe("finishing early", () => {
  // The scene alone decides who comes first: (20, −10, −10), and ratings move two roles by 6 · 3 = 18 against each other at most.
  test.each([
    { word: "......", settled: false },
    { word: "aa....", settled: false },
    { word: "cc....", settled: true },
    { word: "aaa...", settled: true },
  ])("with the first role settled and $word of three ratings: $settled", ({ word, settled }) => {
    const items = ratedBank.items.filter(({ id }) => /-1$|scene/.test(id));
    const [scene] = items.filter(({ id }) => id === "scene");
    const options = scene?.options.map(({ id, weights }) => ({
      id,
      weights: weights.map((weight) => 10 * weight),
    }));
    const bank: Bank = {
      ...ratedBank,
      items: items.map((item) => (item === scene && options ? { ...item, options } : item)),
    };
    expect(isSettled(bank, rateBy(word, { scene: "a" }))).toBe(settled);
  });
});

test("the code of a sheet with ratings names its version and gives the sheet back, for any sheet", () => {
  fc.assert(
    fc.property(arbitraryAnswers(full), (answers) => {
      const code = encodeAnswers(full, answers);
      expect(code).toMatch(new RegExp(`^${bankKey(full)}-[0-9a-z]+$`));
      expect(code.length).toBeLessThanOrEqual(24);
      expect(decodeAnswers([shipped, full], code)).toEqual({ ok: true, bank: full, answers });
      expect(decodeAnswers([shipped], code)).toEqual({ ok: false, reason: "unknown-version" });
    }),
  );
});

function selectFullExpress(): Bank {
  const rated = full.items.filter(({ kind }) => kind === "rating").slice(0, 3);
  return { ...full, express: [], items: [...full.items.slice(0, 9), ...rated] };
}

function answerBy(bank: Bank, pick: (item: Bank["items"][number], at: number) => number): Answers {
  return Object.fromEntries(
    bank.items.map((item, at) => [item.id, item.options[pick(item, at)]?.id ?? null]),
  );
}
