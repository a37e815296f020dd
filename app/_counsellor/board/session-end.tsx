import styles from "#app/_counsellor/counsellor.module.css";
import { deskPath } from "#app/_counsellor/session-nav.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { findQuiz } from "#lib/sessions/session/quiz.ts";
import type { SessionRow } from "#lib/sessions/session/session.ts";

/** How the session was set, and the way to its end. */
export function SessionEnd({ locale, session }: { locale: Locale; session: SessionRow }) {
  const { page: words, form } = counsellorStrings[locale];
  const facts = [
    [form.mode, fillTemplate(form[session.mode], { n: findQuiz(session).items.length })],
    [words.aliases, session.alias_policy === "free" ? form.free : form.generated],
    [words.language, words.languages[session.locale]],
    [
      words.retention,
      session.retention_days === 1
        ? words.dayOne
        : fillTemplate(words.days, { n: session.retention_days }),
    ],
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
      <p>
        <a href={deskPath(locale, session.id, "data")}>{words.erase}</a>
      </p>
    </section>
  );
}
