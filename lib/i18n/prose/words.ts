import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The privacy page, in plain words. Whoever changes what the code keeps or sends changes this page too. */
export const privacyPage: Dictionary<typeof fr.privacy> = { fr: fr.privacy, en: en.privacy };

/** The accessibility page: what is aimed at, how it was checked, what is known not to be perfect. */
export const accessibilityPage: Dictionary<typeof fr.accessibility> = {
  fr: fr.accessibility,
  en: en.accessibility,
};
