import { paperStrings } from "#lib/i18n/paper/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import { localPath } from "./address.ts";
import styles from "./site-footer.module.css";

/** The foot of every page: what Azimut is not for, where its statements come from, the pages about itself. */
export function SiteFooter({ locale }: { locale: Locale }) {
  const strings = siteStrings[locale];
  const links = [
    { path: "/join", name: strings.join },
    { path: "/counsellor", name: strings.counsellor },
    { path: "/method", name: strings.method },
    { path: "/paper", name: paperStrings[locale].link },
    { path: "/privacy", name: strings.privacy },
    { path: "/accessibility", name: strings.accessibility },
  ];
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <p className={styles.purpose}>{strings.notHiring}</p>
        <div className={styles.sources}>
          <h2 className={styles.title}>{strings.sourcesTitle}</h2>
          <p>{strings.sources}</p>
          <p>{strings.onet}</p>
        </div>
        <nav className={styles.links} aria-label={strings.about}>
          {links.map((link) => (
            <a key={link.path} href={localPath(locale, link.path)}>
              {link.name}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
