import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The landing page: short, because whoever leaves a quiz mostly leaves at its introduction. */
export const landingStrings: Dictionary<typeof fr> = { fr, en };
