import type { ReactNode } from "react";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { formatPercent } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { apportion } from "#lib/scoring/apportion.ts";
import type { GroupPicture } from "#lib/scoring/group/group.ts";
import { CountBar } from "./count-bar.tsx";
import styles from "./restitution.module.css";
import { type Material, wordRoles } from "./wording.ts";

/** Who comes first for how many, ties as ties. */
export function FirstRoles({ material, picture }: { material: Material; picture: GroupPicture }) {
  const { words } = material;
  const percents = apportion(
    picture.firsts.map(({ people }) => people),
    100,
  );
  return (
    <CountTable material={material} caption={words.roles.lead} head={words.roles.role}>
      {picture.firsts.map(({ roles, people }, at) => (
        <CountRow
          key={roles.join()}
          material={material}
          people={people}
          percent={percents[at] ?? 0}
          {...(roles.length === 1 && { role: roles[0] ?? "none" })}
        >
          {roles.map((role) => (
            <RoleMark key={role} role={role} />
          ))}
          {roles.length === 1
            ? wordRoles(material, roles)
            : fillTemplate(words.roles.tie, { roles: wordRoles(material, roles) })}
        </CountRow>
      ))}
    </CountTable>
  );
}

const kinds = ["clear", "leaning", "mixed"] as const;

/** How sure the results are. */
export function Verdicts({ material, picture }: { material: Material; picture: GroupPicture }) {
  const { roles } = material.words;
  const percents = apportion(
    kinds.map((kind) => picture.verdicts[kind]),
    100,
  );
  return (
    <CountTable material={material} head={roles.verdicts}>
      {kinds.map((kind, at) => (
        <CountRow
          key={kind}
          material={material}
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

function CountTable({
  material,
  caption,
  head,
  children,
}: {
  material: Material;
  caption?: string;
  head: string;
  children: ReactNode;
}) {
  const { roles } = material.words;
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
  material,
  people,
  percent,
  role,
  children,
}: {
  material: Material;
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
          {formatPercent(share, material.locale)}
        </span>
      </td>
      <td className={styles.number}>{people}</td>
    </tr>
  );
}
