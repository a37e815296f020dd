import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What the room's screen says. */
export const screenStrings: Dictionary<typeof fr.screen> = { fr: fr.screen, en: en.screen };

/** What its remote says. */
export const remoteStrings: Dictionary<typeof fr.remote> = { fr: fr.remote, en: en.remote };
