import { fillTemplate } from "#lib/i18n/template.ts";
import { CertificateCareless } from "./certificate-careless.tsx";
import { CertificateCost } from "./certificate-cost.tsx";
import { CertificateDimensions } from "./certificate-dimensions.tsx";
import { CertificateFirst } from "./certificate-first.tsx";
import { CertificatePeople } from "./certificate-people.tsx";
import { CertificatePlaces } from "./certificate-places.tsx";
import { CertificateQuestions } from "./certificate-questions.tsx";
import styles from "./certificate-section.module.css";
import { CertificateFold } from "./certificate-table.tsx";
import { type CertificateView, findMostChanged, wordGap } from "./certificate-view.ts";

/** The certificate for a curious reader: is the quiz fair, can it be trusted, and what does the express quiz cost. */
export function CertificateSection({ view }: { view: CertificateView }) {
  const { strings, words } = view;
  return (
    <div className={styles.section}>
      <p>{words.origin}</p>
      <CertificateKeys view={view} />
      <CertificateFirst view={view} />
      <CertificatePlaces view={view} />
      <CertificatePeople view={view} />
      <CertificateQuestions view={view} />
      <CertificateDimensions view={view} />
      <CertificateCareless view={view} />
      <CertificateCost view={view} />
      <CertificateFold summary={strings.methodTitle}>
        {strings.methodText.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </CertificateFold>
    </div>
  );
}

/** The three figures that answer first: is it fair, does it find people, does one question decide. */
function CertificateKeys({ view }: { view: CertificateView }) {
  const { full, words, figures } = view;
  const [confusion] = full.study.confusions;
  const strength = figures.wholePercent(confusion?.strength ?? 0);
  const keys = [
    { figure: wordGap(view, full), label: words.key.gap },
    {
      figure: figures.percent(confusion?.worst ?? 0),
      label: fillTemplate(words.key.right, { strength }),
    },
    { figure: figures.percent(findMostChanged(full)), label: words.key.most },
  ];
  return (
    <dl className={styles.keys}>
      {keys.map(({ figure, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
