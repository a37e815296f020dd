import { expect, test } from "vitest";
import { nameFault } from "#lib/auth/fault.ts";

test.each([
  ["INVALID_EMAIL_OR_PASSWORD", 401, "wrong-password"],
  ["USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL", 422, "address-taken"],
  ["PASSKEY_NOT_FOUND", 401, "unknown-passkey"],
  ["SOMETHING_NEW", 401, "signed-out"],
  ["SOMETHING_NEW", 500, "not-saved"],
  [undefined, 400, "bad-request"],
])("better-auth’s %s with %i is %s", (code, status, fault) => {
  expect(nameFault({ code, status })).toBe(fault);
});
