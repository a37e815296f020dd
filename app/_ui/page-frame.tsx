import type { ReactNode } from "react";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./page-frame.module.css";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";

/**
 * What every page stands in: skip link, header, `main`, footer, in whatever typeface the device has. `path` is the page's path without its language (`/` for the
 * landing page). `width` is `wide` (the default), `reading` for one column of text, or `full` to reach the window's edges.
 * `menu: false` keeps only the way home and the language in the header.
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
