import type { z } from "zod";
import { releasedBanks } from "#lib/bank/released.ts";
import { createSheetScorer } from "#lib/bank-tools/scored-sheet.ts";
import type { ProgramProblem } from "#lib/i18n/programs/words.ts";
import { readAnswers } from "#lib/scoring/answers.ts";
import { readAddress } from "../address.ts";
import { createFailureLimit } from "../failure-limit.ts";
import { scoreAnswers } from "../operations/program-operations.ts";

/** A sheet takes some 5 ms, 17 at most on a small machine: all of them together a sixth of one core. */
const usual = { windowMs: 60_000, mostKeys: 10_000 };
const scoredForOne = createFailureLimit({
  ...usual,
  perKey: 120,
  overall: Number.POSITIVE_INFINITY,
});
const scoredForAll = createFailureLimit({
  ...usual,
  perKey: 600,
  overall: Number.POSITIVE_INFINITY,
});

/**
 * Tells whether a sheet would be one too many within the minute, for its address or altogether. What one address is refused
 * takes nothing from the others. Without an address nobody has asked the server.
 */
export function isOneTooMany(request: Request): boolean {
  const visitor = readAddress(request);
  const now = performance.now();
  return visitor !== "" && (scoredForOne.note(visitor, now) || scoredForAll.note("", now));
}

const scorers = new Map(releasedBanks.map((bank) => [bank, createSheetScorer(bank)]));

type Scoring =
  | { ok: true; reply: z.output<typeof scoreAnswers.reply> }
  | { ok: false; reason: ProgramProblem; fields?: string[] };

/** Gives the result of a sheet that another program sends, or why there is none. Nothing is kept. */
export function scoreSent(body: unknown): Scoring {
  const { success, data, error } = scoreAnswers.body.safeParse(body);
  if (!success) {
    const fields = [...new Set(error.issues.map(({ path }) => path.join(".")))].slice(0, 20);
    return { ok: false, reason: "bad-input", fields };
  }
  const bank = releasedBanks.find(({ version }) => version === data.version);
  const score = bank && scorers.get(bank);
  if (!score) return { ok: false, reason: "unknown-version", fields: ["version"] };
  const read = readAnswers(bank, data.answers);
  if (read.ok) return { ok: true, reply: score(read.answers) };
  const reason = read.reason === "not-answers" ? "bad-input" : read.reason;
  return { ok: false, reason, fields: [`answers.${read.item ?? ""}`] };
}
