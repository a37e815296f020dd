import type { Bank } from "#lib/bank/schema.ts";
import type { Answers } from "#lib/scoring/answers.ts";

/**
 * Gives a short sheet for the worked example: the first scale answered one step off its end, the first scene answered
 * with its first option, and the second scale answered at its far end.
 */
export function pickExample(bank: Bank): Answers {
  const scales = bank.items.filter(({ kind }) => kind === "scale");
  const scene = bank.items.find(({ kind }) => kind === "choice");
  const picks = [
    { item: scales[0], place: 1 },
    { item: scene, place: 0 },
    { item: scales[1], place: 4 },
  ];
  return Object.fromEntries(
    picks.flatMap(({ item, place }) => {
      const option = item?.options[place];
      return item && option ? [[item.id, option.id]] : [];
    }),
  );
}
