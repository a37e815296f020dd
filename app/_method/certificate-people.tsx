import { drawConfusion } from "#lib/bank-tools/pictures/confusion-chart.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Confusion } from "#lib/scoring/simulation/study.ts";
import { CertificateFigure, CertificateFigures } from "./certificate-figure.tsx";
import { CertificateFold, CertificateTable } from "./certificate-table.tsx";
import type { CertificateView } from "./certificate-view.ts";

/** How simulated people of each role come out: the first setting as pictures, all of them as tables. */
export function CertificatePeople({ view }: { view: CertificateView }) {
  const { full, express, names, strings, words, figures } = view;
  const quizzes = [
    { name: strings.full, ...full },
    { name: strings.express, ...express },
  ];
  const values = {
    n: figures.count(String(full.study.count)),
    strength: figures.wholePercent(full.study.confusions[0]?.strength ?? 0),
  };
  return (
    <>
      <h3>{words.people.title}</h3>
      {words.people.paragraphs.map((paragraph) => (
        <p key={paragraph}>{fillTemplate(paragraph, values)}</p>
      ))}
      <CertificateFigures>
        {quizzes.map(({ name, study }) =>
          study.confusions.slice(0, 1).map((confusion) => (
            <CertificateFigure
              key={name}
              drawing={drawConfusion({
                confusion,
                names,
                words: { title: `${strings.peopleTitle} (${name})`, ties: strings.ties },
                percent: figures.percent,
                width: 400,
              })}
              caption={name}
            />
          )),
        )}
      </CertificateFigures>
      <p>{words.people.caveat}</p>
      <CertificateFold summary={words.fold}>
        {quizzes.map(({ name, study }) => (
          <CertificateTable
            key={name}
            caption={fillTemplate(words.people.table, { name })}
            heads={[strings.role, ...names, strings.ties]}
            groups={study.confusions.map((confusion) => ({
              name: wordSetting(view, confusion),
              rows: confusion.rows.map(({ found, tied }, place) => [
                names[place] ?? "",
                ...[...found, tied].map(figures.percent),
              ]),
            }))}
          />
        ))}
      </CertificateFold>
    </>
  );
}

function wordSetting({ strings, figures }: CertificateView, setting: Confusion): string {
  return fillTemplate(setting.noise > 0 ? strings.settingNoise : strings.setting, {
    strength: figures.wholePercent(setting.strength),
    noise: figures.wholePercent(setting.noise),
  });
}
