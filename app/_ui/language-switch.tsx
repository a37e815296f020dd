import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import { localPath } from "./address.ts";

/**
 * The link to the same page in the other language. It carries `data-language-switch`, so that a page whose state lives in
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
  const other = locale === "fr" ? "en" : "fr";
  return (
    <a
      className={className}
      href={localPath(other, path)}
      hrefLang={other}
      lang={other}
      data-language-switch=""
    >
      {siteStrings[locale].otherLanguage}
    </a>
  );
}
