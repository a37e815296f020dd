/** What is wrong with a line of digits, and at which question (from 1). */
export type DigitFault =
  | { ok: false; reason: "character" | "range" | "long"; place: number }
  | { ok: false; reason: "short"; place: number; missing: number };

/** Whether somebody agreed to an interview sheet, said by a `+` at the end of the line. */
export interface DigitLine {
  ok: true;
  /** One number per question: 0 for "I don't know", 1 for the first option. */
  digits: number[];
  agreed: boolean;
}

/**
 * Reads a paper sheet typed as one line: a digit per question, 0 where it was skipped, blanks anywhere, and a `+` at the
 * end where the person agreed to an interview sheet. `counts` says how many options each question has. A line that is
 * wrong and too short is wrong first.
 * @example readDigitLine([5, 3], "4 2+") // { ok: true, digits: [4, 2], agreed: true }
 */
export function readDigitLine(counts: readonly number[], line: string): DigitLine | DigitFault {
  const written = line.replaceAll(/\s/gu, "");
  const agreed = written.endsWith("+");
  const digits: number[] = [];
  for (const character of agreed ? written.slice(0, -1) : written) {
    const place = digits.length + 1;
    const most = counts[digits.length];
    if (most === undefined) return { ok: false, reason: "long", place: counts.length };
    if (!/^[0-9]$/.test(character)) return { ok: false, reason: "character", place };
    if (Number(character) > most) return { ok: false, reason: "range", place };
    digits.push(Number(character));
  }
  const missing = counts.length - digits.length;
  if (missing > 0) return { ok: false, reason: "short", place: digits.length + 1, missing };
  return { ok: true, digits, agreed };
}

/**
 * Writes answers as such a line, without blanks.
 * @example writeDigitLine([{ id: "q", options: [{ id: "a" }, { id: "b" }] }], { q: "b" }) // "2"
 */
export function writeDigitLine(
  items: readonly { id: string; options: readonly { id: string }[] }[],
  answers: Readonly<Record<string, string | null>>,
): string {
  return items
    .map(({ id, options }) => 1 + options.findIndex((option) => option.id === answers[id]))
    .join("");
}
