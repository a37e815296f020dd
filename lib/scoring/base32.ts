/** Crockford's base 32, lower case: no i, l, o, u, so that a code can be read out and typed. */
const digits = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Gives a number in base 32 with exactly this many digits, zeros in front.
 * @example writeDigits(33n, 3) // "011"
 */
export function writeDigits(number: bigint, length: number): string {
  const text = [...number.toString(32)].map((digit) => digits[Number.parseInt(digit, 32)]).join("");
  return text.padStart(length, "0");
}

/** Gives the number that these digits stand for, or `null` where a character is none of them. */
export function readDigits(text: string): bigint | null {
  let number = 0n;
  for (const digit of text) {
    const value = digits.indexOf(digit);
    if (value < 0) return null;
    number = number * 32n + BigInt(value);
  }
  return number;
}

/** How many digits the numbers from 0 to `count` − 1 need. */
export function countDigits(count: bigint): number {
  return (count - 1n).toString(32).length;
}
