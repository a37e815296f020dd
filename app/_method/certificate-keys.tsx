import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./certificate-keys.module.css";
import { type CertificateView, findMostChanged, wordGap } from "./certificate-view.ts";

/** The three figures that answer first: is it fair, does it find people, does one question decide. */
export function CertificateKeys({ view }: { view: CertificateView }) {
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
