import field from "#app/_ui/field.module.css";
import { FieldWords } from "#app/_ui/field-words.tsx";
import styles from "./counsellor.module.css";

/** One line to fill in, with its label and what to know about it. */
export function Field({
  name,
  id = name,
  label,
  hint,
  value = "",
  type = "text",
  required = false,
  maxLength,
  min = 1,
  max = 365,
  autoComplete = "off",
}: {
  name: string;
  /** Where a name stands on a page twice. */
  id?: string;
  label: string;
  hint?: string;
  value?: string;
  type?: "text" | "number" | "email" | "password" | "date" | "datetime-local";
  required?: boolean;
  maxLength?: number;
  /** Of a number, or of a day. */
  min?: number | string;
  max?: number | string;
  autoComplete?: string;
}) {
  return (
    <div className={styles.field}>
      <FieldWords id={id} label={label} hint={hint} />
      <input
        className={field.input}
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        required={required}
        maxLength={maxLength}
        autoComplete={autoComplete}
        aria-describedby={hint ? `${id}-hint` : undefined}
        {...(type === "date" && { min, max })}
        {...(type === "number" && { min, max, inputMode: "numeric" as const })}
        {...(type === "password" && autoComplete === "new-password" && { minLength: 12 })}
      />
    </div>
  );
}

/** One of a few: radio inputs, the first chosen; what to know about one stands below it. */
export function Choice({
  name,
  label,
  options,
}: {
  name: string;
  label: string;
  options: readonly (readonly [value: string, label: string, hint?: string])[];
}) {
  return (
    <fieldset className={styles.choice}>
      <legend className={field.label}>{label}</legend>
      {options.map(([value, text, hint], at) => (
        <label key={value} className={styles.option}>
          <input type="radio" name={name} value={value} defaultChecked={at === 0} />
          <span>
            <span>{text}</span>
            {hint && <small className={field.hint}>{hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Gives what may be chosen with what is chosen now in front, as `Choice` has it. */
export function orderChoices<Option extends readonly [value: string, label: string, hint?: string]>(
  now: string,
  options: readonly Option[],
): Option[] {
  return [...options].sort(([one], [other]) => Number(other === now) - Number(one === now));
}
