import type { Explanation } from "#app/_explanation/explanation.ts";
import { Part } from "#app/_ui/part.tsx";
import styles from "./limits.module.css";

/** What the result does not say and is not for. */
export function Limits({ explanation }: { explanation: Explanation }) {
  const { strings, locale } = explanation;
  const words = strings.limits;
  return (
    <Part id="limits" title={words.title}>
      <ul className={styles.list}>
        {words.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p className={styles.method}>
        <a href={`/${locale}/method`}>{words.method}</a>
      </p>
    </Part>
  );
}
