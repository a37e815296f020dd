import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "../answers.ts";
import { type Division, divideItem, mostDividing, smallestSide } from "./division.ts";
import type { Person } from "./person.ts";
import { type RoleCount, tallyRoles } from "./role-count.ts";

/** An item on which the larger side would soon be the smaller one. */
export interface Tipping {
  item: string;
  dimension: string;
  /** How many people would have to change sides for the larger side to be the smaller. */
  changes: number;
  people: number;
}

/** Where opinions are close to tipping. */
export interface NearTipping {
  /** How many people's first role may well be another if they answered again: those whose verdict is mixed. */
  people: number;
  /** Between which roles: how many people's verdict names them. */
  between: RoleCount[];
  items: Tipping[];
}

/** An item is close to tipping when this part of the people who answered, or one of them, would tip it. */
const tippingPart = 1 / 20;

/**
 * Gives how many people have to change from the larger side to the smaller for that to be the larger.
 *
 *     changes = ⌊(larger − smaller) / 2⌋ + 1
 *
 * @example 6 against 5 // 1;  6 against 6 // 1;  8 against 5 // 2
 */
export function countChanges([larger, smaller]: Division["sides"]): number {
  return Math.floor((larger.people - smaller.people) / 2) + 1;
}

/**
 * Gives where a group's opinions are close to tipping:
 *
 * - people whose verdict is mixed: another role comes first in more than two retests of five, or two are level;
 * - items whose larger side would be the smaller if one person in twenty (at least one) changed sides: five at most, those
 *   on which the sides are largest first.
 */
export function findTipping(bank: Bank, people: readonly Person[], least: number): NearTipping {
  const mixed = people.filter(({ verdict }) => verdict.kind === "mixed");
  const sheets: Answers[] = people.map(({ answers }) => answers);
  const items = bank.items
    .map((item) => divideItem(item, sheets))
    .filter((one) => one.people >= least && one.sides[1].people >= smallestSide)
    .filter((one) => countChanges(one.sides) <= Math.max(1, Math.floor(one.people * tippingPart)))
    .sort((one, other) => other.measure - one.measure)
    .slice(0, mostDividing)
    .map(({ item, dimension, people: answered, sides }) => {
      return { item, dimension, changes: countChanges(sides), people: answered };
    });
  return {
    people: mixed.length,
    between: tallyRoles(
      bank,
      mixed.map(({ verdict }) => verdict.roles),
    ),
    items,
  };
}
