import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What counsellors read about a group's restitution, on paper and on the room's screen. */
export const restitutionStrings: Dictionary<typeof fr.restitution> = {
  fr: fr.restitution,
  en: en.restitution,
};

/**
 * Questions that open a discussion, by dimension: one for each of its items in the bank's order, so that no two dividing
 * questions have the same. `other` stands in for a dimension that is not here.
 */
export const discussionStrings: Dictionary<typeof fr.discussion> = {
  fr: fr.discussion,
  en: en.discussion,
};
