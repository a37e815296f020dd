import type { Wording } from "#app/_explanation/explanation.ts";
import { Statements } from "#app/_roles/documents.tsx";
import { localPath } from "#app/_ui/address.ts";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { type Guide, statementsAbout } from "#lib/bank/guide.ts";
import type { Card } from "#lib/cards/card.ts";
import { cardPageStrings } from "#lib/i18n/card/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./role-sentences.module.css";

/** What says most about a role in a sentence, in this order. */
const topics = ["definition", "scope", "mission", "objective", "responsibility"];

/** What each role of a card is, in three sentences with their sources. */
export function RoleSentences({
  card,
  wording,
  names,
}: {
  card: Card;
  wording: Wording;
  names: Readonly<Record<string, string>>;
}) {
  const { locale, roles } = card;
  const strings = cardPageStrings[locale].roles;
  const [only] = roles;
  const title =
    roles.length === 1 && only
      ? fillTemplate(strings.title, { roles: names[only] ?? only })
      : strings.titleSeveral;
  return (
    <Part id="roles" title={title} lead={strings.lead}>
      {roles.map((role) => (
        <section key={role} className={styles.role} aria-labelledby={`role-${role}`}>
          <h3 id={`role-${role}`} className={styles.name}>
            <RoleMark role={role} /> {names[role]}
          </h3>
          <Statements wording={wording} statements={pickStatements(wording, role)} />
          <p>
            <a href={localPath(locale, `/roles/${role}`)}>
              {fillTemplate(strings.more, { role: names[role] ?? role })}
            </a>
          </p>
        </section>
      ))}
    </Part>
  );
}

/** Gives three statements about a role: the first on each topic, and where topics are silent the next on the first ones. */
function pickStatements(guide: Guide, role: string) {
  const byTopic = topics.map((topic) => statementsAbout(guide, role, topic));
  const firsts = byTopic.flatMap(([statement]) => statement ?? []);
  const others = byTopic.flatMap((statements) => statements.slice(1));
  return [...firsts, ...others].slice(0, 3);
}
