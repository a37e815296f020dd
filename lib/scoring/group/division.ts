import type { Bank, Item } from "#lib/bank/schema.ts";
import { type Answers, findChoice } from "#lib/scoring/answers.ts";
import type { Person } from "./person.ts";
import { type RoleCount, tallyRoles } from "./role-count.ts";

/** The people of one opinion about an item, and the options that they chose. */
export interface DivisionSide {
  options: string[];
  people: number;
}

/** How a group divides over one item. */
export interface Division {
  item: string;
  dimension: string;
  /** How many answered it, "I don't know" not counted. */
  people: number;
  /** From 0 (all on one side) to 1 (two sides of the same size and nobody elsewhere). */
  measure: number;
  /** The larger first; of the same size, the one whose option comes first. */
  sides: [DivisionSide, DivisionSide];
  /** How many chose each option, in the item's order. */
  options: { option: string; people: number }[];
}

/**
 * Gives how a group divides over an item: by its two sides, which are the two halves of a scale or rating (the middle belongs
 * to neither), and the two acts of a scene that most people chose.
 *
 *     measure = 4 · p · q        p, q = the sides' shares of those who answered
 *
 * 1 for two sides of the same size with nobody between or elsewhere; 0 where one side is alone. It is Reynal-Querol's index
 * of polarization (2002, Journal of Conflict Resolution 46(1): 4 Σ p²(1 − p), which for two sides is 4pq) kept to the two
 * sides that can talk to each other. Entropy or variance would not do for scales and scenes alike: a scene of three acts
 * chosen evenly would always come before the most divided scale.
 *
 * @example of 10 people 4 say a or b, 2 say c, 4 say d or e // 4 · 0.4 · 0.4 = 0.64
 */
export function divideItem(item: Item, sheets: readonly Answers[]): Division {
  const options = item.options.map(({ id }) => ({
    option: id,
    people: sheets.filter((answers) => findChoice(item, answers)?.id === id).length,
  }));
  const people = options.reduce((sum, one) => sum + one.people, 0);
  const sides = item.kind === "choice" ? pickScenes(options) : halveScale(options);
  const [larger, smaller] = sides;
  const measure = people === 0 ? 0 : (4 * larger.people * smaller.people) / people ** 2;
  return { item: item.id, dimension: item.dimension, people, measure, sides, options };
}

/** Nobody is to stand alone before the room: a question divides a group from two people a side on. */
const smallestSide = 2;

/** How many dividing items are named. */
const mostDividing = 5;

/** Gives the items that divide a group most, the most divided first; of the same measure in the bank's order. */
export function findDividing(bank: Bank, sheets: readonly Answers[], least: number): Division[] {
  return bank.items
    .map((item) => divideItem(item, sheets))
    .filter(({ people, sides }) => people >= least && sides[1].people >= smallestSide)
    .sort((one, other) => other.measure - one.measure)
    .slice(0, mostDividing);
}

type Count = Division["options"][number];

function halveScale(options: readonly Count[]): [DivisionSide, DivisionSide] {
  const half = Math.floor(options.length / 2);
  return sortSides(joinSide(options.slice(0, half)), joinSide(options.slice(-half)));
}

function pickScenes(options: readonly Count[]): [DivisionSide, DivisionSide] {
  const [one, other] = [...options].sort((a, b) => b.people - a.people);
  return [joinSide(one ? [one] : []), joinSide(other ? [other] : [])];
}

function sortSides(one: DivisionSide, other: DivisionSide): [DivisionSide, DivisionSide] {
  return other.people > one.people ? [other, one] : [one, other];
}

function joinSide(options: readonly Count[]): DivisionSide {
  return {
    options: options.map(({ option }) => option),
    people: options.reduce((sum, { people }) => sum + people, 0),
  };
}

/** An item on which the larger side would soon be the smaller one. */
interface Tipping {
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
