import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { PageShell } from "#app/_ui/page-shell.tsx";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./session-page.module.css";

/** A participant's page where there is no participant: another device, taken out, or all deleted. */
export function SeatGone({
  locale,
  reason,
}: {
  locale: Locale;
  reason: "unknown-participant" | "removed" | "deleted";
}) {
  const { gone, join } = sessionStrings[locale];
  const [title, lead] = gone[reason];
  return (
    <PageShell locale={locale} path="/join" width="reading" menu={false}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.lead}>{lead}</p>
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={localPath(locale, "/s/ticket")}>
          {join.ticketLink}
        </ButtonLink>
        <ButtonLink href={localPath(locale, "/join")}>{join.title}</ButtonLink>
      </p>
    </PageShell>
  );
}
