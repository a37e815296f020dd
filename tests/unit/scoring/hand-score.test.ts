import { expect, test } from "vitest";
import { findHandBounds } from "#app/_paper/hand-bounds.ts";
import { releases } from "#lib/bank/released.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, selectExpress } from "#lib/scoring/answers.ts";
import { measureElevation } from "#lib/scoring/elevation.ts";
import {
  addByHand,
  boundElevation,
  findMargin,
  type HandVerdict,
  listHandPoints,
  readHandVerdict,
} from "#lib/scoring/paper-sheet.ts";
import { rankRoles, scoreAnswers } from "#lib/scoring/scores.ts";
import { seedRandom } from "#lib/scoring/seeded-random.ts";
import { findStability } from "#lib/scoring/stability.ts";
import { reachVerdict } from "#lib/scoring/verdict.ts";
import { rateBy, ratedBank, unratedBank } from "./rated-bank.ts";

/** Every quiz that can be added up by hand. */
const quizzes = releases.flatMap(({ bank: whole }) =>
  (["full", "express"] as const).map((mode) => ({
    bank: mode === "full" ? whole : selectExpress(whole),
    mode,
    name: `${mode} v${whole.version}`,
  })),
);

// Each verdict of the core is an exact count: a few milliseconds, more on a busy machine.
const timeout = 60_000;

/** Which verdicts of the quiz a hand verdict may stand for. */
const stands: Readonly<Record<HandVerdict, readonly string[]>> = {
  none: ["none"],
  tie: ["mixed"],
  mixed: ["mixed"],
  mixedOrLeaning: ["mixed", "leaning"],
  leaning: ["leaning"],
  leaningOrClear: ["leaning", "clear"],
  clear: ["clear"],
  unknown: ["none", "mixed", "leaning", "clear"],
};

/** A person of a strength drawn at random for one role, who skips a few questions. */
function drawSheet(bank: Bank, random: () => number, mostSkipped: number): Answers {
  const role = Math.floor(random() * bank.roles.length);
  const strength = random();
  const skipping = Math.floor(random() * (mostSkipped + 1)) / bank.items.length;
  return Object.fromEntries(
    bank.items.map(({ id, options }) => {
      if (random() < skipping) return [id, null];
      const best = Math.max(...options.map(({ weights }) => weights[role] ?? 0));
      const own = options.find(({ weights }) => weights[role] === best);
      const any = options[Math.floor(random() * options.length)];
      return [id, (random() < strength ? own : any)?.id ?? null];
    }),
  );
}

test("points are whole, small and never below 0", () => {
  for (const { bank } of releases) {
    const points = bank.items.flatMap(({ options }) => options.flatMap(listHandPoints));
    expect(points.every(Number.isInteger)).toBe(true);
    expect([Math.min(...points), Math.max(...points)]).toEqual([0, 12]);
  }
});

test.each(quizzes)(
  "the first role of 20,000 $name sheets is that of the core, ties as ties",
  ({ bank }) => {
    const random = seedRandom(31);
    for (let draw = 0; draw < 20_000; draw++) {
      const answers = drawSheet(bank, random, bank.items.length);
      const [first] = rankRoles(bank.roles, scoreAnswers(bank, answers));
      const isEmpty = Object.values(answers).every((option) => option === null);
      expect(addByHand(bank, answers).first).toEqual(isEmpty ? [] : first);
    }
  },
  timeout,
);

test.each(quizzes)(
  "the verdict of $name sheets by hand is that of the core, or one of two",
  ({ bank, mode }) => {
    const random = seedRandom(32);
    const bounds = findHandBounds(bank, mode);
    const seen = new Map<HandVerdict, number>();
    for (let draw = 0; draw < 700; draw++) {
      const answers = drawSheet(bank, random, bounds.mostSkipped + 1);
      const score = addByHand(bank, answers);
      const hand = readHandVerdict(score, bounds);
      seen.set(hand, (seen.get(hand) ?? 0) + 1);
      expect(stands[hand], `margin ${findMargin(score, bounds)}`).toContain(judge(bank, answers));
    }
    // Paper decides for most: else the table would be of no use.
    const undecided = (seen.get("mixedOrLeaning") ?? 0) + (seen.get("leaningOrClear") ?? 0);
    expect(undecided).toBeLessThan(350);
    expect([...seen.keys()]).toEqual(expect.arrayContaining(["mixed", "leaningOrClear", "clear"]));
  },
  timeout,
);

test.each(quizzes)(
  "a search for $name sheets that break the table finds none",
  ({ bank, mode }) => {
    const random = seedRandom(33);
    const bounds = findHandBounds(bank, mode);
    for (const [verdict, sign] of [
      ["mixed", 1],
      ["leaning", -1],
      ["leaning", 1],
      ["clear", -1],
    ] as const) {
      let answers: Answers | null = null;
      let margin = 0;
      for (let step = 0; step < 250; step++) {
        const next: Answers = answers
          ? changeOne(bank, answers, random)
          : drawSheet(bank, random, 0);
        const score = addByHand(bank, next);
        if (score.first.length > 1 || score.skipped > bounds.mostSkipped) continue;
        const found = findMargin(score, bounds);
        if ((answers && sign * (found - margin) < 0) || judge(bank, next) !== verdict) continue;
        [answers, margin] = [next, found];
        expect(stands[readHandVerdict(score, bounds)], `margin ${margin}`).toContain(verdict);
      }
      expect(answers).not.toBeNull();
    }
  },
  timeout,
);

test.each([
  // Added up by hand over all ways to rate: 6 or less of 24 is low; with one or two skipped, one sum may be either.
  { answered: 6, skipped: 0, bounds: { lowTo: 6, openTo: 6 } },
  { answered: 5, skipped: 1, bounds: { lowTo: 3, openTo: 4 } },
  { answered: 4, skipped: 2, bounds: { lowTo: 1, openTo: 2 } },
  { answered: 3, skipped: 3, bounds: { lowTo: -1, openTo: -1 } },
  { answered: 3, skipped: 0, bounds: { lowTo: 2, openTo: 3 } },
  { answered: 2, skipped: 1, bounds: { lowTo: 0, openTo: 0 } },
])(
  "$answered ratings answered and $skipped skipped: low as $bounds say",
  ({ bounds, ...given }) => {
    expect(boundElevation(given)).toEqual(bounds);
  },
);

test("by hand no role is named where the core names none, or the sheet says that it cannot tell", () => {
  const random = seedRandom(34);
  const seen = new Map<HandVerdict, number>();
  for (let draw = 0; draw < 300; draw++) {
    const most = 1 + Math.floor(random() * 5);
    const word = Array.from({ length: 6 }, () =>
      random() < 0.1 ? "." : "abcde"[Math.floor(random() * most)],
    );
    const answers = rateBy(word.join(""), { scene: "a" });
    const hand = readHandVerdict(
      addByHand(ratedBank, answers),
      findHandBounds(unratedBank, "full"),
    );
    seen.set(hand, (seen.get(hand) ?? 0) + 1);
    const isNone = measureElevation(ratedBank, answers)?.level === "low";
    if (hand !== "unknown") expect(hand === "none", word.join("")).toBe(isNone);
  }
  expect(seen.get("none")).toBeGreaterThan(50);
  expect(seen.get("unknown")).toBeLessThan(60);
});

function changeOne(bank: Bank, answers: Answers, random: () => number): Answers {
  const item = bank.items[Math.floor(random() * bank.items.length)];
  if (!item) return answers;
  const option = item.options[Math.floor(random() * (item.options.length + 1))];
  return { ...answers, [item.id]: option?.id ?? null };
}

function judge(bank: Bank, answers: Answers): string {
  const { first } = addByHand(bank, answers);
  const stability = findStability(bank, answers);
  const elevation = measureElevation(bank, answers);
  return reachVerdict({ roles: bank.roles, first, stability, elevation }).kind;
}
