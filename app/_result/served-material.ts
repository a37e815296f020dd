import { releases } from "#lib/bank/released.ts";
import type { Locale } from "#lib/i18n/locale.ts";
import { resultStrings } from "#lib/i18n/result.ts";
import type { Material } from "./material.ts";

/** Gives what the result pages of a language are made of, but for sharing. For the server only: it reads the banks and the dictionary. */
export function serveMaterial(locale: Locale): Material {
  const editions = releases.map(({ bank, sentences, sources }) => ({
    bank,
    sentences: sentences[locale],
    sources,
  }));
  return { locale, strings: resultStrings[locale], share: null, editions };
}
