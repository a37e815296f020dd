import { type Console, writeText } from "./console.ts";
import { readLines } from "./lines.ts";
import { loadScorable } from "./named-bank.ts";
import { createScorer } from "./sheet-line.ts";

/**
 * Scores answer sheets: JSON Lines in, JSON Lines out, in the same order. Empty lines are passed over. A line that holds
 * no sheet of the bank gets a line that says why; the others go on, and the exit code is 1 at the end.
 */
export async function scoreLines(
  { bank: folder, brief }: { bank: string; brief: boolean },
  io: Console,
): Promise<number> {
  const loaded = await loadScorable(folder, io);
  if (!loaded) return 1;
  const scoreLine = createScorer(loaded.bank, brief);
  let number = 0;
  let bad = 0;
  io.input.setEncoding("utf8");
  for await (const lines of readLines(io.input)) {
    let block = "";
    for (const line of lines) {
      number += 1;
      if (line?.trim() === "") continue;
      const result = scoreLine(line, number);
      if ("error" in result) bad += 1;
      block += `${JSON.stringify(result)}\n`;
    }
    await writeText(io.output, block);
  }
  return bad > 0 ? 1 : 0;
}
