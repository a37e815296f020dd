import { expect, test } from "vitest";
import { listPairs } from "#lib/bank/guide.ts";
import { releases } from "#lib/bank/released.ts";
import { differences, listPortraitClaims, portraits } from "#lib/bank/site-roles.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import { locales } from "#lib/locale.ts";

const [{ bank }] = releases;
const keys = (lines: object) => Object.keys(lines).sort();

test.each(bank.roles)(
  "the portrait of %s has a day of six to eight lines, two likes and two burdens",
  (role) => {
    const portrait = portraits[role];
    const day = Object.values(portrait?.day ?? {});
    expect(day.length).toBeGreaterThanOrEqual(6);
    expect(day.length).toBeLessThanOrEqual(8);
    expect(day.filter((claim) => claim === null).length).toBeLessThanOrEqual(1);
    expect(Object.keys(portrait?.likes ?? {})).toHaveLength(2);
    expect(Object.keys(portrait?.tires ?? {})).toHaveLength(2);
    expect(portrait?.job.length).toBeGreaterThan(0);
  },
);

test("every line of a portrait is tied to a statement about its role, in every release, or is ours", () => {
  for (const { sources } of releases) {
    for (const role of bank.roles) {
      const claims = listPortraitClaims(role);
      expect(claims.length).toBeGreaterThan(8);
      for (const claim of claims) expect(sources.claims[claim]?.about, claim).toContain(role);
    }
    for (const { slug, roles } of listPairs(bank.roles)) {
      const about = (differences[slug] ?? []).flatMap((id) => sources.claims[id]?.about ?? [id]);
      expect(new Set(about), slug).toEqual(new Set(roles));
    }
  }
});

test.each(locales)("every line has its words in %s, and no word is left over", (locale) => {
  const words = resultStrings[locale].portraits;
  const told = Object.values(portraits);
  expect(keys(words.jobs)).toEqual(bank.roles.toSorted());
  expect(keys(words.glosses)).toEqual(bank.roles.toSorted());
  expect(keys(words.differences)).toEqual(keys(differences));
  for (const kind of ["day", "likes", "tires"] as const) {
    expect(keys(words[kind])).toEqual(told.flatMap((portrait) => keys(portrait[kind])).sort());
  }
});
