import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What the button for printing says where it cannot. */
export const printStrings: Dictionary<typeof fr> = { fr, en };
