import type { Dictionary, Words } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What the board of a session says. */
export const boardStrings: Dictionary<typeof fr> = { fr, en };

export type BoardStrings = Words<typeof fr>;
