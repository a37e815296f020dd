import styles from "#app/_counsellor/counsellor.module.css";
import { localPath } from "#app/_ui/address.ts";
import { authStrings } from "#lib/i18n/account/words.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import { NewSessionForm } from "./new-session-form.tsx";
import { SessionFields } from "./session-fields.tsx";

/** Starting a session: one press of a button, as every field has a default. */
export function NewSession({ locale, isSignedIn }: { locale: Locale; isSignedIn: boolean }) {
  const { newTitle, form, failed, failedSaving, failedMany } = counsellorStrings[locale];
  const { open, draft, working } = form;
  const failedNew = authStrings[locale].faults["too-many-newcomers"];
  return (
    <section aria-labelledby="new">
      <h2 id="new" className={styles.subtitle}>
        {newTitle}
      </h2>
      <NewSessionForm
        path={localPath(locale, "/counsellor/sessions")}
        isSignedIn={isSignedIn}
        words={{ open, draft, working, failed, failedSaving, failedMany, failedNew }}
      >
        <SessionFields locale={locale} />
      </NewSessionForm>
    </section>
  );
}
