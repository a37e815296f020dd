import { localPath } from "#app/_ui/address.ts";
import type { SessionPageFault } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import { isKey } from "#lib/sessions/codes.ts";
import type { DoorKey } from "#lib/sessions/session/door.ts";

/** Gives the path of a participant's pages in one session: their own page, or one below it. */
export function seatPath(locale: Locale, sessionId: string, below = ""): string {
  return localPath(locale, `/s/mine/${sessionId}${below}`);
}

/** Gives where the answers of a session's participant are sent. */
export function answersUrl(sessionId: string): string {
  return `/api/v1/sessions/${sessionId}/me/answers`;
}

const pageFaults: readonly SessionPageFault[] = [
  "bad-alias",
  "no-entry",
  "session-full",
  "notice-changed",
  "unknown-ticket",
  "unknown-slip",
  "slip-used",
  "slip-spent",
  "removed",
  "ticket-closed",
  "closed",
  "not-saved",
  "too-many-failures",
  "bad-form",
  "no-cookies",
];

/** Gives the fault that a form's answer put in the address (`?fault=bad-alias`), if it is one. */
export function readFault(given: string | string[] | undefined): SessionPageFault | null {
  return pageFaults.find((fault) => fault === given) ?? null;
}

/** Gives what an address such as `/s/abcdefg` opens: the QR code's token has 26 digits, anything else is a code. */
export function readDoorKey(segment: string): DoorKey {
  const text = segment.toLowerCase();
  return isKey(text) ? { token: text } : { code: segment.slice(0, 400) };
}
