import styles from "./choice-row.module.css";

/** One choice of several, as native radio buttons in a row. */
export function ChoiceRow<Id extends string>({
  legend,
  name,
  options,
  chosen,
  choose,
}: {
  legend: string;
  name: string;
  options: readonly { id: Id; name: string; text?: string }[];
  chosen: Id;
  choose: (id: Id) => void;
}) {
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={option.id === chosen}
              onChange={() => choose(option.id)}
            />
            <span>
              <span className={styles.name}>{option.name}</span>
              {option.text && <span className={styles.text}>{option.text}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
