import { ActionButton } from "#app/_counsellor/action-button.tsx";
import styles from "#app/_counsellor/counsellor.module.css";
import { FactList } from "#app/_counsellor/fact-list.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { fillPlural } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { Defaults } from "#lib/sessions/session/defaults.ts";

/** What the owner's new sessions start from: what is kept now, and keeping what this session has, or forgetting it. */
export function DefaultsSection({
  locale,
  sessionId,
  defaults,
}: {
  locale: Locale;
  sessionId: string;
  defaults: Defaults | null;
}) {
  const { defaults: words, faults } = counsellorStrings[locale];
  const url = "/api/v1/defaults";
  return (
    <section className={styles.section} aria-labelledby="defaults">
      <h2 id="defaults">{words.title}</h2>
      <p>{words.lead}</p>
      {defaults === null ? (
        <p>{words.none}</p>
      ) : (
        <FactList facts={listDefaults(locale, defaults)} />
      )}
      <p className={styles.ways}>
        <ActionButton
          method="PUT"
          url={url}
          body={{ session: sessionId }}
          text={defaults ? words.replace : words.keep}
          faults={faults}
        />
      </p>
      {defaults && (
        <p className={styles.ways}>
          <ActionButton method="DELETE" url={url} text={words.drop} faults={faults} />
        </p>
      )}
    </section>
  );
}

function listDefaults(locale: Locale, defaults: Defaults) {
  const { form, page, logo, defaults: words } = counsellorStrings[locale];
  const { establishment, controller, subgroups, notice, retentionDays } = defaults;
  return [
    [form.establishment, establishment || words.empty],
    [logo.title, defaults.logo ? words.yes : words.empty],
    [form.aliases, form[defaults.aliasPolicy]],
    [form.address, form[defaults.addressForm]],
    [form.results, defaults.resultPolicy === "held" ? form.held : form.atOnce],
    [page.retention, fillPlural(page.days, { locale, n: retentionDays })],
    [form.controller, controller || words.empty],
    [words.subgroups, subgroups.join(", ") || words.empty],
    [form.notice, notice ? words.ownNotice : words.usualNotice],
  ] as const;
}
