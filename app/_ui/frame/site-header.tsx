import { localPath } from "#app/_ui/address.ts";
import { CompassMark } from "#app/_ui/compass-mark.tsx";
import { siteStrings } from "#lib/i18n/site/words.ts";
import { type Locale, languages, locales } from "#lib/locale.ts";
import styles from "./site-header.module.css";

/**
 * The head of every page: the way home, the parts of the site, the ways into a session, the other languages. `path` is the page's path without
 * its language; `menu: false` leaves all parts but the ways into a session out, where little should distract (the quiz).
 */
export function SiteHeader({
  locale,
  path,
  menu = true,
}: {
  locale: Locale;
  path: string;
  menu?: boolean;
}) {
  const strings = siteStrings[locale];
  const parts = [
    { path: "/quiz", name: strings.parts.quiz },
    { path: "/roles", name: strings.parts.roles },
    { path: "/method", name: strings.parts.method },
  ];
  const ways = [
    { path: "/join", name: strings.parts.join },
    { path: "/counsellor", name: strings.parts.counsellor },
  ];
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <a className={styles.wordmark} href={localPath(locale, "/")} aria-label={strings.home}>
          <CompassMark className={styles.mark} />
          {strings.name}
        </a>
        <nav className={menu ? styles.menu : styles.ways} aria-label={strings.menu}>
          {(menu ? [...parts, ...ways] : ways).map((part) => (
            <a
              key={part.path}
              className={styles.link}
              href={localPath(locale, part.path)}
              {...sayCurrent(path, part.path)}
            >
              {part.name}
            </a>
          ))}
        </nav>
        <LanguageSwitch
          locale={locale}
          path={path}
          className={`${styles.link} ${styles.language}`}
        />
      </div>
    </header>
  );
}

/** Says of the link to a part of the site whether the page is that part or in it. */
function sayCurrent(path: string, part: string): { "aria-current"?: "page" | "true" } {
  if (path === part) return { "aria-current": "page" };
  return path.startsWith(`${part}/`) ? { "aria-current": "true" } : {};
}

/**
 * The same page in the other languages, a link each. It carries `data-language-switch`, so that a page whose state lives in
 * the address's fragment can add that to it.
 *
 * @public for a test that finds it in a copy of the project with another language
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
