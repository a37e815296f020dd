import type { Wording } from "#app/_explanation/explanation.ts";
import { pageUrl } from "#app/_ui/address.ts";
import type { Statement } from "#lib/bank/guide.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";

/** A page in a trail: its name, and its path without the language. */
interface Step {
  name: string;
  path: string;
}

/** The way to a page for search engines (schema.org BreadcrumbList): the landing page, then `trail`. */
export function describeTrail(locale: Locale, trail: readonly Step[]) {
  const steps = [{ name: siteStrings[locale].name, path: "/" }, ...trail];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name,
      item: pageUrl(locale, path),
    })),
  };
}

/** Questions and answers for search engines (schema.org FAQPage). */
export function describeFaq(entries: readonly Statement[]) {
  return {
    "@type": "FAQPage",
    mainEntity: entries.map(({ title, text, note }) => ({
      "@type": "Question",
      name: title,
      acceptedAnswer: { "@type": "Answer", text: note ? `${text} ${note}` : text },
    })),
  };
}

/** A role for search engines (schema.org Occupation), with its missions and skills and the official codes nearest to it. */
export function describeOccupation(
  wording: Wording,
  role: string,
  said: (topic: string) => Statement[],
) {
  const { sentences, sources, locale } = wording;
  const words = sentences.roles[role];
  return {
    "@type": "Occupation",
    name: words?.name,
    description: words?.short,
    url: pageUrl(locale, `/roles/${role}`),
    responsibilities: said("mission").map(({ text }) => text),
    skills: said("skill").map(({ title, text }) => title ?? text),
    occupationalCategory: sources.occupations
      .filter((occupation) => occupation.role === role)
      .map(({ scheme, code, title }) => ({
        "@type": "CategoryCode",
        codeValue: code,
        name: title[locale],
        inCodeSet: { "@type": "CategoryCodeSet", name: scheme },
      })),
  };
}
