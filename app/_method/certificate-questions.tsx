import { RoleMark } from "#app/_ui/role-mark.tsx";
import { drawLeftOut, leftOutLimit } from "#lib/bank-tools/pictures/left-out-chart.ts";
import { drawSeparation } from "#lib/bank-tools/pictures/separation-chart.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { CertificateFigure, CertificateFigures } from "./certificate-figure.tsx";
import styles from "./certificate-questions.module.css";
import { CertificateFold, CertificateTable } from "./certificate-table.tsx";
import { type CertificateView, findMostChanged } from "./certificate-view.ts";

/** What hangs on each question of the full quiz, and what it tells apart. Questions go by their number and dimension. */
export function CertificateQuestions({ view }: { view: CertificateView }) {
  const { full, roles, names, sentences, strings, words, figures } = view;
  const { certificate, study } = full;
  const items = certificate.items.map((item, place) => ({
    ...item,
    label: `${place + 1}\u00a0${sentences.dimensions[item.dimension]?.name ?? item.dimension}`,
    leftOut: study.leftOut[place] ?? { item: item.item, changed: 0, touched: 0 },
  }));
  const leftOut = {
    title: strings.leftOutTitle,
    description: fillTemplate(words.questions.leftOut, {
      n: figures.count(String(study.count)),
      limit: figures.wholePercent(leftOutLimit),
      most: figures.percent(findMostChanged(full)),
    }),
  };
  const separation = { title: strings.separationTitle, description: words.questions.separation };
  const named = Object.fromEntries(roles.map((role, place) => [role, names[place] ?? role]));
  const pairs = certificate.pairs.map(({ roles: pair }) =>
    pair.map((role) => named[role]).join(" / "),
  );
  return (
    <>
      <h3>{words.questions.title}</h3>
      <CertificateFigures>
        <CertificateFigure
          drawing={drawLeftOut({
            items: items.map(({ label, leftOut: left }) => ({ ...left, item: label })),
            words: leftOut,
            percent: figures.percent,
            width: 400,
          })}
          caption={leftOut.description}
        />
        <CertificateFigure
          drawing={drawSeparation({
            items: items.map(({ label, ...item }) => ({ ...item, item: label })),
            words: { ...separation, names: named },
            width: 400,
          })}
          caption={separation.description}
        />
      </CertificateFigures>
      <CertificateLegend view={view} />
      <CertificateFold summary={words.fold}>
        <CertificateTable
          caption={strings.leftOutTitle}
          heads={[strings.item, words.questions.changed, words.questions.touched]}
          groups={[
            {
              rows: items.map(({ item, label, leftOut: left }) => [
                `${label}. ${sentences.items[item]?.text ?? item}`,
                figures.percent(left.changed),
                figures.percent(left.touched),
              ]),
            },
          ]}
        />
        <CertificateTable
          caption={strings.separationTitle}
          heads={[strings.item, ...pairs]}
          groups={[
            {
              rows: items.map(({ label, separation: shares }) => [
                label,
                ...shares.map(({ share }) => figures.percent(share)),
              ]),
            },
          ]}
        />
      </CertificateFold>
    </>
  );
}

/** Which mark is which role, for pictures too narrow for the names. */
function CertificateLegend({ view: { roles, names, words } }: { view: CertificateView }) {
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {roles.map((role, place) => (
        <li key={role}>
          <RoleMark role={role} /> {names[place]}
        </li>
      ))}
    </ul>
  );
}
