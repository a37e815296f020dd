import { describe, expect, test } from "vitest";
import { certifyBank } from "#lib/scoring/certificate/certificate.ts";
import { correlateRoles, measureScores } from "#lib/scoring/certificate/moments.ts";
import { findOptionFaults, separateRoles } from "#lib/scoring/certificate/separation.ts";
import { countSums } from "#lib/scoring/certificate/sum-count.ts";
import { composeIdealSheet } from "#lib/scoring/certificate/telling-sheets.ts";
import { outlineSheets } from "#lib/scoring/cloud.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { fixtureBank } from "../scoring/fixture-bank.ts";
import { eightItems } from "./eight-items.ts";

test("two steps left or right: one way to −2 and to 2, two ways to 0", () => {
  const coin = [
    { x: -1, y: 0 },
    { x: 1, y: 0 },
  ];
  const { left, width, height, limbs } = countSums([coin, coin]);
  expect({ left, width, height, counts: [...(limbs[0] ?? [])] }).toEqual({
    left: -2,
    width: 5,
    height: 1,
    counts: [1, 0, 2, 0, 1],
  });
});

describe("moments by hand: the fixture's team-1 and range-1", () => {
  // team-1 (2, −1, −1), (−1, 2, −1), (−1, −1, 2): variance (4 + 1 + 1) / 3 = 2 each, covariance (−2 − 2 + 1) / 3 = −1
  // range-1 (1, −2, 1) times −2 … 2: variance of the steps 2, so 2, 8, 2; covariances −4, 2, −4
  const bank = { roles: fixtureBank.roles, items: fixtureBank.items.slice(0, 2) };
  const moments = measureScores(bank);

  test("means are 0, variances add up, ranges add up", () => {
    expect(moments).toEqual({
      means: [0, 0, 0],
      covariances: [
        [4, -5, 1],
        [-5, 10, -5],
        [1, -5, 4],
      ],
      lowest: [-3, -5, -3],
      highest: [4, 6, 4],
    });
  });

  test("correlation is covariance over the root of the variances: 1 / √(4·4) = 0.25", () => {
    expect(correlateRoles(moments)[0]?.[2]).toBe(0.25);
    expect(correlateRoles(moments)[1]?.[1]).toBe(1);
  });

  test("a role that never scores has no correlation", () => {
    const flat = { roles: ["a", "b"], items: [] };
    expect(correlateRoles(measureScores(flat))).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe("options that cannot matter", () => {
  test.each([
    [
      "nothing at all",
      [
        [0, 0],
        [0, 0],
      ],
      { dead: true, dominated: [], duplicates: [["a", "b"]] },
    ],
    [
      "each its own way",
      [
        [1, -1],
        [-1, 1],
      ],
      { dead: false, dominated: [], duplicates: [] },
    ],
    [
      "twice the same",
      [
        [1, -1],
        [-2, 2],
        [1, -1],
      ],
      { dead: false, dominated: [], duplicates: [["a", "c"]] },
    ],
    [
      "less for everybody",
      [
        [1, 1],
        [0, 1],
        [-1, -2],
      ],
      { dead: false, dominated: ["b", "c"], duplicates: [] },
    ],
  ])("%s", (_, weights, found) => {
    const options = weights.map((row, place) => ({ id: "abc"[place] ?? "z", weights: row }));
    expect(
      findOptionFaults({ id: "x", kind: "choice", dimension: "d", options, claims: [] }),
    ).toEqual(found);
  });
});

describe("ideal sheets", () => {
  test("lead takes (2, −1, −1), (2, −4, 2), (4, −2, −2), (2, −1, −1): 10, and 10 − (−2) = 12 ahead", () => {
    // range-1 a leaves lead level with roam at 2; the sums are lead 10, keep −8, roam −2
    expect(composeIdealSheet(fixtureBank, 0)).toEqual({
      answers: { "team-1": "a", "range-1": "a", "team-2": "e", "range-2": "a" },
      score: 10,
      margin: 12,
    });
  });

  test("each ideal sheet gets its role first", () => {
    for (const { role, ideal } of certifyBank(eightItems).roles) {
      expect(explainResult(eightItems, ideal.answers).first).toEqual([role]);
    }
  });
});

describe("separation", () => {
  const separations = separateRoles(eightItems);

  test("pace-1, (3, −6, 3) or (−3, 6, −3): 18 points between lead and keep, none between lead and roam", () => {
    expect(separations[2]?.map(({ spread }) => spread)).toEqual([18, 0, 18]);
  });

  test("the shares of a pair add up to 1", () => {
    for (const pair of [0, 1, 2]) {
      const total = separations.reduce((sum, item) => sum + (item[pair]?.share ?? 0), 0);
      expect(total).toBeCloseTo(1, 12);
    }
  });
});

describe("what the certificate shows can be checked against the result page", () => {
  const certificate = certifyBank(eightItems);

  test("every witness sheet really gets its verdict", () => {
    const witnesses = certificate.verdicts.filter(({ answers }) => answers !== null);
    expect(witnesses.length).toBeGreaterThan(4);
    for (const { kind, roles, answers } of witnesses) {
      const { verdict } = explainResult(eightItems, answers ?? {});
      expect(verdict.kind).toBe(kind);
      expect(verdict.roles).toEqual(expect.arrayContaining(roles));
    }
  });

  test("careless sheets are judged as any other", () => {
    for (const { answers, scores, first, verdict, stability } of certificate.careless) {
      const result = explainResult(eightItems, answers);
      expect({ scores, first, verdict }).toEqual({
        scores: result.scores,
        first: result.first,
        verdict: result.verdict,
      });
      expect(stability).toBe(result.stability.same);
    }
  });

  test("always first, middle, last, and first and last in turn: of options a to e, a, c, e, and a or e", () => {
    const taken = certificate.careless.map(({ habit, answers }) => [
      habit,
      answers["pace-2"],
      answers["range-1"],
    ]);
    expect(taken).toEqual([
      ["first", "a", "a"],
      ["middle", "c", "c"],
      ["last", "e", "e"],
      ["alternating", "e", "e"],
    ]);
  });

  test("the dimensions' parts of each role's score add up to 1", () => {
    for (const role of [0, 1, 2]) {
      const total = certificate.dimensions.reduce(
        (sum, { shares }) => sum + (shares[role] ?? 0),
        0,
      );
      expect(total).toBeCloseTo(1, 12);
    }
  });

  test("it is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(certificate))).toEqual(certificate);
  });
});

test("the picture of all sheets has its five regions, each a closed path; none for two roles", () => {
  const regions = outlineSheets(eightItems);
  expect(regions.map(({ level }) => level)).toEqual([0.99, 0.9, 0.75, 0.5, 0.25]);
  for (const { path } of regions) expect(path).toMatch(/^M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)+Z/);
  expect(outlineSheets({ ...eightItems, roles: ["lead", "keep"] })).toEqual([]);
});
