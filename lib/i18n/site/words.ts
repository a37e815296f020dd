import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What stands on every page: header, footer, trail, source notes. */
export const siteStrings: Dictionary<typeof fr.site> = { fr: fr.site, en: en.site };

/** What an unknown address gets, with ways on. */
export const notFoundStrings: Dictionary<typeof fr.notFound> = { fr: fr.notFound, en: en.notFound };

/** What is said to a request that no page is to see. */
export const refusalStrings: Dictionary<typeof fr.refusal> = { fr: fr.refusal, en: en.refusal };

/** What a page or a form gets that the store has failed. */
export const notSavedStrings: Dictionary<typeof fr.notSaved> = { fr: fr.notSaved, en: en.notSaved };
