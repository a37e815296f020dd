import { RoleMark } from "#app/_ui/role-mark.tsx";
import { formatPercent } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { GroupPicture } from "#lib/scoring/group/group.ts";
import { CountBar } from "./count-bar.tsx";
import { type Material, wordRoles } from "./material.ts";
import styles from "./restitution.module.css";

/** Who comes first for how many, ties as ties. */
export function FirstRoles({ material, picture }: { material: Material; picture: GroupPicture }) {
  const { words, locale } = material;
  return (
    <table className={styles.bars}>
      <caption>{words.roles.lead}</caption>
      <thead>
        <tr>
          <th scope="col">{words.roles.role}</th>
          <th scope="col" className={styles.barColumn}>
            {words.roles.share}
          </th>
          <th scope="col" className={styles.number}>
            {words.roles.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {picture.firsts.map(({ roles, people }) => (
          <tr key={roles.join()}>
            <th scope="row">
              {roles.map((role) => (
                <RoleMark key={role} role={role} />
              ))}{" "}
              {roles.length === 1
                ? wordRoles(material, roles)
                : fillTemplate(words.roles.tie, { roles: wordRoles(material, roles) })}
            </th>
            <td>
              <span className={styles.barCell}>
                <CountBar
                  share={people / picture.people}
                  {...(roles.length === 1 && { role: roles[0] ?? "none" })}
                />
                {formatPercent(people / picture.people, locale)}
              </span>
            </td>
            <td className={styles.number}>{people}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How sure the results are. */
export function Verdicts({ material, picture }: { material: Material; picture: GroupPicture }) {
  const { words, locale } = material;
  const kinds = ["clear", "leaning", "mixed"] as const;
  return (
    <table className={styles.bars}>
      <thead>
        <tr>
          <th scope="col">{words.roles.verdicts}</th>
          <th scope="col" className={styles.barColumn}>
            {words.roles.share}
          </th>
          <th scope="col" className={styles.number}>
            {words.roles.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              {words.roles.verdictNames[kind]}
              <small className={styles.small}>{words.roles.verdictLeads[kind]}</small>
            </th>
            <td>
              <span className={styles.barCell}>
                <CountBar share={picture.verdicts[kind] / picture.people} />
                {formatPercent(picture.verdicts[kind] / picture.people, locale)}
              </span>
            </td>
            <td className={styles.number}>{picture.verdicts[kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
