import { expect, test } from "vitest";
import { accountKeys, deviceMark, isDeviceMark, waitAfter } from "#lib/auth/back-off.ts";

test.each([
  [0, 0],
  [4, 0],
  [5, 1000],
  [6, 2000],
  [10, 32_000],
  [13, 256_000],
  [14, 300_000],
  [5000, 300_000],
])(
  "after %i wrong passwords the account waits %i ms, and never longer than five minutes",
  (failures, wait) => {
    expect(waitAfter(failures)).toBe(wait);
  },
);

test("the keys of an account are the same however the address is typed, and do not show it", () => {
  const keys = accountKeys("secret", "Mia@Lycee.example ");
  expect(new Set(keys).size).toBe(3);
  expect(keys).toEqual(accountKeys("secret", "mia@lycee.example"));
  expect(keys.join()).not.toContain("mia");
  expect(keys).not.toEqual(accountKeys("other secret", "mia@lycee.example"));
});

test("a device's mark holds for its own account only", () => {
  const mark = deviceMark("secret", "mia@lycee.example");
  const given = { secret: "secret", email: "MIA@lycee.example" };
  expect(isDeviceMark(mark, given)).toBe(true);
  expect(isDeviceMark(undefined, given)).toBe(false);
  expect(isDeviceMark("", given)).toBe(false);
  expect(isDeviceMark(mark, { ...given, email: "other@lycee.example" })).toBe(false);
});
