import { localPath } from "#app/_ui/address.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./breadcrumbs.module.css";

/** The way from the landing page to this page: `trail` lists the pages after the landing page, this one last. */
export function Breadcrumbs({
  locale,
  trail,
}: {
  locale: Locale;
  trail: readonly { name: string; path: string }[];
}) {
  const strings = siteStrings[locale];
  const steps = [{ name: strings.name, path: "/" }, ...trail];
  return (
    <nav className={styles.trail} aria-label={strings.trail}>
      <ol>
        {steps.map((step, index) => (
          <li key={step.path}>
            {index === steps.length - 1 ? (
              <span aria-current="page">{step.name}</span>
            ) : (
              <a href={localPath(locale, step.path)}>{step.name}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
