import type { ReactNode } from "react";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { formatPercent } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { GroupPicture } from "#lib/scoring/group/group.ts";
import { CountBar } from "./count-bar.tsx";
import { type Material, wordRoles } from "./material.ts";
import styles from "./restitution.module.css";

/** Who comes first for how many, ties as ties. */
export function FirstRoles({ material, picture }: { material: Material; picture: GroupPicture }) {
  const { words } = material;
  return (
    <CountTable material={material} caption={words.roles.lead} head={words.roles.role}>
      {picture.firsts.map(({ roles, people }) => (
        <CountRow
          key={roles.join()}
          material={material}
          people={people}
          all={picture.people}
          {...(roles.length === 1 && { role: roles[0] ?? "none" })}
        >
          {roles.map((role) => (
            <RoleMark key={role} role={role} />
          ))}{" "}
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
  return (
    <CountTable material={material} head={roles.verdicts}>
      {kinds.map((kind) => (
        <CountRow
          key={kind}
          material={material}
          people={picture.verdicts[kind]}
          all={picture.people}
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

/** How many of all: as a bar, as a share and as a number. */
function CountRow({
  material,
  people,
  all,
  role,
  children,
}: {
  material: Material;
  people: number;
  all: number;
  role?: string;
  children: ReactNode;
}) {
  const share = people / all;
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
