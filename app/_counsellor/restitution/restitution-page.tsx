import counsellor from "#app/_counsellor/counsellor.module.css";
import type { SessionAccess } from "#app/_counsellor/session-page.tsx";
import button from "#app/_ui/button.module.css";
import { fillTemplate } from "#lib/i18n/template.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { type Restitution, workOut, workOutLatest } from "#lib/sessions/restitution/restitution.ts";
import { findRestitutionEdition, type RestitutionEdition } from "./edition.ts";
import { PrintedRestitution } from "./printed-restitution.tsx";
import styles from "./restitution.module.css";
import { RestitutionView, Section } from "./restitution-view.tsx";
import { RestitutionSettings, RestitutionWays } from "./restitution-ways.tsx";

type Asked = string | string[] | undefined;

/** The group's result for those who run the session: shown to the room or printed, by round and subgroup. */
export async function RestitutionPage({
  access: { locale, context, view },
  round,
  subgroup,
}: {
  access: SessionAccess;
  /** The round and the subgroup that the address asks for. */
  round: Asked;
  subgroup: Asked;
}) {
  const { session } = view;
  const edition = findRestitutionEdition(session, locale);
  const group = session.subgroups.find((name) => name === subgroup) ?? "";
  const asked = Number(round);
  const restitution =
    asked >= 1 && asked <= session.round && Number.isInteger(asked)
      ? await workOut(context, session, { round: asked, subgroup: group })
      : await workOutLatest(context, session, group);
  const { words } = edition;
  return (
    <>
      <h2 className={counsellor.subtitle}>{words.title}</h2>
      <p>{words.lead}</p>
      <RestitutionWays edition={edition} view={view} />
      <RestitutionFilter edition={edition} restitution={restitution} />
      <RestitutionView edition={edition} restitution={restitution} />
      <Section id="rules" title={words.rules.title}>
        <ul className={styles.rules}>
          {listRules(edition).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
      <PrintedRestitution edition={edition} session={session} restitution={restitution} />
      <RestitutionSettings edition={edition} view={view} />
    </>
  );
}

/** Gives the rules by which a restitution is made, as sentences. */
export function listRules({ words }: RestitutionEdition): string[] {
  return words.rules.list.map((rule) => fillTemplate(rule, { least: smallestGroup }));
}

/** Chooses the round and the subgroup; nothing where there is nothing to choose. Works without scripts. */
function RestitutionFilter({
  edition: { words },
  restitution,
}: {
  edition: RestitutionEdition;
  restitution: Restitution;
}) {
  const { rounds, round, subgroup, subgroups } = restitution;
  if (rounds === 1 && subgroups.length === 0) return null;
  return (
    <form
      method="get"
      className={`${styles.filter} ${counsellor.screen}`}
      aria-label={words.filter}
    >
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
