import type { Locale } from "#lib/locale.ts";
import type { Plural } from "./dictionary.ts";

/**
 * Gives the template with each `{name}` replaced by its value; an unknown name stays as it is.
 * @example fillTemplate("Question {n} sur {total}", { n: 3, total: 24 }) // "Question 3 sur 24"
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const rules = new Map<Locale, Intl.PluralRules>();

/**
 * Gives the form of a sentence for a number.
 * @example choosePlural({ one: "{n} point", other: "{n} points" }, { locale: "fr", n: 0 }) // "{n} point"
 */
export function choosePlural(forms: Plural, { locale, n }: { locale: Locale; n: number }): string {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  return forms[rule.select(n)] ?? forms.other;
}

/**
 * Gives a sentence in the form for `n`, with `{n}` and each other `{name}` replaced by its value.
 * @example fillPlural({ one: "{n} point", other: "{n} points" }, { locale: "en", n: 0 }) // "0 points"
 */
export function fillPlural(
  forms: Plural,
  values: { locale: Locale; n: number } & Readonly<Record<string, string | number>>,
): string {
  return fillTemplate(choosePlural(forms, values), values);
}
