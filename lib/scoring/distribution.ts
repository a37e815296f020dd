import type { Bank } from "#lib/bank/schema.ts";

/** One way an item can turn out: what it adds to each role's score, and with what mass (a probability or a count). */
export interface Outcome {
  weights: readonly number[];
  mass: number;
}

/**
 * How mass is spread over the scores of two or three roles.
 *
 * Only differences between scores matter, so scores are taken relative to their mean (`Σ score = 0`, which doubly
 * centred weights fulfil anyway). The first role's score is then one axis, the second's the other, and
 *
 *     mass[(score_0 − low[0]) · size[1] + (score_1 − low[1])]
 *
 * belongs to the scores (score_0, score_1, −score_0 − score_1). With two roles there is one axis (`size[1]` is 1) and
 * score_1 = −score_0. Scores of the grid are `unit` times those of the bank: 1 for weights centred over the roles.
 */
export interface Distribution {
  roles: 2 | 3;
  unit: number;
  low: readonly [number, number];
  size: readonly [number, number];
  mass: Float64Array<ArrayBuffer>;
}

/** Weights relative to their mean over the roles, times `unit` so that they are integers. */
interface RelativeBank {
  unit: number;
  items: readonly (readonly (readonly number[])[])[];
}

/** Of each bank, once: it is asked for with every sheet. */
const centred = new WeakMap<Bank, RelativeBank>();

/**
 * Gives the options' weights relative to their mean over the roles: as they are where every option's weights add up to 0.
 *
 *     relative weight = unit · (weight − mean)        unit = 1 if all means are integers, else the number of roles
 */
export function centreWeights(bank: Bank): RelativeBank {
  const known = centred.get(bank) ?? workOutRelative(bank);
  centred.set(bank, known);
  return known;
}

function workOutRelative(bank: Bank): RelativeBank {
  const count = bank.roles.length;
  const sums = bank.items.flatMap(({ options }) => options.map(({ weights }) => addUp(weights)));
  const unit = sums.every((sum) => sum % count === 0) ? 1 : count;
  const items = bank.items.map(({ options }) =>
    options.map(({ weights }) => {
      const mean = (unit * addUp(weights)) / count;
      return weights.map((weight) => unit * weight - mean);
    }),
  );
  return { unit, items };
}

/**
 * Gives the exact distribution of the scores when every item turns out in one of the given ways, independently.
 *
 *     mass(s) = Σ over all combinations of outcomes whose weights add up to s, of the product of their masses
 *
 * computed by convolution, one item at a time, those that add the fewest rows first so that the grid stays small for longer.
 * Masses of 1 count sheets: exact as long as no cell exceeds 2^53. `unit` is that of the outcomes' weights. The masses are
 * written into `into` if it is long enough.
 *
 * @example two items of two outcomes ±(1, −1), mass 1 each // scores −2, 0, 2 with masses 1, 2, 1
 */
export function distributeScores({
  roles,
  unit,
  items,
  into,
}: {
  roles: 2 | 3;
  unit: number;
  items: readonly (readonly Outcome[])[];
  into?: Float64Array<ArrayBuffer>;
}): Distribution {
  const moves = items.map((outcomes) => listMoves(outcomes, roles));
  moves.sort((a, b) => a.rows - b.rows);
  const low: [number, number] = [0, 0];
  const size: [number, number] = [1, 1];
  for (const move of moves) {
    low[0] += move.low[0];
    low[1] += move.low[1];
    size[0] += move.rows;
    size[1] += move.columns;
  }
  const count = size[0] * size[1];
  const mass = into && into.length >= count ? into.subarray(0, count) : new Float64Array(count);
  convolve(moves, size[1], mass);
  return { roles, unit, low, size, mass };
}

/** An item's outcomes as steps on the grid, counted from `low`, and how many rows and columns the grid grows by. */
interface Moves {
  low: readonly [number, number];
  rows: number;
  columns: number;
  steps: { row: number; column: number; mass: number }[];
}

function listMoves(outcomes: readonly Outcome[], roles: 2 | 3): Moves {
  const rows = outcomes.map(({ weights }) => weights[0] ?? 0);
  const columns = outcomes.map(({ weights }) => (roles === 3 ? (weights[1] ?? 0) : 0));
  const low = [Math.min(...rows), Math.min(...columns)] as const;
  return {
    low,
    rows: Math.max(...rows) - low[0],
    columns: Math.max(...columns) - low[1],
    steps: outcomes.map(({ mass }, at) => ({
      row: (rows[at] ?? 0) - low[0],
      column: (columns[at] ?? 0) - low[1],
      mass,
    })),
  };
}

/** Kept from one distribution to the next: a fresh array for each would cost more than what is reckoned in it. */
let scratch = new Float64Array(0);

/** Fills `mass` with the masses after all moves. Rows are as long as they will be in the end. */
function convolve(moves: readonly Moves[], width: number, mass: Float64Array<ArrayBuffer>): void {
  if (scratch.length < mass.length) scratch = new Float64Array(mass.length);
  // So that the last move ends in `mass`.
  let [from, to] = moves.length % 2 === 0 ? [mass, scratch] : [scratch, mass];
  from[0] = 1;
  let row = 0;
  let column = 0;
  for (const { rows, columns, steps } of moves) {
    const [lastRow, lastColumn] = [row * width, column];
    row += rows;
    column += columns;
    to.fill(0, 0, row * width + column + 1);
    for (const { row: down, column: right, mass: share } of steps) {
      const by = down * width + right;
      for (let start = 0; start <= lastRow; start += width) {
        for (let at = start; at <= start + lastColumn; at++) {
          to[at + by] = (to[at + by] ?? 0) + share * (from[at] ?? 0);
        }
      }
    }
    const emptied = from;
    from = to;
    to = emptied;
  }
}

/** Calls `visit` with the scores and the mass of every cell that has any; the scores' array is used again each time. */
export function visitCells(
  { roles, low, size, mass }: Distribution,
  visit: (scores: readonly number[], mass: number) => void,
): void {
  const scores = new Array<number>(roles).fill(0);
  for (let row = 0; row < size[0]; row++) {
    for (let column = 0; column < size[1]; column++) {
      const cell = mass[row * size[1] + column] ?? 0;
      if (cell === 0) continue;
      scores[0] = low[0] + row;
      scores[1] = roles === 3 ? low[1] + column : -scores[0];
      if (roles === 3) scores[2] = -scores[0] - scores[1];
      visit(scores, cell);
    }
  }
}

function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
