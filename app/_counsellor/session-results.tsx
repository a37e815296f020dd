import { counsellorStrings } from "#lib/i18n/counsellor.ts";
import type { Locale } from "#lib/i18n/locale.ts";
import { hasOpenResults } from "#lib/sessions/result.ts";
import type { SessionRow } from "#lib/sessions/session.ts";
import { ActionButton } from "./action-button.tsx";
import styles from "./counsellor.module.css";

/** Whether participants see their own results, and the way to change it. */
export function SessionResults({ locale, session }: { locale: Locale; session: SessionRow }) {
  const { page: words, failed } = counsellorStrings[locale];
  const isOpen = hasOpenResults(session);
  return (
    <section className={styles.section} aria-labelledby="results">
      <h2 id="results">{words.results}</h2>
      <p>{isOpen ? words.resultsOpen : words.resultsHeld}</p>
      {session.result_policy === "held" && (
        <div className={styles.ways}>
          <ActionButton
            method="PUT"
            kind={isOpen ? "quiet" : "primary"}
            url={`/api/v1/sessions/${session.id}/results`}
            body={{ open: !isOpen }}
            text={isOpen ? words.holdResults : words.openResults}
            failed={failed}
          />
        </div>
      )}
    </section>
  );
}
