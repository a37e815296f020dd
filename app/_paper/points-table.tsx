import { Fragment } from "react";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import type { Bank, Item, Sentences } from "#lib/bank/schema.ts";
import { paperStrings } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { listHandPoints } from "#lib/scoring/paper-sheet.ts";
import styles from "./points-table.module.css";

/** The points of every answer for every role, with room to copy one's own beside them and to add them up. */
export function PointsTable({
  locale,
  bank,
  sentences,
  block,
}: {
  locale: Locale;
  bank: Bank;
  sentences: Sentences;
  block: number;
}) {
  const words = paperStrings[locale].score;
  const most = Math.max(...bank.items.map(({ options }) => options.length));
  const digits = Array.from({ length: most }, (_, at) => at + 1);
  const { roles, items } = bank;
  const width = 1 + most * roles.length;
  return (
    <table className={styles.points}>
      <caption>{words.caption}</caption>
      <colgroup>
        <col className={styles.first} />
        <col span={most * roles.length} />
        <col span={roles.length} className={styles.own} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={styles.number}>
            <abbr title={words.question}>N°</abbr>
          </th>
          {digits.map((digit) => (
            <th key={digit} scope="colgroup" colSpan={roles.length} className={styles.group}>
              <span className={styles.digit}>{digit}</span>
              <span className={styles.hidden}>{fillTemplate(words.digit, { digit })}</span>
            </th>
          ))}
          <th scope="colgroup" colSpan={roles.length} className={styles.mine}>
            {words.yours}
          </th>
        </tr>
        <tr>
          {digits.flatMap((digit) =>
            roles.map((role, at) => (
              <th key={`${digit}-${role}`} scope="col" className={at === 0 ? styles.group : ""}>
                <RoleMark role={role} />
                <span className={styles.hidden}>{sentences.roles[role]?.name}</span>
              </th>
            )),
          )}
          {roles.map((role) => (
            <th key={role} scope="col" className={styles.mine}>
              <RoleMark role={role} /> {sentences.roles[role]?.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item, at) => (
          <Fragment key={item.id}>
            <PointsRow item={item} number={at + 1} most={most} roles={roles} />
            {(at + 1) % block === 0 && <SumRow name={words.subtotal} width={width} roles={roles} />}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <SumRow name={words.total} width={width} roles={roles} isTotal />
      </tfoot>
    </table>
  );
}

function PointsRow({
  item,
  number,
  most,
  roles,
}: {
  item: Item;
  number: number;
  most: number;
  roles: readonly string[];
}) {
  return (
    <tr>
      <th scope="row" className={styles.number}>
        {number}
      </th>
      {item.options.flatMap((option) =>
        listHandPoints(option).map((points, at) => (
          <td
            key={`${option.id}-${roles[at]}`}
            className={`${at === 0 ? styles.group : ""} ${points === 0 ? styles.zero : ""}`}
          >
            {points}
          </td>
        )),
      )}
      {item.options.length < most && (
        <td colSpan={(most - item.options.length) * roles.length} className={styles.none} />
      )}
      {roles.map((role) => (
        <td key={role} className={styles.mine} />
      ))}
    </tr>
  );
}

function SumRow({
  name,
  width,
  roles,
  isTotal = false,
}: {
  name: string;
  width: number;
  roles: readonly string[];
  isTotal?: boolean;
}) {
  return (
    <tr className={isTotal ? styles.total : styles.subtotal}>
      <th scope="row" colSpan={width}>
        {name}
      </th>
      {roles.map((role) => (
        <td key={role} className={styles.mine} />
      ))}
    </tr>
  );
}
