import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Release, releases } from "#lib/bank/released.ts";
import { loadBank } from "#lib/bank-tools/check.ts";
import { findReleaseFolder } from "#lib/bank-tools/commands/usage.ts";
import { type Locale, locales } from "#lib/locale.ts";
import { bankKey, decodeAnswers } from "#lib/scoring/answer-code.ts";
import { explainResult } from "#lib/scoring/result.ts";
import { writePlace } from "./scratch-bank.ts";

/**
 * The hash of each edition: a released version in one language. It never changes: links and stored answers name it. Where
 * this test fails, put the change into a new version instead; a new version and a new language get their lines here once.
 */
const pinned: Record<string, string> = {
  "commercial-roles v1 fr": "385877643bcc1b20086f46f9f8633ec6f2c2d9061947947b00676f39d16c0439",
  "commercial-roles v1 en": "f6cf9c5c383705925d70e870248c166b3f5e59a7840d80ea76086011c331fdac",
  "commercial-roles v2 fr": "d53d1d0806883cb8b54d33de594529a4b05aaace403a180870ff11f7d1965abf",
  "commercial-roles v2 en": "aeec9d17b7d152a1154f7d597548287034afa884a31cf45744a3f3a29733ee4c",
};

const editions = releases.flatMap((release) =>
  locales.map((locale) => {
    const name = `${release.bank.id} v${release.bank.version} ${locale}`;
    return { name, release, locale };
  }),
);

test.each(editions)("$name is what was released", ({ name, release, locale }) => {
  expect({ [name]: hashEdition(release, locale) }).toEqual({ [name]: pinned[name] });
});

test("every released version has a name and a key of its own, and stands in the folder of its version", async () => {
  const banks = releases.map(({ bank }) => bank);
  expect(new Set(banks.map(({ id, version }) => `${id} v${version}`)).size).toBe(banks.length);
  expect(new Set(banks.map(bankKey)).size).toBe(banks.length);
  for (const bank of banks) {
    const { checked } = await loadBank(findReleaseFolder(bank));
    expect(checked.bank).toEqual(bank);
  }
});

// Links that people kept while each version was the current one, and what they said.
test.each([
  ["cr1-19mjwvmd5hmkmj7d", [596, 378, 526], "mixed", ["sales-manager", "territory-manager"]],
  ["cr1-1m5pc6ydwy4hvafd", [327, 519, 654], "leaning", ["territory-manager"]],
])("the link %s says what it said", (code, affinities, kind, roles) => {
  const banks = releases.map(({ bank }) => bank);
  const read = decodeAnswers(banks, code);
  if (!read.ok) throw new Error(read.reason);
  expect(explainResult(read.bank, read.answers)).toMatchObject({
    affinities,
    verdict: { kind, roles },
  });
});

describe("the hash", () => {
  const [release] = releases;
  const [{ id, options }] = [release.bank.items[0] ?? { id: "", options: [] }];
  const hash = hashAll(release);

  function hashWith(place: (string | number)[], value: unknown): string {
    const copy = structuredClone(release);
    writePlace(copy, place, value);
    return hashAll(copy);
  }

  test.each([
    ["a weight", ["bank", "items", 0, "options", 0, "weights", 0], 98],
    ["the order of the roles", ["bank", "roles"], release.bank.roles.toReversed()],
    ["the express quiz", ["bank", "express"], []],
    ["a question", ["sentences", "fr", "items", id, "text"], "Autre chose ?"],
    [
      "an option's sentence",
      ["sentences", "en", "items", id, "options", options[0]?.id ?? ""],
      "Else.",
    ],
    ["the words of a scale's point", ["sentences", "en", "points", 0], "Wholly: {pole}"],
  ])("changes with %s", (_, place, value) => {
    expect(hashWith(place, value)).not.toBe(hash);
  });

  test.each([
    [
      "a role's words",
      ["sentences", "fr", "roles", release.bank.roles[0] ?? "", "short"],
      "Autre.",
    ],
    ["where the schema lies", ["bank", "$schema"], "elsewhere.json"],
    [
      "the order of keys",
      ["sentences", "fr", "items"],
      Object.fromEntries(Object.entries(release.sentences.fr.items).reverse()),
    ],
  ])("does not change with %s", (_, place, value) => {
    expect(hashWith(place, value)).toBe(hash);
  });
});

/**
 * Gives the SHA-256, in hexadecimal, of what must never change in an edition: the whole of `bank.json`, and the sentences of
 * the items, of the points and ratings, and the frame. Names of schemas and the order of keys do not count; the order of lists does. Everything else
 * (role texts, sources) may be corrected without a new version.
 */
function hashEdition({ bank, sentences }: Release, locale: Locale): string {
  const { items, points, ratings, frame } = sentences[locale];
  const { $schema: _, ...lasting } = bank;
  const content = sortKeys([lasting, { items, points, ratings, frame }]);
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

function hashAll(release: Release): string {
  return locales.map((locale) => hashEdition(release, locale)).join();
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, content]) => [key, sortKeys(content)]));
}
