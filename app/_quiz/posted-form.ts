import { localPath } from "#app/_ui/address.ts";
import { answerPlainPage } from "#app/_ui/frame/plain-page.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { type FormRefusal, quizStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { findByKey } from "#lib/scoring/answer-code.ts";
import { type Answers, readAnswers } from "#lib/scoring/answers.ts";

type PostedQuiz<B extends Bank> =
  | { ok: true; bank: B; answers: Answers; guess: string | null }
  | { ok: false; reason: FormRefusal; field?: string };

/**
 * Reads the quiz's form as a browser without scripts posts it: `bank=cr1&visits-1=b&team-1=&guess=account-manager`.
 *
 * Fields may come in any order; an absent or empty one means nothing was chosen. Refuses, first found first: a field
 * given twice, a bank that is none of these (`unknown-bank`), a guess that is no role of it, a field or a choice that it
 * does not have.
 */
export function readPostedForm<B extends Bank>(banks: readonly B[], body: string): PostedQuiz<B> {
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
  const sheet = readAnswers(bank, Object.fromEntries(choices));
  if (sheet.ok) return { ok: true, bank, answers: sheet.answers, guess };
  return {
    ok: false,
    reason: sheet.reason === "unknown-option" ? "unknown-option" : "unknown-item",
    field: sheet.item ?? "",
  };
}

const statuses: Record<FormRefusal, number> = {
  "content-type": 415,
  "too-large": 413,
  "too-slow": 408,
  "unknown-bank": 400,
  "doubled-field": 400,
  "unknown-item": 400,
  "unknown-option": 400,
  "unknown-guess": 400,
};

/** Gives the answer to a form that could not be read: its status, and a plain page that says what happened and what to do. */
export function refuseForm({
  locale,
  reason,
  field = "",
}: {
  locale: Locale;
  reason: FormRefusal;
  field?: string | undefined;
}): Response {
  const strings = quizStrings[locale];
  return answerPlainPage({
    locale,
    status: statuses[reason],
    title: strings.refusedTitle,
    texts: [
      fillTemplate(strings.refused[reason], { field: field.slice(0, 60) }),
      strings.refusedBack,
    ],
    way: { href: localPath(locale, "/quiz"), name: strings.title },
  });
}
