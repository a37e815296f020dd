import { localPath } from "#app/_ui/address.ts";
import { counsellorStrings } from "#lib/i18n/counsellor.ts";
import type { Locale } from "#lib/i18n/locale.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { findQuiz } from "#lib/sessions/quiz.ts";
import type { SessionRow } from "#lib/sessions/session.ts";
import { ActionButton } from "./action-button.tsx";
import styles from "./counsellor.module.css";

/** How the session was set, and its end. */
export function SessionEnd({ locale, session }: { locale: Locale; session: SessionRow }) {
  const { page: words, form, failed } = counsellorStrings[locale];
  const facts = [
    [form.mode, fillTemplate(form[session.mode], { n: findQuiz(session).items.length })],
    [words.aliases, session.alias_policy === "free" ? form.free : form.generated],
    [words.language, words.languages[session.locale]],
    [words.retention, fillTemplate(words.days, { n: session.retention_days })],
  ];
  return (
    <section className={styles.section} aria-labelledby="settings">
      <h2 id="settings">{words.settings}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{words.erase}</summary>
        <p>{words.eraseLead}</p>
        <div className={styles.ways}>
          <ActionButton
            method="DELETE"
            url={`/api/v1/sessions/${session.id}`}
            then={localPath(locale, "/counsellor/erased/{id}")}
            text={words.eraseConfirm}
            failed={failed}
          />
        </div>
      </details>
    </section>
  );
}
