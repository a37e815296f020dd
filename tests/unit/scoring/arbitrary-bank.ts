import fc from "fast-check";
import type { Bank, Item } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";

interface Limits {
  roles: { min: number; max: number };
  items: number;
}

/** Draws small banks with doubly centred weights: scales and ratings of five points and scenes of three to five options. */
export function arbitraryBank({ roles, items }: Limits): fc.Arbitrary<Bank> {
  return fc.integer(roles).chain((count) =>
    fc
      .array(fc.oneof(arbitraryScale(count), arbitraryScene(count), arbitraryRating(count)), {
        minLength: 1,
        maxLength: items,
      })
      .map((drawn) => nameParts(count, drawn)),
  );
}

/** Draws a bank with a sheet for it; about one item in five is skipped. */
export function arbitrarySheet(limits: Limits): fc.Arbitrary<{ bank: Bank; answers: Answers }> {
  return arbitraryBank(limits).chain((bank) =>
    arbitraryAnswers(bank).map((answers) => ({ bank, answers })),
  );
}

/** Draws answers to a bank in normal form. */
export function arbitraryAnswers(bank: Bank): fc.Arbitrary<Answers> {
  const choices = bank.items.map(({ options }) =>
    fc.option(fc.constantFrom(...options.map(({ id }) => id)), { freq: 4 }),
  );
  return fc
    .tuple(...choices)
    .map((chosen) => Object.fromEntries(bank.items.map(({ id }, at) => [id, chosen[at] ?? null])));
}

type Drawn = Pick<Item, "kind"> & { weights: number[][] };

function arbitraryScale(roles: number): fc.Arbitrary<Drawn> {
  return arbitraryVector(roles, 3).chain((vector) =>
    fc.constantFrom([2, 1, 0, -1, -2], [-2, -1, 0, 1, 2]).map(
      (steps): Drawn => ({
        kind: "scale",
        weights: steps.map((step) => vector.map((weight) => weight * step + 0)),
      }),
    ),
  );
}

function arbitraryRating(roles: number): fc.Arbitrary<Drawn> {
  return arbitraryScale(roles).map((drawn) => ({ ...drawn, kind: "rating" }));
}

/** Options that add up to 0: the last one takes what the others leave. */
function arbitraryScene(roles: number): fc.Arbitrary<Drawn> {
  return fc
    .array(arbitraryVector(roles, 3), { minLength: 2, maxLength: 4 })
    .map((vectors): Drawn => {
      const last = sumColumns(vectors).map((sum) => 0 - sum);
      return { kind: "choice", weights: [...vectors, last] };
    });
}

/** Integers that add up to 0. */
function arbitraryVector(roles: number, most: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: -most, max: most }), { minLength: roles - 1, maxLength: roles - 1 })
    .map((values) => [...values, 0 - values.reduce((sum, value) => sum + value, 0)]);
}

function sumColumns(rows: readonly number[][]): number[] {
  return (rows[0] ?? []).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

function nameParts(roles: number, drawn: readonly Drawn[]): Bank {
  return {
    id: "drawn",
    version: 1,
    code: "dr",
    roles: Array.from({ length: roles }, (_, role) => `role-${role}`),
    dimensions: [
      { id: "even", axis: [] },
      { id: "odd", axis: [] },
    ],
    express: [],
    items: drawn.map(({ kind, weights }, place) => ({
      id: `item-${place}`,
      kind,
      dimension: place % 2 === 0 ? "even" : "odd",
      options: weights.map((row, at) => ({ id: "abcdefg"[at] ?? "z", weights: row })),
      claims: [],
    })),
  };
}

/** Lists every complete sheet of a small bank: for counting by brute force. */
export function listSheets(bank: Bank): Answers[] {
  return bank.items.reduce<Answers[]>(
    (sheets, { id, options }) =>
      sheets.flatMap((sheet) => options.map((option) => ({ ...sheet, [id]: option.id }))),
    [{}],
  );
}
