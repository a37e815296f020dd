/** The longest line that is read; a longer one is given as `null`, and its text is not kept. */
export const longestLine = 1_000_000;

/**
 * Cuts a stream of text into lines, in order, block by block as it arrives: each block holds the lines completed by one
 * piece of input. Takes `\n` and `\r\n`; a last line needs no end.
 */
export async function* readLines(input: AsyncIterable<string>): AsyncGenerator<(string | null)[]> {
  let rest = "";
  let tooLong = false;
  for await (const piece of input) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop() ?? "";
    const lines = parts.map((line, place) => {
      const cut = (tooLong && place === 0) || line.length > longestLine;
      return cut ? null : line.replace(/\r$/, "");
    });
    if (parts.length > 0) tooLong = false;
    if (rest.length > longestLine) {
      tooLong = true;
      rest = "";
    }
    if (lines.length > 0) yield lines;
  }
  if (rest !== "" || tooLong) yield [tooLong ? null : rest];
}
