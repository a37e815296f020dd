import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fontPath } from "#app/_card/picture-elements.ts";
import {
  breakLines,
  chooseSize,
  findGlyphWidth,
  keepDrawable,
  measureText,
} from "#app/_card/text-lines.ts";
import { readFontWidths } from "./font-file.ts";

const type = { size: 10, weight: 400 } as const;
const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));

describe("the table of widths", () => {
  test.each([400, 700] as const)("is that of the font file of weight %s", (weight) => {
    const findWidth = readFontWidths(fontPath(weight));
    const known = characters.filter((character) => findGlyphWidth(character, weight) !== null);
    expect(known.length).toBeGreaterThan(190);
    const wrong = known.filter((known) => findGlyphWidth(known, weight) !== findWidth(known));
    expect(wrong).toEqual([]);
  });
});

describe("what the fonts can draw", () => {
  test.each([
    ["Résultat net : l’été, « œuvre »…", "Résultat net : l’été, « œuvre »…"],
    ["87\u202f%", "87\u00a0%"],
    ["e\u0301", "é"],
    ["a😀b\u0000c\u200dd日", "abcd"],
  ])("%j is drawn as %j", (text, drawn) => {
    expect(keepDrawable(text)).toBe(drawn);
  });
});

describe("a text broken into lines", () => {
  const words = fc.array(fc.stringMatching(/^[a-zé’\u00a0]{1,9}$/), {
    minLength: 1,
    maxLength: 20,
  });

  test("loses nothing, and no line of several words is too wide", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (parts, width) => {
        const lines = breakLines(parts.join(" "), { width, type });
        expect(lines.join(" ")).toBe(parts.join(" "));
        const wide = lines.filter((line) => measureText(line, type) > width);
        expect(wide.filter((line) => line.includes(" "))).toEqual([]);
      }),
    );
  });

  test("has even lines, and breaks at no no-break space", () => {
    const text = "aaaa aaaa aaaa aaaa\u00a0: aa";
    const lines = breakLines(text, { width: measureText("aaaa aaaa aaaa ", type), type });
    expect(lines).toEqual(["aaaa aaaa", "aaaa aaaa\u00a0: aa"]);
  });
});

test("the largest size that fits is chosen, and never less than a third", () => {
  const width = measureText("Account Manager", { size: 40, weight: 700 });
  const fitting = { width: width + 1, weight: 700 } as const;
  expect(chooseSize(["Account Manager", "x"], { ...fitting, largest: 60 })).toBe(40);
  expect(chooseSize(["Account Manager"], { ...fitting, largest: 30 })).toBe(30);
  expect(chooseSize(["Account Manager".repeat(9)], { ...fitting, largest: 60 })).toBe(20);
});
