import { localPath } from "#app/_ui/address.ts";
import button from "#app/_ui/button.module.css";
import styles from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import { sessionStrings } from "#lib/i18n/session/words.ts";
import type { Locale } from "#lib/locale.ts";

/** The field for a session's code, which leads to its door. `place` tells it from another one of the same page. */
export function JoinCodeForm({
  locale,
  label,
  value,
  place,
}: {
  locale: Locale;
  label: string;
  value?: string | undefined;
  place?: string | undefined;
}) {
  const { codeHint, enter } = sessionStrings[locale].join;
  return (
    <CodeForm
      method="get"
      action={localPath(locale, "/join/enter")}
      name="code"
      value={value}
      place={place}
      label={label}
      hint={codeHint}
      submit={enter}
    />
  );
}

/** One field for a code or a ticket, with its button. It works before any script has arrived. */
export function CodeForm({
  method,
  action,
  name,
  label,
  hint,
  submit,
  fault,
  value,
  token,
  place = name,
}: {
  method: "get" | "post";
  action: string;
  name: "code" | "ticket";
  label: string;
  hint: string;
  submit: string;
  fault?: string | null;
  /** What was typed before, to be corrected. */
  value?: string | undefined;
  /** Of a form that changes something: shows that it was drawn for this browser. */
  token?: string;
  /** Tells the field from others of the page. */
  place?: string | undefined;
}) {
  return (
    <form className={styles.form} method={method} action={action}>
      {token !== undefined && <input type="hidden" name="token" value={token} />}
      <FieldWords id={place} label={label} hint={hint} />
      {fault && (
        <p className={styles.fault} id={`${place}-fault`} role="alert">
          {fault}
        </p>
      )}
      <div className={styles.line}>
        <input
          className={`${styles.input} ${styles.code}`}
          id={place}
          name={name}
          defaultValue={value}
          required
          maxLength={300}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-describedby={fault ? `${place}-hint ${place}-fault` : `${place}-hint`}
          aria-invalid={fault ? true : undefined}
        />
        <button type="submit" className={`${button.button} ${button.primary}`}>
          {submit}
        </button>
      </div>
    </form>
  );
}
