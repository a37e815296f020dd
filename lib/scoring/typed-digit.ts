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
 * Czech ones the row of digits writes `&é"'(` and `+ěščř` without Shift, on Arabic ones digits of that script.
 */
export function readDigitKey({
  key,
  code,
  shiftKey,
}: Readonly<Pick<KeyboardEvent, "key" | "code" | "shiftKey">>): number | null {
  // A pad without its lock writes arrows and the like: those keep their meaning.
  const stands = !shiftKey && (key === "Dead" || key.length === 1);
  const found = /^\d$/.exec(key)?.[0] ?? (stands && /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]);
  return found ? Number(found) : null;
}
