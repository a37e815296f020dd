import { after } from "next/server";
import styles from "#app/_counsellor/counsellor.module.css";
import { deskPath } from "#app/_counsellor/session-nav.tsx";
import type { Desk } from "#app/_counsellor/session-page.tsx";
import { listColumns } from "#app/_export/column.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { exportStrings } from "#lib/i18n/export/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { prepareExport } from "#lib/sessions/export/people.ts";
import { previewExport } from "#lib/sessions/export/session-export.ts";

const files = ["csv", "xlsx", "json", "dictionary"] as const;

/** The files that a session's owner may take along, what is in each, and why there are none yet. */
export async function ExportList({ locale, desk }: { locale: Locale; desk: Desk }) {
  const words = dataPageStrings[locale];
  const { session } = desk.view;
  const { selection, reason } = await previewExport(desk.context, session);
  if (reason === null) after(() => prepareExport(desk.context.store.db, { session, selection }));
  const columns = listColumns({ locale, session, selection });
  const { kinds, dictionary } = exportStrings[locale];
  const shown = files.filter((file) => reason === null || file === "dictionary");
  return (
    <section aria-labelledby="exports">
      <h2 id="exports" className={styles.subtitle}>
        {words.exports}
      </h2>
      <p>{words.lead}</p>
      <p className={styles.note}>{selection.anonymous ? words.anonymous : words.named}</p>
      {reason ? (
        <p>
          <strong>{words.reasons[reason]}</strong>
        </p>
      ) : (
        <p>{fillTemplate(words.count, { n: selection.people.length })}</p>
      )}
      <ul>
        {shown.map((file) => {
          const [name, use] = words.formats[file];
          const url = `/api/v1/sessions/${session.id}/export/${file}?lang=${locale}`;
          return (
            <li key={file}>
              <a href={url} download>
                {name}
              </a>
              {`${locale === "fr" ? "\u00a0" : ""}: ${use}`}
            </li>
          );
        })}
      </ul>
      <p>{words.leaves}</p>
      <p>
        <a href={deskPath(locale, session.id, "restitution")}>{words.print}</a>
      </p>
      <details>
        <summary>{words.dictionary}</summary>
        <div className={styles.scroll}>
          <table>
            <caption>{words.dictionaryLead}</caption>
            <thead>
              <tr>
                <th scope="col">{dictionary.column}</th>
                <th scope="col">{words.kind}</th>
                <th scope="col">{dictionary.meaning}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map(({ header, kind, meaning }) => (
                <tr key={header}>
                  <th scope="row">{header}</th>
                  <td>{kinds[kind]}</td>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
