import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The pages about the roles and their comparisons, around what the claims say. */
export const rolesStrings: Dictionary<typeof fr> = { fr, en };
