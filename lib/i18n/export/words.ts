import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** What an export file says. A `field` is its column's header with what it means. */
export const exportStrings: Dictionary<typeof fr> = { fr, en };

/** A column that every export has, beside those of the roles and of the questions. */
export type ExportField = keyof typeof fr.fields;
