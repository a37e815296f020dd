import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { CertificateFold, CertificateTable } from "./certificate-table.tsx";
import type { CertificateView } from "./certificate-view.ts";

/** What sheets filled in without reading come out as. */
export function CertificateCareless({ view }: { view: CertificateView }) {
  const { full, express, roles, names, strings, words, figures, locale } = view;
  const quizzes = [
    { name: strings.full, ...full },
    { name: strings.express, ...express },
  ];
  const clear = quizzes
    .flatMap(({ certificate }) => certificate.careless)
    .filter(({ verdict }) => verdict.kind === "clear").length;
  return (
    <>
      <h3>{words.careless.title}</h3>
      <p>
        {clear === 0 ? words.careless.none : fillPlural(words.careless.some, { locale, n: clear })}
      </p>
      <CertificateFold summary={words.fold}>
        {quizzes.map(({ name, certificate }) => (
          <CertificateTable
            key={name}
            caption={fillTemplate(words.careless.table, { name })}
            heads={[strings.habit, strings.first, strings.verdict, strings.stability]}
            groups={[
              {
                rows: certificate.careless.map(({ habit, first, verdict, stability }) => [
                  strings.habits[habit],
                  first.map((role) => names[roles.indexOf(role)] ?? role).join(" = "),
                  strings.kinds[verdict.kind],
                  figures.percent(stability),
                ]),
              },
            ]}
          />
        ))}
      </CertificateFold>
    </>
  );
}
