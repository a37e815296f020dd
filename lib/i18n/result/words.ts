import type { Dictionary, Words } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The words of the result page, by language. */
export const resultStrings: Dictionary<typeof fr> = { fr, en };

/** Every sentence of the result page, with its `{placeholders}`. */
export type ResultStrings = Words<typeof fr>;

/** Of the words on the verdict those that a result opens with: not the whole sentences. */
export type OpeningVerdict = Omit<
  ResultStrings["verdict"],
  "clear" | "leaning" | "none" | "low" | "moderate" | `mixed${string}` | `tie${string}`
>;
