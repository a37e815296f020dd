import type { Locale } from "./locale.ts";
import { resultEn } from "./result-en.ts";
import { resultFr } from "./result-fr.ts";

type Words<Text> = Text extends string ? string : { [Key in keyof Text]: Words<Text[Key]> };

/** Every sentence of the result page, with its `{placeholders}`; a language that lacks one does not compile. */
export type ResultStrings = Words<typeof resultFr>;

/** The words of the result page, by language. */
export const resultStrings = { fr: resultFr, en: resultEn } satisfies Record<Locale, ResultStrings>;
