import styles from "#app/_counsellor/counsellor.module.css";
import { writeDay } from "#app/_counsellor/day.tsx";
import type { Desk } from "#app/_counsellor/session-page.tsx";
import { localPath } from "#app/_ui/address.ts";
import { dataPageStrings } from "#lib/i18n/data/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { listProgress } from "#lib/sessions/live/progress.ts";
import { ErasePerson } from "./erase-person.tsx";
import { EraseSession } from "./erase-session.tsx";
import { ExportList } from "./export-list.tsx";
import { RetentionForm } from "./retention-form.tsx";

/** Exports, retention and erasure of one session, for its owner. */
export async function DataDesk({ locale, desk }: { locale: Locale; desk: Desk }) {
  const words = dataPageStrings[locale];
  const { context, view } = desk;
  const { session } = view;
  const people = await listProgress(context, session);
  const api = `/api/v1/sessions/${session.id}`;
  const { days, daysHint, keep, failed, again, word } = words;
  const receipt = localPath(locale, "/counsellor/erased/{id}");
  return (
    <>
      <ExportList locale={locale} desk={desk} />
      <section className={styles.section} aria-labelledby="retention">
        <h2 id="retention">{words.retention}</h2>
        <p>{fillTemplate(words.retentionLead, { date: writeDay(locale, session.expires_at) })}</p>
        {session.rehearsal === 0 && (
          <RetentionForm
            url={api}
            days={session.retention_days}
            words={{ days, daysHint, keep, failed }}
          />
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
            then={receipt}
            words={{ choose: words.choose, erase: words.erasePerson, again, failed }}
          />
        )}
      </section>
      <section className={styles.section} aria-labelledby="erase">
        <h2 id="erase">{words.session}</h2>
        <p>{words.sessionLead}</p>
        <EraseSession
          url={api}
          then={receipt}
          word={word}
          words={{
            typeWord: fillTemplate(words.typeWord, { word }),
            wrongWord: words.wrongWord,
            erase: words.eraseSession,
            failed,
          }}
        />
        <p className={styles.note}>{words.receipts}</p>
      </section>
    </>
  );
}
