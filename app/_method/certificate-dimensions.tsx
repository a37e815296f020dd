import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { type Reliability, sharedPart } from "#lib/scoring/simulation/population.ts";
import styles from "./certificate-dimensions.module.css";
import { CertificateTable } from "./certificate-table.tsx";
import { type CertificateView, reliabilityBar } from "./certificate-view.ts";

/** How reliably each dimension is measured, full and express. */
export function CertificateDimensions({ view }: { view: CertificateView }) {
  const { full, express, sentences, strings, words, figures } = view;
  const values = {
    bar: figures.number(reliabilityBar, 2),
    shared: figures.wholePercent(sharedPart),
  };
  return (
    <>
      <h3>{words.dimensions.title}</h3>
      {words.dimensions.paragraphs.map((paragraph) => (
        <p key={paragraph}>{fillTemplate(paragraph, values)}</p>
      ))}
      <CertificateTable
        caption={fillTemplate(words.dimensions.table, values)}
        heads={[strings.dimension, words.cost.full, words.cost.express]}
        even
        groups={[
          {
            rows: full.study.reliability.map((measured) => [
              sentences.dimensions[measured.dimension]?.name ?? measured.dimension,
              <ReliabilityCell key="full" view={view} measured={measured} />,
              <ReliabilityCell
                key="express"
                view={view}
                measured={express.study.reliability.find(
                  ({ dimension }) => dimension === measured.dimension,
                )}
              />,
            ]),
          },
        ]}
      />
    </>
  );
}

/** The figure, a bar from 0 to 1 with a line at what is asked for, and the number of questions. */
function ReliabilityCell({
  view: { words, figures, locale },
  measured,
}: {
  view: CertificateView;
  measured: Reliability | undefined;
}) {
  const { items = 0, reliability = null } = measured ?? {};
  if (reliability === null) return <span className={styles.alone}>{words.dimensions.alone}</span>;
  return (
    <>
      <strong>{figures.number(reliability, 2)}</strong>
      <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.track} d="M0 0h100v8H0Z" />
        <path className={styles.value} d={`M0 0h${100 * Math.max(0, reliability)}v8H0Z`} />
        <path className={styles.limit} d={`M${100 * reliabilityBar} 0v8`} />
      </svg>
      <small className={styles.count}>
        {fillPlural(words.dimensions.questions, { locale, n: items })}
      </small>
    </>
  );
}
