import type { Explanation } from "#app/_explanation/explanation.ts";

/** Gives the number that a question has in the quiz that was asked, from 1. */
export function numberItem({ bank }: Pick<Explanation, "bank">, item: string): number {
  return 1 + bank.items.findIndex(({ id }) => id === item);
}
