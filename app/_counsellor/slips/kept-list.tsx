"use client";

import { useState } from "react";
import counsellor from "#app/_counsellor/counsellor.module.css";
import row from "#app/_counsellor/row-button.module.css";
import { PrintButton } from "#app/_print/print-button.tsx";
import button from "#app/_ui/button.module.css";
import type { SlipPageWords } from "#lib/i18n/slips/words.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { forgetList, type Pupil } from "./class-list.ts";
import styles from "./slips.module.css";

/** The list that this device keeps: to print again, to take somebody out of, to delete. */
export function KeptList({
  sessionId,
  list,
  isBlocked,
  locale,
  words,
  onChange,
  onForgotten,
}: {
  sessionId: string;
  list: readonly Pupil[];
  /** Whether it lives only as long as this page. */
  isBlocked: boolean;
  locale: Locale;
  words: SlipPageWords;
  onChange: (list: readonly Pupil[]) => void;
  onForgotten: () => void;
}) {
  const [isAsked, setAsked] = useState(false);
  const quiet = `${button.button} ${button.quiet}`;
  function forget(): void {
    forgetList(sessionId);
    onForgotten();
  }
  return (
    <section className={counsellor.section} aria-labelledby="kept-slips">
      <h2 id="kept-slips">{fillPlural(words.kept, { locale, n: list.length })}</h2>
      <p>{isBlocked ? words.blocked : words.keptLead}</p>
      <p className={counsellor.ways}>
        <PrintButton text={words.print} />
      </p>
      <div className={counsellor.scroll}>
        <table className={styles.list}>
          <thead>
            <tr>
              <th scope="col">{words.person}</th>
              <th scope="col">{words.subgroup}</th>
              <th scope="col">{words.ticket}</th>
              <th scope="col">{words.remove}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((pupil) => (
              <tr key={pupil.tag}>
                <th scope="row">
                  <bdi>{pupil.name}</bdi>
                </th>
                <td>{pupil.subgroup}</td>
                <td translate="no">{pupil.ticket}</td>
                <td>
                  <button
                    type="button"
                    className={row.button}
                    aria-label={fillTemplate(words.removeOne, { name: pupil.name })}
                    onClick={() => onChange(list.filter((one) => one !== pupil))}
                  >
                    {words.remove}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.removeHint}</p>
      {isAsked ? (
        <div role="alert">
          <p>{words.forgetLead}</p>
          <p className={counsellor.ways}>
            <button type="button" className={quiet} onClick={() => setAsked(false)}>
              {words.cancel}
            </button>
            <button type="button" className={quiet} onClick={forget}>
              {words.forgetSure}
            </button>
          </p>
        </div>
      ) : (
        <p className={counsellor.ways}>
          <button type="button" className={quiet} onClick={() => setAsked(true)}>
            {words.forget}
          </button>
        </p>
      )}
    </section>
  );
}
