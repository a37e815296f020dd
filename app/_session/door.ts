import { isKey } from "#lib/sessions/codes.ts";
import type { DoorKey } from "#lib/sessions/session/door.ts";

/** Gives what an address such as `/s/abcdefg` opens: the QR code's token has 26 digits, anything else is a code. */
export function readDoorKey(segment: string): DoorKey {
  const text = segment.toLowerCase();
  return isKey(text) ? { token: text } : { code: segment.slice(0, 400) };
}
