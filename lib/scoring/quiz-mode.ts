import type { Bank } from "#lib/bank/schema.ts";
import { type Answers, listAnswered } from "./answers.ts";

/** The two lengths of the quiz. */
export type QuizMode = "full" | "express";

/**
 * Gives the quiz that a sheet belongs to: `express` when something is answered and nothing outside the express items is,
 * otherwise `full`. A sheet does not say how it was asked, so a full quiz left after a few express items is read as express.
 * @example with express items a and b of a, b, c: { a: "x" } // "express"; { a: "x", c: "y" } // "full"; {} // "full"
 */
export function findMode(bank: Bank, answers: Answers): QuizMode {
  const answered = listAnswered(bank, answers);
  const express = answered.every(({ item }) => bank.express.includes(item.id));
  return answered.length > 0 && express ? "express" : "full";
}

/** Gives the express quiz as a bank of its own: the same roles and dimensions, only the items that `express` names. */
export function selectExpress(bank: Bank): Bank {
  return { ...bank, items: bank.items.filter((item) => bank.express.includes(item.id)) };
}

/**
 * Gives the bank of the items that were asked, answered or not. What was not asked is not "skipped": taking the express
 * quiz again would not ask it either, so it has no part in stability and coverage.
 */
export function selectAsked(bank: Bank, answers: Answers): Bank {
  return findMode(bank, answers) === "express" ? selectExpress(bank) : bank;
}
