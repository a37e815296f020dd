import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What the room's screen says. */
export const screenStrings: Dictionary<typeof fr> = { fr, en };
