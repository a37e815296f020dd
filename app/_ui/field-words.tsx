import styles from "./field.module.css";

/** What stands above a field that has this id: its label, and what to know about it, which describes it as `ID-hint`. */
export function FieldWords({
  id,
  label,
  hint,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
}) {
  return (
    <>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}
