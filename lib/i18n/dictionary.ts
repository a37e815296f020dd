import type { Locale } from "#lib/locale.ts";

/** Sentences of the shape that French gives them: another language that lacks one does not compile. */
export type Words<French> = French extends string
  ? string
  : { readonly [Key in keyof French]: Words<French[Key]> };

/** The same sentences in every language of the product. */
export type Dictionary<French> = Readonly<Record<Locale, Words<French>>>;

/** Gives what a dictionary says about an id of the bank; `undefined` where it says nothing. */
export function lookUp<Text>(words: Readonly<Record<string, Text>>, id: string): Text | undefined {
  return words[id];
}
