import type { Dictionary, Words } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The questionnaire on paper: the page, the sheets, adding up by hand. */
export const paperStrings: Dictionary<typeof fr.paper> = { fr: fr.paper, en: en.paper };

/** Typing in paper sheets, on the counsellor's side, and what marks them as such everywhere. */
export const paperEntryStrings: Dictionary<typeof fr.typedIn> = { fr: fr.typedIn, en: en.typedIn };

/** What the line of digits says while it is typed. */
export type EntryWords = Words<typeof fr.typedIn.entry>;
