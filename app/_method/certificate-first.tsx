import { drawFirstBar } from "#lib/bank-tools/pictures/first-bar.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { CertificateFigure, CertificateFigures } from "./certificate-figure.tsx";
import { CertificateFold, CertificateTable } from "./certificate-table.tsx";
import { type CertificateView, wordGap } from "./certificate-view.ts";

/** Who comes first over all sheets, full and express. */
export function CertificateFirst({ view }: { view: CertificateView }) {
  const { full, express, names, strings, words, figures } = view;
  const quizzes = [
    { name: strings.full, ...full },
    { name: strings.express, ...express },
  ];
  const values = { gap: wordGap(view, full), ties: figures.percent(full.certificate.ties.share) };
  return (
    <>
      <h3>{words.first.title}</h3>
      <p>{fillTemplate(words.first.text, values)}</p>
      <CertificateFigures>
        {quizzes.map(({ name, certificate }) => (
          <CertificateFigure
            key={name}
            drawing={drawFirstBar({
              certificate,
              names,
              words: { title: `${strings.firstTitle} (${name})`, ties: strings.ties },
              percent: figures.finePercent,
              width: 400,
            })}
            caption={fillTemplate(words.first.caption, {
              name,
              sheets: figures.count(certificate.sheets),
            })}
          />
        ))}
      </CertificateFigures>
      <CertificateFold summary={words.fold}>
        {quizzes.map(({ name, certificate }) => (
          <CertificateTable
            key={name}
            caption={`${strings.firstTitle} (${name})`}
            heads={[strings.role, strings.firstAlone, strings.firstTied]}
            groups={[
              {
                rows: certificate.roles.map(({ firstAlone, firstTied }, place) => [
                  names[place] ?? "",
                  figures.finePercent(firstAlone),
                  figures.finePercent(firstTied),
                ]),
              },
            ]}
          />
        ))}
      </CertificateFold>
    </>
  );
}
