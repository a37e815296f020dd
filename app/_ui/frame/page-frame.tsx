import type { ReactNode } from "react";
import { localPath } from "#app/_ui/address.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./page-frame.module.css";
import { SiteHeader } from "./site-header.tsx";

/**
 * What every page stands in: skip link, header, `main`, footer, in whatever typeface the device has. `path` is the page's path without its language (`/` for the
 * landing page). `width` is `wide` (the default), `reading` for one column of text, or `full` to reach the window's edges.
 * `menu: false` keeps only the way home, the ways into a session and the language in the header.
 */
export function PageFrame({
  locale,
  path,
  width = "wide",
  menu = true,
  children,
}: {
  locale: Locale;
  path: string;
  width?: "wide" | "reading" | "full";
  menu?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <a className={styles.skip} href="#content">
        {siteStrings[locale].skip}
      </a>
      <SiteHeader locale={locale} path={path} menu={menu} />
      <main id="content" className={styles[width]} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}

/** The foot of every page: what Azimut is not for, where its statements come from, the pages about itself. */
function SiteFooter({ locale }: { locale: Locale }) {
  const strings = siteStrings[locale];
  const links = [
    { path: "/join", name: strings.join },
    { path: "/counsellor", name: strings.counsellor },
    { path: "/method", name: strings.method },
    { path: "/paper", name: strings.paper },
    { path: "/privacy", name: strings.privacy },
    { path: "/accessibility", name: strings.accessibility },
    { path: "/integration", name: strings.integration },
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
          <a href="/licences.txt">{strings.licences}</a>
        </nav>
      </div>
    </footer>
  );
}
