import type { Dictionary, Words } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The words of cards by language: plain texts with `{placeholders}`, for pages, pictures and the browser. */
export const shareStrings: Dictionary<typeof fr> = { fr, en };

/** What stands on a card, by verdict; `{roles}` is a list of role names. */
export type CardStrings = Words<typeof fr.card>;

/** The words of the dialog that shares a result as a card. */
export type DialogStrings = Words<typeof fr.dialog>;

/** The words of a card and of the dialog that shares it, in one language. */
export type ShareStrings = Words<typeof fr>;
