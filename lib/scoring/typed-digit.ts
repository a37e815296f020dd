const digit = /^\p{Nd}$/u;

/**
 * Gives the value of a digit of any script, or `null`. Unicode writes the digits of a script one after the other from zero.
 * @example readDigit("٣") // 3
 */
export function readDigit(character: string): number | null {
  if (!digit.test(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  let before = 0;
  while (digit.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

/**
 * Gives the digit that a pressed key means, or `null`: what it writes, else what stands there on other keyboards. On French and
 * Czech ones the row of digits writes `&é"'(` and `+ěščř` without Shift.
 */
export function readDigitKey({
  key,
  code,
  shiftKey,
}: Readonly<Pick<KeyboardEvent, "key" | "code" | "shiftKey">>): number | null {
  const written = readDigit(key);
  // A pad without its lock writes arrows and the like: those keep their meaning.
  if (written !== null || shiftKey || (key !== "Dead" && [...key].length !== 1)) return written;
  return readDigit(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? "");
}
