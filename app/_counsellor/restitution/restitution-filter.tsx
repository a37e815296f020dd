import button from "#app/_ui/button.module.css";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Restitution } from "#lib/sessions/restitution/restitution.ts";
import type { RestitutionEdition } from "./edition.ts";
import styles from "./restitution.module.css";

/** Chooses the round and the subgroup; nothing where there is nothing to choose. Works without scripts. */
export function RestitutionFilter({
  edition: { words },
  restitution,
}: {
  edition: RestitutionEdition;
  restitution: Restitution;
}) {
  const { rounds, round, subgroup, subgroups } = restitution;
  if (rounds === 1 && subgroups.length === 0) return null;
  return (
    <form method="get" className={`${styles.filter} ${styles.screen}`} aria-label={words.filter}>
      {rounds > 1 && (
        <label>
          {words.round}
          <select name="round" defaultValue={round}>
            {words.rounds.map((name, at) => (
              <option key={name} value={at + 1}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {subgroups.length > 0 && (
        <label>
          {words.group}
          <select name="subgroup" defaultValue={subgroup ?? ""}>
            <option value="">{words.everybody}</option>
            {subgroups.map(({ name, isShown }) => (
              <option key={name} value={name} disabled={!isShown}>
                {isShown ? name : fillTemplate(words.notShown, { name })}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className={`${button.button} ${button.quiet}`}>
        {words.show}
      </button>
    </form>
  );
}
