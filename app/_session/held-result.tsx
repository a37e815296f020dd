import { ButtonLink } from "#app/_ui/button-link.tsx";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { OpenedResult } from "./opened-result.tsx";
import { seatPath } from "./place.ts";
import styles from "./session-page.module.css";

/** What somebody sees who is done before the counsellor opens the results. */
export function HeldResult({ locale, session }: { locale: Locale; session: Session }) {
  const words = sessionStrings[locale].desk;
  return (
    <PageShell locale={locale} path={`/s/mine/${session.id}/result`} width="reading" menu={false}>
      <h1 className={styles.title}>{words.held}</h1>
      <p className={styles.lead}>{words.heldLead}</p>
      <OpenedResult sessionId={session.id} />
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={seatPath(locale, session.id)}>
          {words.back}
        </ButtonLink>
        <ButtonLink href={seatPath(locale, session.id, "/quiz#review")}>{words.review}</ButtonLink>
      </p>
    </PageShell>
  );
}
