import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The page on which a class list becomes slips. */
export const slipPageStrings: Dictionary<typeof fr.page> = { fr: fr.page, en: en.page };

/** What is printed on a slip. */
export const printedSlipStrings: Dictionary<typeof fr.slip> = { fr: fr.slip, en: en.slip };

/** What the board says of the names of a class list. */
export const listedNameStrings: Dictionary<typeof fr.board> = { fr: fr.board, en: en.board };

export type SlipPageWords = (typeof slipPageStrings)["fr"];
export type PrintedSlipWords = (typeof printedSlipStrings)["fr"];
export type ListedNameWords = (typeof listedNameStrings)["fr"];
