import type { Locale } from "#lib/locale.ts";
import { Breadcrumbs } from "./breadcrumbs.tsx";
import { PageShell } from "./page-shell.tsx";
import styles from "./prose-page.module.css";

/** A lead, and titled sections of paragraphs, lists and lines to copy. */
interface Prose {
  title: string;
  lead: string;
  sections: readonly {
    id: string;
    title: string;
    paragraphs: readonly string[];
    list?: readonly string[];
    /** Lines to copy. */
    code?: string | undefined;
  }[];
}

/** A page of plain words. `path` is the page's path without its language. */
export function ProsePage({ locale, path, prose }: { locale: Locale; path: string; prose: Prose }) {
  return (
    <PageShell locale={locale} path={path} width="reading">
      <Breadcrumbs locale={locale} trail={[{ name: prose.title, path }]} />
      <h1>{prose.title}</h1>
      <p className={styles.lead}>{prose.lead}</p>
      {prose.sections.map((section) => (
        <section key={section.id} id={section.id} className={styles.section}>
          <h2>{section.title}</h2>
          {section.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.list && (
            <ul>
              {section.list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {section.code && (
            <pre className={styles.code}>
              <code>{section.code}</code>
            </pre>
          )}
        </section>
      ))}
    </PageShell>
  );
}
