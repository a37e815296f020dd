import type { Dictionary, Words } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The words of the quiz in a page of another site. */
export const embedStrings: Dictionary<typeof fr.embed> = { fr: fr.embed, en: en.embed };

export type EmbedStrings = Words<typeof fr.embed>;

/** The page that says how to show the quiz on another site. */
export const integrationPage: Dictionary<typeof fr.integration> = {
  fr: fr.integration,
  en: en.integration,
};
