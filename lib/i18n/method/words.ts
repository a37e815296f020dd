import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** The method page. `{…}` stand for figures that the page takes from the bank and from the core. */
export const methodStrings: Dictionary<typeof fr> = { fr, en };
