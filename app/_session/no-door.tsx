import { localPath } from "#app/_ui/address.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import { CodeForm } from "./code-form.tsx";
import styles from "./session-page.module.css";

/** What a code leads to that opens nothing, whether unknown, closed or expired: the same words, and another try. */
export function NoDoor({ locale }: { locale: Locale }) {
  const { door, join } = sessionStrings[locale];
  return (
    <>
      <h1 className={styles.title}>{door.none}</h1>
      <p className={styles.lead}>{door.noneLead}</p>
      <CodeForm
        method="get"
        action={localPath(locale, "/join/enter")}
        name="code"
        label={door.noneAgain}
        hint={join.codeHint}
        submit={join.enter}
      />
      <p className={styles.section}>
        {join.haveTicket} <a href={localPath(locale, "/s/ticket")}>{join.ticketLink}</a>
      </p>
    </>
  );
}
