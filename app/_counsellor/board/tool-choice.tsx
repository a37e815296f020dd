import field from "#app/_ui/field.module.css";
import styles from "./board.module.css";

/** One of a few named things, chosen at once: what a list shows, or how long something takes. */
export function ToolChoice<Name extends string>({
  label,
  names,
  words,
  value,
  onChange,
}: {
  label: string;
  names: readonly Name[];
  words: Readonly<Record<Name, string>>;
  value: Name;
  onChange: (name: Name) => void;
}) {
  return (
    <label className={styles.tool}>
      <span className={field.label}>{label}</span>
      <select
        className={field.input}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = names.find((name) => name === currentTarget.value);
          if (chosen) onChange(chosen);
        }}
      >
        {names.map((name) => (
          <option key={name} value={name}>
            {words[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
