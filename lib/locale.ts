/** The languages of the product; the first is the default. */
export const locales = ["fr", "en"] as const;

export type Locale = (typeof locales)[number];

/** Tells whether a path segment names a language of the product. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/**
 * Gives the language to greet a browser in, from its `Accept-Language` header: the best weighted one that the site
 * speaks (`en-GB` counts as `en`), or French. Any text is taken: what makes no sense is passed over.
 */
export function chooseLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "").split(",").map(readWish);
  const known = wishes.filter(({ locale, weight }) => isLocale(locale) && weight > 0);
  // The sort is stable: of two equal weights the first named comes first.
  const best = known.sort((a, b) => b.weight - a.weight)[0]?.locale;
  return best !== undefined && isLocale(best) ? best : "fr";
}

function readWish(text: string): { locale: string; weight: number } {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { locale: range.split("-")[0] ?? "", weight: weight <= 1 ? weight : 0 };
}
