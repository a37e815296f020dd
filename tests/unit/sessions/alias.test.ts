import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { locales } from "#lib/locale.ts";
import { animals, drawAlias, numberAlias, readAlias } from "#lib/sessions/people/alias.ts";

test.each(locales)("%s has 64 different animals of one word", (locale) => {
  expect(new Set(animals[locale]).size).toBe(64);
  for (const animal of animals[locale]) expect(animal).toMatch(/^\p{Lu}\p{Ll}+$/u);
});

test("a drawn name is an animal and two digits, three after a few that were taken", () => {
  const random = { random: randomBytes };
  for (let at = 0; at < 200; at += 1) {
    expect(drawAlias(random, { locale: "fr", tries: 0 })).toMatch(/^\p{L}+ [1-9]\d$/u);
    expect(drawAlias(random, { locale: "en", tries: 9 })).toMatch(/^\p{L}+ [1-9]\d\d$/u);
  }
});

// Slurs, insults, pet names, bodies, paces, and what sounds like one when it is read aloud.
test.each([
  [
    "fr",
    "Raton Faucon Phoque Marmotte Tortue Girafe Ours Panda Belette Biche Gazelle Cerf Gerbille",
  ],
  [
    "fr",
    "Âne Porc Truie Chienne Cochon Baleine Vache Dinde Poule Grue Thon Morue Serin Buse Blaireau",
  ],
  [
    "en",
    "Raccoon Beaver Gerbil Bear Turtle Giraffe Swallow Stag Zebra Seal Panda Fox Otter Penguin",
  ],
  ["en", "Ass Pig Cow Whale Dog Snake Rat Sloth Hog Sow Monkey Ape Cougar Booby Tit Shag Cock"],
] as const)("threat 47: in %s nobody is called %s", (locale, names) => {
  const known: readonly string[] = animals[locale];
  expect(names.split(" ").filter((name) => known.includes(name))).toEqual([]);
});

test("threat 47: no drawn number is read as a code or a word", () => {
  const drawn = new Set<string>();
  for (let value = 0; value < 65_536; value += 1) {
    const bytes = { random: () => Uint8Array.of(0, value >> 8, value & 255) };
    for (const tries of [0, 9]) drawn.add(drawAlias(bytes, { locale: "fr", tries }).slice(7));
  }
  for (const code of ["14", "18", "28", "69", "88", "187", "288", "420", "666", "455", "717"]) {
    expect(drawn).not.toContain(code);
  }
  expect(drawn).toContain("12");
  expect(drawn.size).toBeGreaterThan(500);
});

test("a group of 600 has 600 names", () => {
  const taken = new Set<string>();
  for (let person = 0; person < 600; person += 1) {
    let tries = 0;
    let alias = drawAlias({ random: randomBytes }, { locale: "fr", tries });
    while (taken.has(alias) && tries < 59) {
      tries += 1;
      alias = drawAlias({ random: randomBytes }, { locale: "fr", tries });
    }
    taken.add(alias);
  }
  expect(taken.size).toBe(600);
});

test.each([
  ["Léa", "Léa"],
  ["  Jean   Marc ", "Jean Marc"],
  ["e\u0301lodie", "élodie"],
  ["李小龍", "李小龍"],
  ["محمد", "محمد"],
  ["नमस्ते", "नमस्ते"],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["👩‍🚀 Zoé", "👩‍🚀 Zoé"],
  ["👩‍👩‍👧‍👦".repeat(5), "👩‍👩‍👧‍👦".repeat(5)],
  ["<script>alert(1)</script", "<script>alert(1)</script"],
  ["=1+1", "=1+1"],
  ["x".repeat(24), "x".repeat(24)],
])("threat 21: %j is taken as %j", (text, alias) => {
  expect(readAlias(text)).toBe(alias);
});

test.each([
  ["nothing", ""],
  ["blanks", " \u00a0 "],
  ["a control character", "a\u0007b"],
  ["a zero", "a\u0000b"],
  ["an override of direction", "abc\u202ecba"],
  ["an isolate", "\u2066abc\u2069"],
  ["a mark of direction", "abc\u200f"],
  ["a zero-width space", "a\u200bb"],
  ["a tag", "a\u{e0041}"],
  ["half a character", "a\ud800"],
  ["a private character", "a\ue000"],
  ["a blank letter", "\u3164"],
  ["a heap of marks", `Z${"\u0335".repeat(8)}`],
  ["25 characters", "x".repeat(25)],
  ["a megabyte", "x".repeat(1_000_000)],
])("threat 21: %s is no name", (_name, text) => {
  expect(readAlias(text)).toBeNull();
});

test("people of one name are told apart by a number", () => {
  expect([1, 2, 3].map((nth) => numberAlias("Léa", nth))).toEqual(["Léa", "Léa 2", "Léa 3"]);
});
