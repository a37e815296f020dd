import { drawDensity } from "#lib/bank-tools/pictures/density-chart.ts";
import { drawScoreCurves } from "#lib/bank-tools/pictures/score-curves.ts";
import { CertificateFigure, CertificateFigures } from "./certificate-figure.tsx";
import { CertificateFold, CertificateTable } from "./certificate-table.tsx";
import type { CertificateView } from "./certificate-view.ts";

/** Where all sheets lie in the compass, and how each role's scores are spread over them. */
export function CertificatePlaces({ view }: { view: CertificateView }) {
  const { full, roles, names, strings, words, figures } = view;
  const { certificate, regions, spreads } = full;
  const density = { title: strings.densityTitle, description: words.places.density };
  const curves = { title: strings.spreadTitle, description: words.places.curves };
  return (
    <>
      <h3>{words.places.title}</h3>
      <CertificateFigures>
        <CertificateFigure
          drawing={drawDensity({ regions, names, words: density })}
          letters="large"
          caption={words.places.density}
        />
        <CertificateFigure
          drawing={drawScoreCurves({ spreads, names, words: curves })}
          letters="large"
          caption={words.places.curves}
        />
      </CertificateFigures>
      <CertificateFold summary={words.fold}>
        <CertificateTable
          caption={words.places.scores}
          heads={[strings.role, strings.mean, strings.variance, strings.range]}
          groups={[
            {
              rows: certificate.roles.map(({ mean, variance, min, max }, place) => [
                names[place] ?? "",
                figures.number(mean, 2),
                figures.number(variance, 1),
                `${figures.number(min, 0)} … ${figures.number(max, 0)}`,
              ]),
            },
          ]}
        />
        <CertificateTable
          caption={words.places.pairs}
          heads={[strings.pair, strings.above, strings.level, strings.below]}
          groups={[
            {
              rows: certificate.pairs.map(({ roles: pair, above, level, below }) => [
                pair.map((role) => names[roles.indexOf(role)] ?? role).join(" / "),
                figures.percent(above),
                figures.percent(level),
                figures.percent(below),
              ]),
            },
          ]}
        />
      </CertificateFold>
    </>
  );
}
