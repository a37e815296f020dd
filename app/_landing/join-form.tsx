import { localPath } from "#app/_ui/address.ts";
import { JoinCodeForm } from "#app/_ui/frame/code-form.tsx";
import { landingStrings } from "#lib/i18n/landing/words.ts";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./join-form.module.css";

/** The way into a session for who came to the landing page with a code, and the way to run one. */
export function JoinForm({ locale }: { locale: Locale }) {
  const { join } = sessionStrings[locale];
  const { counsellor } = landingStrings[locale];
  return (
    <section className={styles.join} aria-label={join.title}>
      <JoinCodeForm locale={locale} label={join.haveCode} />
      <p className={styles.counsellor}>
        {counsellor.lead} <a href={localPath(locale, "/counsellor")}>{counsellor.link}</a>
      </p>
    </section>
  );
}
