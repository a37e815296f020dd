import styles from "#app/_counsellor/counsellor.module.css";
import { Choice, Field } from "#app/_counsellor/field.tsx";
import { localPath } from "#app/_ui/address.ts";
import { authStrings } from "#lib/i18n/account/words.ts";
import { counsellorStrings, deskStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import { RehearsalForm } from "./rehearsal-form.tsx";

/** Trying a session out with simulated people, before there are real ones. */
export function Rehearsal({ locale, isSignedIn }: { locale: Locale; isSignedIn: boolean }) {
  const { form, failed, failedSaving, failedMany } = counsellorStrings[locale];
  const failedNew = authStrings[locale].faults["too-many-newcomers"];
  const words = deskStrings[locale].rehearse;
  return (
    <details className={styles.section}>
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <RehearsalForm
        path={localPath(locale, "/counsellor/sessions")}
        choices={{ title: words.name, locale }}
        isSignedIn={isSignedIn}
        words={{
          start: words.start,
          working: form.working,
          failed,
          failedSaving,
          failedMany,
          failedNew,
        }}
      >
        <Field
          name="people"
          label={words.people}
          hint={words.peopleHint}
          value="25"
          type="number"
          min={5}
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
