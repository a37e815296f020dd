import styles from "#app/_counsellor/counsellor.module.css";
import { localPath } from "#app/_ui/address.ts";
import type { Counsellor } from "#lib/auth/counsellor.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";

/** Says how a counsellor is known, and leads to the account. */
export function AccountNote({
  locale,
  counsellor,
}: {
  locale: Locale;
  counsellor: Counsellor | null;
}) {
  const words = counsellorStrings[locale];
  const account = localPath(locale, "/counsellor/account");
  if (counsellor === null) {
    return (
      <p>
        <a href={account}>{words.signIn}</a>
      </p>
    );
  }
  if (counsellor.isAnonymous) {
    return (
      <p className={styles.note}>
        {words.anonymous} <a href={account}>{words.keep}</a>
      </p>
    );
  }
  return (
    <p>
      <a href={account}>{words.account}</a> {counsellor.email && <bdi>({counsellor.email})</bdi>}
    </p>
  );
}
