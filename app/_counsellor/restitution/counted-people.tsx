import { fillTemplate } from "#lib/i18n/template.ts";
import type { Restitution } from "#lib/sessions/restitution/restitution.ts";
import styles from "./restitution.module.css";
import type { Material } from "./wording.ts";

/** Says how many are counted and, on a line of its own, of which quiz, round and subgroup. */
export function CountedPeople({
  material: { words, locale },
  restitution: { picture, mode, round, rounds, subgroup },
}: {
  material: Material;
  restitution: Restitution;
}) {
  const of = [
    words.countedMode[mode],
    ...(rounds > 1 ? [words.rounds[round === 2 ? 1 : 0].toLocaleLowerCase(locale)] : []),
    ...(subgroup === null ? [] : [fillTemplate(words.ofSubgroup, { name: subgroup })]),
  ];
  return (
    <p className={styles.counted}>
      {fillTemplate(words.counted, { people: picture?.people ?? 0 })}{" "}
      <span className={styles.countedOf}>{of.join(", ")}</span>
    </p>
  );
}
