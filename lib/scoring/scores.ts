import type { Bank } from "#lib/bank/schema.ts";
import { type Answered, type Answers, listAnswered } from "./answers.ts";

/**
 * Gives the score of every role, in the bank's order.
 *
 *     score(r) = Σ weight of the chosen option for r, over the answered items
 *
 * @example choices weighing (2, −1, −1) and (1, −2, 1) // [3, −3, 0]
 */
export function scoreAnswers(bank: Bank, answers: Answers): number[] {
  return sumWeights(bank, listAnswered(bank, answers));
}

/** Adds up the weights of answered items, per role. */
export function sumWeights(bank: Bank, answered: readonly Answered[]): number[] {
  return bank.roles.map((_, role) =>
    answered.reduce((sum, { option }) => sum + (option.weights[role] ?? 0), 0),
  );
}

/**
 * Gives M, the farthest from zero that any role's score can get with these items answered: an integer, 0 for no items.
 *
 *     M = max over roles r of max( Σ max weight for r , −Σ min weight for r ), over the items given
 *
 * One M for all roles, so that affinities rank as scores do. Scales reach as far down as up; where scenes reach farther
 * down than any role can rise, M is that depth, so that an affinity never leaves 0 … 100.
 *
 * @example one scale item weighing (1, −2, 1) times −2 … 2 // 4
 */
export function findMaximum(bank: Bank, items: Bank["items"]): number {
  let maximum = 0;
  for (const role of bank.roles.keys()) {
    let most = 0;
    let least = 0;
    for (const { options } of items) {
      const weights = options.map((option) => option.weights[role] ?? 0);
      most += Math.max(...weights);
      least += Math.min(...weights);
    }
    maximum = Math.max(maximum, most, -least);
  }
  return maximum;
}

/**
 * Gives the roles from the highest score down; roles with the same score share a place, in the bank's order.
 * @example rankRoles(["x", "y", "z"], [3, −6, 3]) // [["x", "z"], ["y"]]
 */
export function rankRoles(roles: readonly string[], scores: readonly number[]): string[][] {
  const levels = [...new Set(scores)].sort((a, b) => b - a);
  return levels.map((level) => roles.filter((_, role) => scores[role] === level));
}
