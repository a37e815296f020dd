import type { Dictionary, Words } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The words of the result page, by language. */
export const resultStrings: Dictionary<typeof fr> = { fr, en };

/** Every sentence of the result page, with its `{placeholders}`. */
export type ResultStrings = Words<typeof fr>;
