import { type Locale, languages, locales } from "#lib/locale.ts";
import { localPath } from "./address.ts";

/**
 * The same page in the other languages, a link each. It carries `data-language-switch`, so that a page whose state lives in
 * the address's fragment can add that to it.
 */
export function LanguageSwitch({
  locale,
  path,
  className,
}: {
  locale: Locale;
  path: string;
  className?: string | undefined;
}) {
  return locales
    .filter((other) => other !== locale)
    .map((other) => (
      <a
        key={other}
        className={className}
        href={localPath(other, path)}
        hrefLang={other}
        lang={other}
        data-language-switch=""
      >
        {languages[other].name}
      </a>
    ));
}
