import type { ReactNode } from "react";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { formatPercent } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { GroupPicture } from "#lib/scoring/group/group.ts";
import { apportion } from "#lib/scoring/scores.ts";
import { type RestitutionEdition, wordRoles } from "./edition.ts";
import bar from "./first-roles.module.css";
import styles from "./restitution.module.css";

/** Who comes first for how many, ties as ties. */
export function FirstRoles({
  edition,
  picture,
}: {
  edition: RestitutionEdition;
  picture: GroupPicture;
}) {
  const { words } = edition;
  const unnamed = picture.verdicts.none;
  const percents = apportion([...picture.firsts.map(({ people }) => people), unnamed], 100);
  return (
    <CountTable edition={edition} caption={words.roles.lead} head={words.roles.role}>
      {picture.firsts.map(({ roles, people }, at) => (
        <CountRow
          key={roles.join()}
          edition={edition}
          people={people}
          percent={percents[at] ?? 0}
          {...(roles.length === 1 && roles[0] && { role: roles[0] })}
        >
          {roles.map((role) => (
            <RoleMark key={role} role={role} />
          ))}
          {roles.length === 1
            ? wordRoles(edition, roles)
            : fillTemplate(words.roles.tie, { roles: wordRoles(edition, roles) })}
        </CountRow>
      ))}
      {unnamed > 0 && (
        <CountRow edition={edition} people={unnamed} percent={percents.at(-1) ?? 0}>
          {words.roles.unnamed}
        </CountRow>
      )}
    </CountTable>
  );
}

const certainties = ["clear", "leaning", "mixed"] as const;

/** How sure the results are, and to how many no role is named. */
export function Verdicts({
  edition,
  picture,
}: {
  edition: RestitutionEdition;
  picture: GroupPicture;
}) {
  const { roles } = edition.words;
  const kinds = picture.verdicts.none > 0 ? ([...certainties, "none"] as const) : certainties;
  const percents = apportion(
    kinds.map((kind) => picture.verdicts[kind]),
    100,
  );
  return (
    <CountTable edition={edition} head={roles.verdicts}>
      {kinds.map((kind, at) => (
        <CountRow
          key={kind}
          edition={edition}
          people={picture.verdicts[kind]}
          percent={percents[at] ?? 0}
        >
          {roles.verdictNames[kind]}
          <small className={styles.small}>{roles.verdictLeads[kind]}</small>
        </CountRow>
      ))}
    </CountTable>
  );
}

const levels = ["low", "moderate", "high"] as const;

/** How strongly the activities of the roles attract how many; nothing where that is not asked, or of too few. */
export function Attraction({
  edition,
  elevation,
  isInRoom = false,
}: {
  edition: RestitutionEdition;
  elevation: NonNullable<GroupPicture["elevation"]>;
  /** Before pupils: nothing that is a counsellor's to know. */
  isInRoom?: boolean;
}) {
  const words = edition.words.attraction;
  const percents = apportion(
    levels.map((level) => elevation.levels[level]),
    100,
  );
  const isMostlyLow = elevation.levels.low * 2 > elevation.people;
  return (
    <>
      <CountTable edition={edition} head={words.head}>
        {levels.map((level, at) => (
          <CountRow
            key={level}
            edition={edition}
            people={elevation.levels[level]}
            percent={percents[at] ?? 0}
          >
            {words.levels[level]}
            <small className={styles.small}>{words.levelLeads[level]}</small>
          </CountRow>
        ))}
      </CountTable>
      {isInRoom && <p>{words.room}</p>}
      {!isInRoom && isMostlyLow && <p>{words.mostlyLow}</p>}
      {!isInRoom && <p>{words.caution}</p>}
    </>
  );
}

function CountTable({
  edition,
  caption,
  head,
  children,
}: {
  edition: RestitutionEdition;
  caption?: string;
  head: string;
  children: ReactNode;
}) {
  const { roles } = edition.words;
  return (
    <table className={styles.bars}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className={styles.barColumn}>
            {roles.share}
          </th>
          <th scope="col" className={styles.number}>
            {roles.count}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

/** How many of all: as a bar, as a share and as a number. The table's shares add up to 100 %. */
function CountRow({
  edition,
  people,
  percent,
  role,
  children,
}: {
  edition: RestitutionEdition;
  people: number;
  percent: number;
  role?: string;
  children: ReactNode;
}) {
  const share = percent / 100;
  return (
    <tr>
      <th scope="row">{children}</th>
      <td>
        <span className={styles.barCell}>
          <CountBar share={share} {...(role !== undefined && { role })} />
          {formatPercent(share, edition.locale)}
        </span>
      </td>
      <td className={styles.number}>{people}</td>
    </tr>
  );
}

/** A share (0 to 1) as a bar; the figure stands beside it. `role` gives it the role's colour. */
function CountBar({ share, role }: { share: number; role?: string }) {
  return (
    <svg className={bar.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className={bar.ground} width="100" height="4" />
      <rect className={bar.share} data-role={role} width={(share * 100).toFixed(2)} height="4" />
    </svg>
  );
}
