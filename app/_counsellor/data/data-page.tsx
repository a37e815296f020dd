import { after } from "next/server";
import styles from "#app/_counsellor/counsellor.module.css";
import { type SessionAccess, sessionPath } from "#app/_counsellor/session-page.tsx";
import { listColumns } from "#app/_export/column.ts";
import { sayLeftOut } from "#app/_export/left-out.ts";
import { localPath } from "#app/_ui/address.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { writeDay } from "#lib/i18n/date.ts";
import { exportStrings } from "#lib/i18n/export/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { languages } from "#lib/locale.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { prepareExport } from "#lib/sessions/export/people.ts";
import { type NoExport, previewExport } from "#lib/sessions/export/session-export.ts";
import { listProgress } from "#lib/sessions/live/progress.ts";
import { ErasePerson, EraseSession } from "./data-forms.tsx";

/** Exports, retention and erasure of one session, for its owner. */
export async function DataPage({ access }: { access: SessionAccess }) {
  const { locale, context, view } = access;
  const words = dataPageStrings[locale];
  const { session } = view;
  const people = await listProgress(context, session);
  const api = `/api/v1/sessions/${session.id}`;
  const { choose, sure, lost, forGood, cancel, word } = words;
  const { faults } = counsellorStrings[locale];
  const receipt = localPath(locale, "/counsellor/erased/{id}");
  return (
    <>
      <ExportList access={access} />
      <section className={styles.section} aria-labelledby="retention">
        <h2 id="retention">{words.retention}</h2>
        <p>{fillTemplate(words.retentionLead, { date: writeDay(locale, session.expiresAt) })}</p>
        {!session.isRehearsal && (
          <p>
            <a href={sessionPath(locale, session.id, "settings")}>{words.keep}</a>
          </p>
        )}
      </section>
      <section className={styles.section} aria-labelledby="person">
        <h2 id="person">{words.person}</h2>
        <p>{words.personLead}</p>
        {people.length === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <ErasePerson
            url={`${api}/participants`}
            people={people.map(({ id, alias }) => ({ id, alias }))}
            then={`${receipt}?from=${session.id}`}
            words={{ choose, erase: words.erasePerson, sure, lost, forGood, cancel }}
            faults={faults}
          />
        )}
      </section>
      <section className={styles.section} aria-labelledby="erase">
        <h2 id="erase">{words.session}</h2>
        <p>{words.sessionLead}</p>
        <EraseSession
          sessionId={session.id}
          url={api}
          then={receipt}
          word={word}
          words={{
            typeWord: fillTemplate(words.typeWord, { word }),
            wrongWord: words.wrongWord,
            erase: words.eraseSession,
          }}
          faults={faults}
        />
        <p className={styles.note}>{words.receipts}</p>
      </section>
      <section className={styles.section} aria-labelledby="papers">
        <h2 id="papers">{words.papers.title}</h2>
        <p>
          <a href={sessionPath(locale, session.id, "papers")}>{words.papers.link}</a>
        </p>
      </section>
    </>
  );
}

const files = ["csv", "xlsx", "json", "dictionary"] as const;

/** Says why a session cannot be exported now. */
export function sayNoExport(locale: Locale, reason: NoExport): string {
  return fillTemplate(dataPageStrings[locale].reasons[reason], { least: smallestGroup });
}

/** The files that a session's owner may take along, what is in each, and why there are none yet. */
async function ExportList({ access: { locale, context, view } }: { access: SessionAccess }) {
  const words = dataPageStrings[locale];
  const { session } = view;
  const { selection, reason } = await previewExport(context, session);
  if (reason === null) after(() => prepareExport(context.store.db, { session, selection }));
  const columns = listColumns({ locale, session, selection });
  const leftOut = sayLeftOut(locale, selection.leftOut);
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
          <strong>{sayNoExport(locale, reason)}</strong>
        </p>
      ) : (
        <p>{fillTemplate(words.count, { n: selection.people.length })}</p>
      )}
      {leftOut.length > 0 && (
        <>
          <p>{words.leftOut}</p>
          <ul>
            {leftOut.map((said) => (
              <li key={said}>{said}</li>
            ))}
          </ul>
        </>
      )}
      {selection.rounds.length > 1 && <p>{words.roundsLead}</p>}
      <p>{words.toDownload}</p>
      <ul>
        {shown.map((file) => {
          const [name, use] = words.formats[file];
          const url = `/api/v1/sessions/${session.id}/export/${file}?lang=${locale}`;
          const parts =
            file === "dictionary" || selection.rounds.length < 2 ? [] : selection.rounds;
          return (
            <li key={file}>
              {parts.map((n) => (
                <span key={n}>
                  <a href={`${url}&round=${n}`} download>
                    {`${name}, ${fillTemplate(words.files.round, { n })}`}
                  </a>
                  {" · "}
                </span>
              ))}
              <a href={url} download>
                {parts.length > 0 ? `${name}, ${words.files.both}` : name}
              </a>
              {languages[locale].colon + use}
            </li>
          );
        })}
      </ul>
      <p>{words.leaves}</p>
      <p>
        <a href={sessionPath(locale, session.id, "summary")}>{words.print}</a>
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
