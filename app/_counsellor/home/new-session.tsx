import type { FaultWords } from "#app/_ask/ask.ts";
import styles from "#app/_counsellor/counsellor.module.css";
import { Choice, Field, orderChoices } from "#app/_counsellor/field.tsx";
import { MeetingFields } from "#app/_counsellor/meeting-fields.tsx";
import { localPath } from "#app/_ui/address.ts";
import { releases } from "#lib/bank/released.ts";
import { authStrings } from "#lib/i18n/account/words.ts";
import { counsellorStrings, sessionPageStrings } from "#lib/i18n/counsellor/words.ts";
import { writeDayOfYear } from "#lib/i18n/date.ts";
import { groupStrings } from "#lib/i18n/session/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { type Locale, locales, titleLanguage } from "#lib/locale.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { Defaults } from "#lib/sessions/session/defaults.ts";
import { NoticeFields } from "./notice-field.tsx";
import { NewSessionForm, RehearsalForm } from "./session-forms.tsx";

/** Starting a session: one press of a button, as every field has a default. */
export function NewSession({
  locale,
  isSignedIn,
  now,
  defaults,
}: {
  locale: Locale;
  isSignedIn: boolean;
  now: number;
  /** What the counsellor has kept for new sessions. */
  defaults: Defaults | null;
}) {
  const { newTitle, form } = counsellorStrings[locale];
  const { open, draft, working } = form;
  return (
    <section aria-labelledby="new">
      <h2 id="new" className={styles.subtitle}>
        {newTitle}
      </h2>
      <NewSessionForm
        path={localPath(locale, "/counsellor/sessions")}
        isSignedIn={isSignedIn}
        words={{ open, draft, working }}
        faults={wordFaults(locale)}
      >
        <SessionFields locale={locale} now={now} defaults={defaults} />
      </NewSessionForm>
    </section>
  );
}

/** Trying a session out with simulated people, before there are real ones. */
export function Rehearsal({ locale, isSignedIn }: { locale: Locale; isSignedIn: boolean }) {
  const { form } = counsellorStrings[locale];
  const words = sessionPageStrings[locale].rehearse;
  return (
    <details className={styles.section}>
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <RehearsalForm
        path={localPath(locale, "/counsellor/sessions")}
        choices={{ title: words.name, locale }}
        isSignedIn={isSignedIn}
        words={{ start: words.start, working: form.working }}
        faults={wordFaults(locale)}
      >
        <Field
          name="people"
          label={words.people}
          hint={fillTemplate(words.peopleHint, { least: smallestGroup })}
          value="25"
          type="number"
          min={smallestGroup}
          max={600}
          required
        />
        <Choice
          name="minutes"
          label={words.pace}
          options={[
            ["10", words.real],
            ["2", words.fast],
          ]}
        />
        <Choice
          name="rehearsalMode"
          label={form.mode}
          options={[
            ["full", words.full],
            ["express", words.express],
          ]}
        />
      </RehearsalForm>
    </details>
  );
}

/** What a counsellor chooses: the name and the quiz at once, the rest where wanted. Every default works. */
function SessionFields({
  locale,
  now,
  defaults,
}: {
  locale: Locale;
  now: number;
  defaults: Defaults | null;
}) {
  const { form: words, defaults: usual } = counsellorStrings[locale];
  const groups = groupStrings[locale];
  const { bank } = releases[0];
  return (
    <>
      <Field
        name="title"
        label={words.title}
        hint={words.titleHint}
        value={fillTemplate(words.defaultTitle, { date: writeDayOfYear(locale, now) })}
        required
        maxLength={120}
      />
      <Choice
        name="mode"
        label={words.mode}
        options={[
          ["full", fillTemplate(words.full, { n: bank.items.length })],
          ["express", fillTemplate(words.express, { n: bank.express.length })],
        ]}
      />
      <Field name="opensAt" label={words.opensAt} hint={words.opensAtHint} type="datetime-local" />
      <details>
        <summary>{words.more}</summary>
        <div className={styles.more}>
          {defaults && <p>{usual.started}</p>}
          <MeetingFields
            locale={locale}
            session={{ meetsOn: null, establishment: defaults?.establishment ?? "" }}
          />
          {defaults?.logo && (
            <label className={styles.option}>
              <input type="checkbox" name="logoOf" value="defaults" defaultChecked />
              <span>{usual.withLogo}</span>
            </label>
          )}
          <Choice
            name="resultPolicy"
            label={words.results}
            options={orderChoices(defaults?.resultPolicy ?? "at-once", [
              ["at-once", words.atOnce],
              ["held", words.held],
            ])}
          />
          <Choice
            name="aliasPolicy"
            label={words.aliases}
            options={orderChoices(defaults?.aliasPolicy ?? "generated", [
              ["generated", words.generated],
              ["free", words.free, words.freeHint],
            ])}
          />
          <Choice
            name="locale"
            label={words.locale}
            options={[...locales]
              .sort((one) => (one === locale ? -1 : 1))
              .map((one) => [one, titleLanguage(one, locale)])}
          />
          <Field
            name="retentionDays"
            label={words.retention}
            hint={words.retentionHint}
            value={String(defaults?.retentionDays ?? 30)}
            type="number"
            required
          />
          <Field
            name="subgroups"
            label={groups.field}
            hint={groups.fieldHint}
            value={defaults?.subgroups.join(", ") ?? ""}
            maxLength={400}
          />
          <Field
            name="controller"
            label={words.controller}
            hint={words.controllerHint}
            value={defaults?.controller ?? ""}
            maxLength={200}
          />
          <NoticeFields locale={locale} told={defaults} />
        </div>
      </details>
    </>
  );
}

function wordFaults(locale: Locale): FaultWords {
  return {
    ...counsellorStrings[locale].faults,
    "too-many-newcomers": authStrings[locale].faults["too-many-newcomers"],
    "no-cookies": authStrings[locale].faults["no-cookies"],
  };
}
