import type { Bank } from "#lib/bank/schema.ts";
import type { Refusal } from "#lib/i18n/quiz/words.ts";
import { findByKey } from "#lib/scoring/answer-code.ts";
import { type Answers, readAnswers } from "#lib/scoring/answers.ts";

type Reading<B extends Bank> =
  | { ok: true; bank: B; answers: Answers; guess: string | null }
  | { ok: false; reason: Refusal; field?: string };

/**
 * Reads the quiz's form as a browser without scripts posts it: `bank=cr1&visits-1=b&team-1=&guess=account-manager`.
 *
 * Fields may come in any order; an absent or empty one means nothing was chosen. Refuses, first found first: a field
 * given twice, a bank that is none of these (`unknown-bank`), a guess that is no role of it, a field or a choice that it
 * does not have.
 */
export function readPostedForm<B extends Bank>(banks: readonly B[], body: string): Reading<B> {
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    if (fields.has(name)) return { ok: false, reason: "doubled-field", field: name };
    fields.set(name, value);
  }
  const bank = findByKey(banks, fields.get("bank"));
  if (!bank) return { ok: false, reason: "unknown-bank" };
  const guess = fields.get("guess") || null;
  if (guess !== null && !bank.roles.includes(guess)) return { ok: false, reason: "unknown-guess" };
  fields.delete("bank");
  fields.delete("guess");

  const choices = [...fields].map(([item, option]) => [item, option || null] as const);
  const reading = readAnswers(bank, Object.fromEntries(choices));
  if (reading.ok) return { ok: true, bank, answers: reading.answers, guess };
  return {
    ok: false,
    reason: reading.reason === "unknown-option" ? "unknown-option" : "unknown-item",
    field: reading.item ?? "",
  };
}
