import { fillTemplate } from "#lib/i18n/template.ts";
import type { NearTipping } from "#lib/scoring/group/tipping.ts";
import styles from "./restitution.module.css";
import { type Material, wordPeople, wordRoles } from "./wording.ts";

/** Where opinions are close to tipping: people between roles, and questions between sides. */
export function TippingView({ material, tipping }: { material: Material; tipping: NearTipping }) {
  const { words, sentences } = material;
  const { people, between, items } = tipping;
  return (
    <div className={styles.columns}>
      <div>
        <p>
          {people === 0
            ? words.tipping.peopleNone
            : fillTemplate(words.tipping.people, { n: people })}
        </p>
        <ul className={styles.list}>
          {between.map((one) => (
            <li key={one.roles.join()}>
              {fillTemplate(words.tipping.between, {
                roles: wordRoles(material, one.roles),
                people: wordPeople(material, one.people),
              })}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p>{items.length === 0 ? words.tipping.itemsNone : words.tipping.items}</p>
        <ul className={styles.list}>
          {items.map(({ item, changes }) => (
            <li key={item}>
              {sentences.items[item]?.text}{" "}
              <small className={styles.small}>
                {changes === 1
                  ? words.tipping.one
                  : fillTemplate(words.tipping.several, { n: changes })}
              </small>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
