import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardAccent, readAccent } from "#app/_embed/accent.ts";
import { contrast, themes } from "./colours.ts";

test.each([
  ["0a6249", "#0a6249"],
  ["#0A6249", "#0a6249"],
  ["0a7", "#00aa77"],
  ["red", null],
  ["0a62491", null],
  ["url(//evil.example)", null],
  ["", null],
  [null, null],
])("readAccent(%j) is %j", (text, accent) => {
  expect(readAccent(text)).toBe(accent);
});

describe.each(themes)("in the %s theme", (theme, colours) => {
  const grounds = Object.keys(colours).filter((name) => /^paper|^water$|^role-.*-soft$/.test(name));
  const texts = ["ink", "ink-soft", "role-sales", "role-account", "role-territory"];

  test("whatever colour a host wishes for, words in it and on it can be read", () => {
    expect(grounds).toHaveLength(6);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const { accent, soft, button } = guardAccent(`#${value.toString(16).padStart(6, "0")}`)[
          theme
        ];
        for (const ground of [...grounds.map((name) => colours[name]), soft]) {
          expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrast(colours["accent-ink"], accent)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colours["button-ink"], button)).toBeGreaterThanOrEqual(4.5);
        for (const text of texts) {
          expect(contrast(colours[text], soft)).toBeGreaterThanOrEqual(4.5);
        }
        for (const control of ["line-strong", "focus"]) {
          expect(contrast(colours[control], soft)).toBeGreaterThanOrEqual(3);
        }
      }),
    );
  });
});

test("a colour that can be read stays as the host has it", () => {
  expect(guardAccent("#0a6249").light).toMatchObject({ accent: "#0a6249", button: "#0a6249" });
});
