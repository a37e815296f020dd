import styles from "#app/_counsellor/counsellor.module.css";
import { Choice, Field } from "#app/_counsellor/field.tsx";
import { NoticeField } from "#app/_counsellor/home/notice-field.tsx";
import { type SessionAccess, sessionPath } from "#app/_counsellor/session-page.tsx";
import { counsellorStrings, sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { groupStrings } from "#lib/i18n/session/words.ts";
import { CopyButton, SettingsForm } from "./settings-form.tsx";

/** Everything that a session's owner has chosen, to be changed while it may be, and a session more with the same choices. */
export function SettingsPage({ access: { locale, view } }: { access: SessionAccess }) {
  const { form, faults } = counsellorStrings[locale];
  const words = sessionPageStrings[locale].settings;
  const groups = groupStrings[locale];
  const { session, state } = view;
  const isDraft = state === "draft";
  return (
    <>
      <h2 className={styles.subtitle}>{words.title}</h2>
      <p>{isDraft ? words.draft : words.opened}</p>
      <SettingsForm
        url={`/api/v1/sessions/${session.id}`}
        words={{ save: words.save, saved: words.saved }}
        faults={{ ...faults, "wrong-state": words.tooLate }}
      >
        <Field
          name="title"
          label={form.title}
          hint={form.titleHint}
          value={session.title}
          required
          maxLength={120}
        />
        <Choice
          name="resultPolicy"
          label={form.results}
          options={orderChoices(session.resultPolicy, [
            ["at-once", form.atOnce],
            ["held", form.held],
          ])}
        />
        {isDraft && (
          <Choice
            name="aliasPolicy"
            label={form.aliases}
            options={orderChoices(session.aliasPolicy, [
              ["generated", form.generated],
              ["free", form.free, form.freeHint],
            ])}
          />
        )}
        {!session.isRehearsal && (
          <Field
            name="retentionDays"
            label={form.retention}
            hint={words.retentionHint}
            value={String(session.retentionDays)}
            type="number"
            required
          />
        )}
        <Field
          name="subgroups"
          label={groups.field}
          hint={words.subgroupsHint}
          value={session.subgroups.join(", ")}
          maxLength={400}
        />
        <Field
          name="controller"
          label={form.controller}
          hint={form.controllerHint}
          value={session.controller}
          maxLength={200}
        />
        <NoticeField locale={locale} value={session.notice} />
      </SettingsForm>
      {!session.isRehearsal && (
        <section className={styles.section} aria-labelledby="copy">
          <h2 id="copy">{words.copyTitle}</h2>
          <p>{words.copyLead}</p>
          <CopyButton
            url={`/api/v1/sessions/${session.id}`}
            then={sessionPath(locale, "{id}", "settings")}
            words={{ copy: words.copy, copyName: words.copyName }}
            faults={faults}
          />
        </section>
      )}
    </>
  );
}

/** What is chosen now comes first, as what a choice of a new session starts from does. */
function orderChoices<Option extends readonly [value: string, ...rest: string[]]>(
  now: string,
  options: readonly Option[],
): Option[] {
  return [...options].sort(([one], [other]) => Number(other === now) - Number(one === now));
}
