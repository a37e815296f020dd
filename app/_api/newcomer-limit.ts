import { readAddress } from "./address.ts";
import { createFailureLimit, type FailureLimit } from "./failure-limit.ts";

/** What writes a row for somebody who is not signed in: nothing else bounds how often. */
const newcomerPaths = [
  "/sign-in/anonymous",
  "/sign-up/email",
  "/passkey/generate-authenticate-options",
];

const hourMs = 3_600_000;

/** A school has one address: every teacher of it may start dozens of times within an hour. */
const settings = { perKey: 300, overall: 5000, windowMs: hourMs, mostKeys: 10_000 };

declare global {
  // Next bundles this module more than once; the process has one limit.
  var azimutNewcomers: FailureLimit | undefined;
}

/** Tells whether a request would make one newcomer too many, from its address or altogether, within the hour. */
export function isOneTooMany(request: Request, now: number): boolean {
  const path = new URL(request.url).pathname.replace(/^\/api\/auth/, "");
  if (!newcomerPaths.includes(path)) return false;
  globalThis.azimutNewcomers ??= createFailureLimit(settings);
  return globalThis.azimutNewcomers.note(readAddress(request), now);
}
