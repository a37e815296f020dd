import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { drawCode } from "#lib/sessions/codes.ts";
import { isUnfit } from "#lib/sessions/unfit-words.ts";

test.each([
  ["put", "as it stands"],
  ["xPUTEx", "in capitals, inside a code"],
  ["P-U-T-E", "with separators"],
  ["pvt3", "with look-alikes for its vowels"],
  ["m3rde77", "with a digit for a letter"],
  ["fck4zfuk", "one letter short"],
  ["n39r3", "with digits for three letters"],
  ["d38ile", "as a digit and a letter"],
  ["pédé", "with accents"],
  ["ss7p", "two letters"],
  ["a88b", "a number of the extreme right"],
  ["2314", "a number at the end"],
  ["ny6669", "a number inside others"],
])("threat 47: %j is unfit: %s", (text) => {
  expect(isUnfit(text)).toBe(true);
});

test.each([["abc"], ["k7p2mhr"], ["loutre"], ["12"], ["7575"], [""], ["-"]])(
  "%j is fit",
  (text) => {
    expect(isUnfit(text)).toBe(false);
  },
);

test("threat 47: no drawn join code spells a word, and hardly any is lost for it", () => {
  for (let at = 0; at < 5000; at += 1)
    expect(isUnfit(drawCode({ random: randomBytes }))).toBe(false);
  // A code that would spell "pute" is drawn again: p is the 20th of the 31 characters, and so on.
  const bytes = [..."pute234", ..."k7p2mhr"].map((one) =>
    "23456789abcdefghjkmnpqrstuvwxyz".indexOf(one),
  );
  let drawn = 0;
  const random = () => Uint8Array.from(bytes.slice(7 * drawn++, 7 * drawn));
  expect(drawCode({ random })).toBe("k7p2mhr");
});
