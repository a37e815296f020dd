import styles from "#app/_counsellor/counsellor.module.css";
import { Moment } from "#app/_counsellor/moment.tsx";
import { journalStrings } from "#lib/i18n/team/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { JournalActor, JournalLine } from "#lib/sessions/team/journal-view.ts";

/** Who did what to a session, the newest first. */
export function JournalTable({ locale, lines }: { locale: Locale; lines: readonly JournalLine[] }) {
  const words = journalStrings[locale];
  return (
    <section className={styles.section} aria-labelledby="journal">
      <h2 id="journal">{words.title}</h2>
      <p>{words.lead}</p>
      <div className={styles.scroll}>
        <table aria-labelledby="journal">
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, at, actor, action, detail }) => (
              <tr key={id}>
                <td>
                  <Moment locale={locale} at={at} />
                </td>
                <td>
                  <bdi>{nameActor(actor, locale)}</bdi>
                </td>
                <td>
                  {words.actions[action]}
                  {detail && ` (${wordDetail(detail, locale)})`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function nameActor(actor: JournalActor, locale: Locale): string {
  return actor.kind === "counsellor" ? actor.email : journalStrings[locale].actors[actor.kind];
}

function wordDetail(detail: string, locale: Locale): string {
  const { details } = journalStrings[locale];
  return detail === "watch" || detail === "run" ? details[detail] : detail;
}
