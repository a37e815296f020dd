import styles from "#app/_counsellor/counsellor.module.css";
import { dateTags } from "#app/_counsellor/day.tsx";
import { Choice, Field } from "#app/_counsellor/field.tsx";
import field from "#app/_session/field.module.css";
import { wordNotice } from "#app/_session/notice.tsx";
import { releases } from "#lib/bank/released.ts";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import { groupStrings } from "#lib/i18n/session/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { type Locale, locales } from "#lib/locale.ts";

/** What a counsellor chooses: the name and the quiz at once, the rest where wanted. Every default works. */
export function SessionFields({ locale }: { locale: Locale }) {
  const { form: words, page } = counsellorStrings[locale];
  const groups = groupStrings[locale];
  const { bank } = releases[0];
  const today = new Date().toLocaleDateString(dateTags[locale], { day: "numeric", month: "long" });
  const proposed = wordNotice(locale, { notice: "", controller: "", retention_days: 30 });
  return (
    <>
      <Field
        name="title"
        label={words.title}
        hint={words.titleHint}
        value={fillTemplate(words.defaultTitle, { date: today })}
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
      <details>
        <summary>{words.more}</summary>
        <div className={styles.more}>
          <Choice
            name="resultPolicy"
            label={words.results}
            options={[
              ["at-once", words.atOnce],
              ["held", words.held],
            ]}
          />
          <Choice
            name="aliasPolicy"
            label={words.aliases}
            hint={words.freeHint}
            options={[
              ["generated", words.generated],
              ["free", words.free],
            ]}
          />
          <Choice
            name="locale"
            label={words.locale}
            options={[...locales]
              .sort((one) => (one === locale ? -1 : 1))
              .map((one) => [one, page.languages[one]])}
          />
          <Field
            name="retentionDays"
            label={words.retention}
            hint={words.retentionHint}
            value="30"
            type="number"
            required
          />
          <Field name="subgroups" label={groups.field} hint={groups.fieldHint} maxLength={400} />
          <Field
            name="controller"
            label={words.controller}
            hint={words.controllerHint}
            maxLength={200}
          />
          <div className={styles.field}>
            <label className={field.label} htmlFor="notice">
              {words.notice}
            </label>
            <p className={field.hint} id="notice-hint">
              {words.noticeHint}
            </p>
            <ul className={styles.proposed}>
              {proposed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <textarea
              className={field.input}
              id="notice"
              name="notice"
              maxLength={2000}
              rows={5}
              aria-describedby="notice-hint"
            />
          </div>
        </div>
      </details>
    </>
  );
}
