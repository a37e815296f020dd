import { localPath } from "#app/_ui/address.ts";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./counsellor.module.css";

/** A session that is not this counsellor's, whether it exists or not. */
export function SessionMissing({ locale }: { locale: Locale }) {
  const { page, title } = counsellorStrings[locale];
  return (
    <>
      <h1 className={styles.title}>{page.missing}</h1>
      <p className={styles.lead}>{page.missingLead}</p>
      <p className={styles.ways}>
        <ButtonLink kind="primary" href={localPath(locale, "/counsellor")}>
          {title}
        </ButtonLink>
      </p>
    </>
  );
}
