/** The languages of the product; the first is the default. */
export const locales = ["fr", "en"] as const;

export type Locale = (typeof locales)[number];

/** Tells whether a path segment names a language of the product. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}
