import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What counsellors read about their account. */
export const authStrings: Dictionary<typeof fr> = { fr, en };

/** What can go wrong with a form about an account; any other code is "failed". */
export type AuthPageFault = keyof typeof fr.faults;
