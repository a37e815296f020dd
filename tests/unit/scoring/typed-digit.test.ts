import { expect, test } from "vitest";
import { readDigit, readDigitKey } from "#lib/scoring/typed-digit.ts";

test.each([
  ["0", 0],
  ["9", 9],
  ["٠", 0],
  ["٦", 6],
  ["۴", 4],
  ["१", 1],
  ["๕", 5],
  ["６", 6],
  ["𝟚", 2],
  ["½", null],
  ["²", null],
  ["x", null],
  ["", null],
  ["12", null],
])("the digit %j is %j", (character, value) => {
  expect(readDigit(character)).toBe(value);
});

test.each([
  ["QWERTY", "1", "Digit1", false, 1],
  ["QWERTY with Shift", "!", "Digit1", true, null],
  ["AZERTY", "&", "Digit1", false, 1],
  ["AZERTY", "é", "Digit2", false, 2],
  ["AZERTY", "-", "Digit6", false, 6],
  ["AZERTY with Shift", "6", "Digit6", true, 6],
  ["Czech", "+", "Digit1", false, 1],
  ["Czech", "ě", "Digit2", false, 2],
  ["a dead key", "Dead", "Digit3", false, 3],
  ["Arabic", "٣", "Digit3", false, 3],
  ["the pad", "4", "Numpad4", false, 4],
  ["the pad without its lock", "ArrowLeft", "Numpad4", false, null],
  ["a layout that moves the digits", "5", "Digit4", false, 5],
  ["a letter", "q", "KeyA", false, null],
  ["Enter", "Enter", "Enter", false, null],
])("%s: %j at %s, Shift %s, is %j", (_, key, code, shiftKey, value) => {
  expect(readDigitKey({ key, code, shiftKey })).toBe(value);
});
