import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./start-call.module.css";

/** The way from reading about the roles to the quiz. */
export function StartCall({ locale }: { locale: Locale }) {
  const { start, startLead } = rolesStrings[locale];
  return (
    <aside className={styles.call}>
      <p>{startLead}</p>
      <ButtonLink href={localPath(locale, "/quiz")} kind="primary">
        {start}
      </ButtonLink>
    </aside>
  );
}
