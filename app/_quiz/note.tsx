import type { ReactNode } from "react";
import { localPath } from "#app/_ui/address.ts";
import { paperStrings } from "#lib/i18n/paper/words.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./note.module.css";

/** The small print under every panel: which keys there are, where the answers go, and what else there is to say. */
export function Note({ locale, children }: { locale: Locale; children?: ReactNode }) {
  const strings = quizStrings[locale];
  return (
    <footer className={styles.note}>
      <p className={styles.keys}>
        {strings.keys.map(({ keys, does }) => (
          <span key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{" "}
            {does}
          </span>
        ))}
      </p>
      <p>
        <span className={styles.kept}>{strings.kept}</span>
        <span className={styles.sent}>{strings.sent}</span>{" "}
        <a href={localPath(locale, "/privacy")}>{strings.privacy}</a> ·{" "}
        <a href={localPath(locale, "/paper")}>{paperStrings[locale].link}</a>
      </p>
      {children}
    </footer>
  );
}
