import type { ReadingRound } from "#lib/bank-tools/readings/files.ts";
import { ratedBank } from "../scoring/rated-bank.ts";

const both = (text: string, ...options: string[]) => {
  const words = { text, options: Object.fromEntries(options.map((id) => [id, `${text} ${id}`])) };
  return { fr: words, en: words };
};
export const words = {
  "lead-1": both("Lead"),
  "keep-1": both("Keep"),
  scene: both("What do you do ?", "a", "b", "c"),
  "roam-1": both("Roam"),
  "lead-2": both("Lead again"),
  scale: both("Which ?", "a", "e"),
  "keep-2": both("Keep again"),
  "roam-2": both("Roam again"),
};
const kinds = new Map(ratedBank.items.map(({ id, kind }) => [id, kind]));
const ratings = { "lead-1": 4, "keep-1": 3, "roam-1": 3, "lead-2": 4, "keep-2": 3, "roam-2": 3 };
const remarks = { unclear: [], overlap: [], wording: [] };

/** Two readers, three people: one who leads and likes nothing else, one who likes none of it, one of whom nothing is expected. */
export const round: ReadingRound = {
  round: 7,
  frame: {},
  items: Object.fromEntries(
    Object.entries(words).map(([id, worded]) => [
      id,
      { kind: kinds.get(id) ?? "scale", words: worded },
    ]),
  ),
  people: {
    leads: { fits: "lead", texts: {} },
    bakes: { fits: "none", texts: {} },
    pupil: { fits: "open", texts: {} },
  },
  readers: [
    {
      ...{ kind: "a language model", locale: "fr", ...remarks },
      desirability: { ...ratings, scene: { a: 4, b: 3, c: 3 }, scale: { a: 4, e: 3 } },
      answers: {
        leads: "e a a a e c a a",
        bakes: "a a ? a a c a a",
        pupil: "? ? ? ? ? ? ? ?",
      },
    },
    {
      ...{ kind: "a language model", locale: "en", ...remarks },
      desirability: { ...ratings, scene: { a: 5, b: 3, c: 4 }, scale: { a: 3, e: 3 } },
      answers: {
        leads: "e a a a e c a a",
        bakes: "e e c e e c e e",
        pupil: "a a a a a a a a",
      },
    },
  ],
};
