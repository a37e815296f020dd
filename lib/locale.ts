/** The languages of the product; the first is the default. */
export const locales = ["fr", "en"] as const;

export type Locale = (typeof locales)[number];

/** The language of whatever says nothing about its language. */
export const defaultLocale: Locale = locales[0];

/** How a language is named and written. All are written from left to right. */
interface Language {
  /** Its name in itself. */
  name: string;
  /** The language as its country writes it, for dates: the English of Azimut is British (22 November 2026, 14:05). */
  tag: string;
  decimal: string;
  percent: string;
  colon: string;
}

/** What follows from each language. */
export const languages: Readonly<Record<Locale, Language>> = {
  fr: { name: "Français", tag: "fr-FR", decimal: ",", percent: "\u00a0%", colon: "\u00a0: " },
  en: { name: "English", tag: "en-GB", decimal: ".", percent: "%", colon: ": " },
};

/** Tells whether a path segment names a language of the product. */
export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/**
 * Gives the name of a language in another, as a sentence has it.
 * @example nameLanguage("en", "fr") // "anglais"
 */
export function nameLanguage(named: Locale, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(named) ?? named;
}

/**
 * Gives the name of a language in another, as an entry of a list has it.
 * @example titleLanguage("en", "fr") // "Anglais"
 */
export function titleLanguage(named: Locale, locale: Locale): string {
  const name = nameLanguage(named, locale);
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}

/** Gives the language that a text names, or the other one where it names none. */
export function findLocale(text: string | null, otherwise: Locale): Locale {
  return text !== null && isLocale(text) ? text : otherwise;
}

/**
 * Gives the language to greet a browser in, from its `Accept-Language` header: the best weighted one that the site
 * speaks (`en-GB` counts as `en`), or the default. Any text is taken: what makes no sense is passed over.
 */
export function chooseLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "").split(",").map(readWish);
  const known = wishes.filter(({ locale, weight }) => isLocale(locale) && weight > 0);
  // The sort is stable: of two equal weights the first named comes first.
  const best = known.sort((a, b) => b.weight - a.weight)[0];
  return findLocale(best?.locale ?? null, defaultLocale);
}

function readWish(text: string): { locale: string; weight: number } {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { locale: range.split("-")[0] ?? "", weight: weight <= 1 ? weight : 0 };
}
