import styles from "#app/_counsellor/counsellor.module.css";
import { Choice, orderChoices } from "#app/_counsellor/field.tsx";
import { wordNotice } from "#app/_session/notice.tsx";
import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { counsellorStrings } from "#lib/i18n/counsellor/words.ts";
import type { Locale } from "#lib/locale.ts";
import type { Session } from "#lib/sessions/session/session.ts";

/** Where a counsellor chooses how participants are spoken to, and words what they are told beside what they are told in any case. */
export function NoticeFields({
  locale,
  told,
}: {
  locale: Locale;
  told: Pick<Session, "notice" | "addressForm"> | null;
}) {
  const { form: words } = counsellorStrings[locale];
  const addressForm = told?.addressForm ?? "vous";
  const usual = { notice: "", controller: "", retentionDays: 30, addressForm };
  const proposed = wordNotice(locale, { ...usual, aliasPolicy: "generated" });
  const named = wordNotice(locale, { ...usual, aliasPolicy: "free" });
  return (
    <>
      <Choice
        name="addressForm"
        label={words.address}
        options={orderChoices(addressForm, [
          ["vous", words.vous],
          ["tu", words.tu, words.tuHint],
        ])}
      />
      <div className={styles.field}>
        <FieldWords id="notice" label={words.notice} hint={words.noticeHint} />
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
          defaultValue={told?.notice}
          aria-describedby="notice-hint"
        />
      </div>
    </>
  );
}
