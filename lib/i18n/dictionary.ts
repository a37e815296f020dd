import type { Locale } from "#lib/locale.ts";

/** A sentence by the number in it: a form for each category of `Intl.PluralRules`, `other` for those that are missing. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/**
 * Sentences of the shape that French gives them: another language that lacks one does not compile. What French says by number
 * may have more or fewer forms.
 */
export type Words<French> = French extends string
  ? string
  : French extends { other: string }
    ? keyof French extends Intl.LDMLPluralRule
      ? Plural
      : { readonly [Key in keyof French]: Words<French[Key]> }
    : { readonly [Key in keyof French]: Words<French[Key]> };

/** The same sentences in every language of the product. */
export type Dictionary<French> = Readonly<Record<Locale, Words<French>>>;

/** How a session speaks to a person in French. */
export type AddressForm = "vous" | "tu";

/** Gives what a dictionary says about an id of the bank; `undefined` where it says nothing. */
export function lookUp<Text>(words: Readonly<Record<string, Text>>, id: string): Text | undefined {
  return words[id];
}
