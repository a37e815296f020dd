import styles from "#app/_counsellor/counsellor.module.css";
import { wordNotice } from "#app/_session/notice.tsx";
import field from "#app/_ui/field.module.css";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";

/** Where a counsellor words what participants are told, beside what they are told in any case. */
export function NoticeField({ locale, value = "" }: { locale: Locale; value?: string }) {
  const { form: words } = counsellorStrings[locale];
  const usual = { notice: "", controller: "", retentionDays: 30 };
  const proposed = wordNotice(locale, { ...usual, aliasPolicy: "generated" });
  const named = wordNotice(locale, { ...usual, aliasPolicy: "free" });
  return (
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
      <p className={field.hint}>{words.noticeNamed}</p>
      <ul className={styles.proposed}>
        {named
          .filter((line) => !proposed.includes(line))
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
      <textarea
        className={field.input}
        id="notice"
        name="notice"
        maxLength={2000}
        rows={5}
        defaultValue={value}
        aria-describedby="notice-hint"
      />
    </div>
  );
}
