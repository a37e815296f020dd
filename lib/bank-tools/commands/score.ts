import type { Bank } from "#lib/bank/schema.ts";
import { decodeAnswers } from "#lib/scoring/answer-code.ts";
import { type Answers, listAnswered, readAnswers } from "#lib/scoring/answers.ts";
import { findMaximum, rankRoles, sumWeights } from "#lib/scoring/scores.ts";
import { createSheetScorer, listRoles } from "../scored-sheet.ts";
import { type Console, readLines, writeText } from "./console.ts";
import { loadScorable } from "./named-bank.ts";

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

/** Why a line could not be scored; `item` where one item's answer is to blame. `id` is the line's own, or `null`. */
interface LineFault {
  id: unknown;
  line: number;
  error: string;
  item?: string;
}

type Scorer = (line: string | null, number: number) => LineFault | { id: unknown };

/**
 * Gives the function that turns one line of input into one object of output: the whole result, or with `brief` the scores
 * alone. A line is `{"id"?, "answers": {item: option or null}}` or `{"id"?, "code": "…"}`.
 */
function createScorer(bank: Bank, brief: boolean): Scorer {
  const explain = brief ? describeBriefly(bank) : createSheetScorer(bank);
  return function scoreLine(line, number) {
    const sheet = readSheet(bank, line);
    if ("error" in sheet) {
      const { id, ...fault } = sheet;
      return { id, line: number, ...fault };
    }
    return { id: sheet.id, ...explain(sheet.answers) };
  };
}

function readSheet(
  bank: Bank,
  line: string | null,
): { id: unknown; answers: Answers } | { id: unknown; error: string; item?: string } {
  if (line === null) return { id: null, error: "line-too-long" };
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return { id: null, error: "not-json" };
  }
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return { id: null, error: "not-an-object" };
  }
  const id = "id" in input ? input.id : null;
  if ("answers" in input === "code" in input) return { id, error: "answers-or-code" };
  if ("code" in input) {
    if (typeof input.code !== "string") return { id, error: "code-not-text" };
    const decoded = decodeAnswers([bank], input.code);
    return decoded.ok ? { id, answers: decoded.answers } : { id, error: `code-${decoded.reason}` };
  }
  const read = readAnswers(bank, "answers" in input ? input.answers : undefined);
  if (read.ok) return { id, answers: read.answers };
  return { id, error: read.reason, ...(read.item !== undefined && { item: read.item }) };
}

function describeBriefly(bank: Bank): (answers: Answers) => object {
  const maxima = new Map<string, number>();
  return (answers) => {
    const answered = listAnswered(bank, answers);
    const items = answered.map(({ item }) => item);
    const key = items.map(({ id }) => id).join(" ");
    const maximum = maxima.get(key) ?? findMaximum(bank, items);
    // People skip the same few items or none: M is worth keeping, but not for every set of items there could be.
    if (maxima.size < 1000) maxima.set(key, maximum);
    const scores = sumWeights(bank, answered);
    return {
      roles: listRoles(bank, { scores, maximum }),
      first: answered.length > 0 ? (rankRoles(bank.roles, scores)[0] ?? []) : [],
    };
  };
}
