import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import styles from "./logo.module.css";

/** The picture that a session's papers are headed with; nothing where it has none. */
export function Logo({
  locale,
  session: { id, logo, establishment },
}: {
  locale: Locale;
  session: Pick<Session, "id" | "logo" | "establishment">;
}) {
  const words = counsellorStrings[locale].logo;
  if (logo === null) return null;
  return (
    <svg
      className={styles.logo}
      width={logo.width}
      height={logo.height}
      viewBox={`0 0 ${logo.width} ${logo.height}`}
      role="img"
      aria-label={establishment ? fillTemplate(words.alt, { name: establishment }) : words.plainAlt}
    >
      <image href={`/api/v1/sessions/${id}/logo`} width={logo.width} height={logo.height} />
    </svg>
  );
}
