import type { CertifiedQuiz } from "#lib/bank-tools/report/certified-quiz.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { CertificateTable } from "./certificate-table.tsx";
import {
  type CertificateView,
  findMostChanged,
  reliabilityBar,
  wordGap,
} from "./certificate-view.ts";

/** What the express quiz costs: full and express side by side. */
export function CertificateCost({ view }: { view: CertificateView }) {
  const { full, express, words, figures } = view;
  const values = {
    full: full.certificate.items.length,
    express: express.certificate.items.length,
    strength: figures.wholePercent(full.study.confusions[0]?.strength ?? 0),
    fullMissed: countMissed(full),
    expressMissed: countMissed(express),
  };
  const compare = (measure: (quiz: CertifiedQuiz) => string) => [measure(full), measure(express)];
  return (
    <>
      <h3>{words.cost.title}</h3>
      {words.cost.paragraphs.map((paragraph) => (
        <p key={paragraph}>{fillTemplate(paragraph, values)}</p>
      ))}
      <CertificateTable
        caption={words.cost.table}
        heads={[words.cost.measure, words.cost.full, words.cost.express]}
        groups={[
          {
            rows: [
              [words.cost.items, ...compare(({ certificate }) => String(certificate.items.length))],
              [words.cost.gap, ...compare((quiz) => wordGap(view, quiz))],
              [
                words.cost.ties,
                ...compare(({ certificate }) => figures.percent(certificate.ties.share)),
              ],
              ...full.study.confusions.map(({ strength, noise }): [string, ...string[]] => [
                fillTemplate(noise > 0 ? words.cost.rightNoise : words.cost.right, {
                  strength: figures.wholePercent(strength),
                  noise: figures.wholePercent(noise),
                }),
                ...compare(({ study }) => {
                  const same = study.confusions.find(
                    (confusion) => confusion.strength === strength && confusion.noise === noise,
                  );
                  return same ? figures.percent(same.worst) : "–";
                }),
              ]),
              [words.cost.most, ...compare((quiz) => figures.percent(findMostChanged(quiz)))],
              [
                fillTemplate(words.cost.solid, { bar: figures.number(reliabilityBar, 2) }),
                ...compare(({ study }) =>
                  fillTemplate(words.cost.of, {
                    n: study.reliability.filter(
                      ({ reliability }) => (reliability ?? 0) >= reliabilityBar,
                    ).length,
                    total: study.reliability.length,
                  }),
                ),
              ],
            ],
          },
        ]}
      />
    </>
  );
}

/** Of 1,000 simulated people of the role that is found least often, in the first setting. */
function countMissed({ study }: CertifiedQuiz): number {
  return Math.round(1000 * (1 - (study.confusions[0]?.worst ?? 0)));
}
