import { writeDigits } from "#lib/scoring/answer-code.ts";

/** Draws the key of one attempt to save: 128 bits as 26 digits, as the server's ids are written. */
export function drawAttempt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return writeDigits(
    bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n),
    26,
  );
}
