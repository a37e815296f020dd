import { asRating, type Planted, writeOptions, writeWeights } from "./planted-fault.ts";

const none = [0, 0];
const left = [1, -1];
const right = [-1, 1];
const farLeft = [2, -2];
const farRight = [-2, 2];

/** Faults in what items and options weigh. In the smallest bank hands-1 (item 0) is a scale, pace-1 (item 1) a choice. */
export const plantedWeights: Planted[] = [
  {
    what: "a dead item",
    write: writeWeights(1, [none, none]),
    fault: ["bank.json", "pace-1", "dead-item"],
  },
  {
    what: "an unreachable role",
    write: [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((item) =>
      writeWeights(item, Array(item % 2 === 0 ? 5 : 2).fill([1, 0])),
    ),
    fault: ["bank.json", "guide", "unreachable-role"],
  },
  {
    what: "an option whose weights do not add up to 0",
    write: writeWeights(1, [[-2, 3]]),
    fault: ["bank.json", "pace-1.a", "option-uncentred"],
  },
  {
    what: "an item whose weights do not add up to 0",
    write: writeWeights(1, [right]),
    fault: ["bank.json", "pace-1", "item-uncentred"],
  },
  {
    what: "a weight further below 0 than any above",
    write: writeOptions(1, [[-4, 4], farLeft, farLeft]),
    fault: ["bank.json", "pace-1", "item-lopsided"],
  },
  {
    what: "a scale that is not one vector times 2, 1, 0, −1, −2",
    write: writeWeights(0, [[3, -3], left, none, right, [-3, 3]]),
    fault: ["bank.json", "hands-1", "scale-shape"],
  },
  {
    what: "a rating that is not one vector times −2 … 2",
    write: [...asRating(0), ...writeWeights(0, [[3, -3], left, none, right, [-3, 3]])],
    fault: ["bank.json", "hands-1", "scale-shape"],
  },
  {
    what: "a rating that nothing balances",
    write: asRating(0),
    fault: ["bank.json", "ratings", "ratings-unbalanced"],
  },
  {
    // hands-1 goes from (2, −2) to (−2, 2) and hands-3 the other way: balanced, until one of them is left out.
    what: "ratings that are balanced, and one of them alone in the express quiz",
    write: [...asRating(0), ...asRating(6), ["bank.json", ["express"], ["hands-1"]]],
    fault: ["bank.json", "express", "ratings-unbalanced"],
  },
  {
    what: "a weight too many",
    write: writeWeights(1, [[-2, 2, 0]]),
    fault: ["bank.json", "pace-1.a", "weights-length"],
  },
  {
    what: "two options with the same weights",
    write: writeOptions(1, [farRight, left, left]),
    fault: ["bank.json", "pace-1.c", "duplicate-option"],
  },
  {
    what: "an option that serves nobody",
    write: writeOptions(1, [farRight, farLeft, [1, -3]]),
    fault: ["bank.json", "pace-1.c", "dominated-option"],
  },
];
