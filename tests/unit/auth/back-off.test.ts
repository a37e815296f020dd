import { expect, test } from "vitest";
import { accountKey, deviceMark, isDeviceMark, waitAfter } from "#lib/auth/back-off.ts";

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

test("the key of an account is the same however the address is typed, and does not show it", () => {
  const key = accountKey("secret", "Mia@Lycee.example ");
  expect(key).toBe(accountKey("secret", "mia@lycee.example"));
  expect(key).not.toContain("mia");
  expect(key).not.toBe(accountKey("other secret", "mia@lycee.example"));
});

test("a device's mark holds for its own account only", () => {
  const mark = deviceMark("secret", "mia@lycee.example");
  const given = { secret: "secret", email: "MIA@lycee.example" };
  expect(isDeviceMark(mark, given)).toBe(true);
  expect(isDeviceMark(undefined, given)).toBe(false);
  expect(isDeviceMark("", given)).toBe(false);
  expect(isDeviceMark(mark, { ...given, email: "other@lycee.example" })).toBe(false);
});
