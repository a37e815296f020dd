// What a spreadsheet may take for the beginning of a formula, in full width too, whatever blank comes before it.
const formula = /^[\s\p{Cf}]*[=+\-@|%＝＋－＠﹢﹣﹦﹫]|^[\t\r\n]/u;

/**
 * Gives a text as a cell that no spreadsheet takes for a formula: with an apostrophe before what looks like one.
 * @example writePlainText("=1+1") // "'=1+1"
 */
export function writePlainText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
