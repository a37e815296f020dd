import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What the page of a session's exports and erasure says, and the receipts. */
export const dataPageStrings: Dictionary<typeof fr> = { fr, en };
