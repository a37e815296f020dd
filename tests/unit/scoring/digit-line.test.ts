import fc from "fast-check";
import { expect, test } from "vitest";
import { releases } from "#lib/bank/released.ts";
import { readDigitLine } from "#lib/scoring/paper-sheet.ts";

const [{ bank }] = releases;

test.each([
  ["42", { ok: true, digits: [4, 2], agreed: false }],
  [" 4 2 + ", { ok: true, digits: [4, 2], agreed: true }],
  ["00", { ok: true, digits: [0, 0], agreed: false }],
  ["", { ok: false, reason: "short", place: 1, missing: 2 }],
  ["4", { ok: false, reason: "short", place: 2, missing: 1 }],
  ["4+", { ok: false, reason: "short", place: 2, missing: 1 }],
  ["44", { ok: false, reason: "range", place: 2 }],
  ["6", { ok: false, reason: "range", place: 1 }],
  ["x2", { ok: false, reason: "character", place: 1 }],
  ["4+2", { ok: false, reason: "character", place: 2 }],
  ["４٢", { ok: true, digits: [4, 2], agreed: false }],
  ["²2", { ok: false, reason: "character", place: 1 }],
  ["421", { ok: false, reason: "long", place: 2 }],
])("readDigitLine([5, 3], %j) is %o", (line, expected) => {
  expect(readDigitLine([5, 3], line)).toEqual(expected);
});

test("every sheet's digits are read as they were typed", () => {
  const counts = bank.items.map(({ options }) => options.length);
  const sheets = fc.tuple(...counts.map((count) => fc.integer({ min: 0, max: count })));
  fc.assert(
    fc.property(sheets, (digits) => {
      expect(readDigitLine(counts, digits.join(""))).toEqual({ ok: true, digits, agreed: false });
    }),
  );
});
