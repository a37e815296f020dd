import type { Wording } from "#app/_explanation/explanation.ts";
import { localPath } from "#app/_ui/address.ts";
import { Part } from "#app/_ui/part.tsx";
import { claimsWithin, type RolePair, readStatement, statementsAbout } from "#lib/bank/guide.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { rolesStrings } from "#lib/i18n/roles/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { ComparisonTable, Statements } from "./documents.tsx";
import { Faq, StartCall } from "./page-ends.tsx";

/** Two roles side by side: definitions, criteria, overlaps, questions. */
export function PairPage({ wording, pair }: { wording: Wording; pair: RolePair }) {
  const { sources, locale } = wording;
  const words = rolesStrings[locale];
  const [a, b] = pair.roles;
  const title = fillTemplate(words.comparison, {
    a: nameRole(wording, a),
    b: nameRole(wording, b),
  });
  const said = (topic: string) =>
    claimsWithin(sources, pair.roles, topic).map((id) => readStatement(wording, id));
  const overlaps = [...said("overlap"), ...said("both-posts")];
  return (
    <>
      <h1>{title}</h1>
      {pair.roles.map((role) => (
        <Part key={role} id={role} title={nameRole(wording, role)}>
          <Statements wording={wording} statements={statementsAbout(wording, role, "definition")} />
          <p>
            <a href={localPath(locale, `/roles/${role}`)}>
              {fillTemplate(words.moreOf, { role: nameRole(wording, role) })}
            </a>
          </p>
        </Part>
      ))}
      <Part id="criteria" title={words.criteria} lead={words.comparisonLead}>
        <ComparisonTable wording={wording} roles={pair.roles} caption={title} />
      </Part>
      <Part id="overlaps" title={words.overlaps} lead={words.overlapsLead}>
        <Statements wording={wording} statements={overlaps} />
      </Part>
      <Part id="faq" title={words.questions}>
        <Faq wording={wording} entries={said("faq")} />
      </Part>
      <StartCall locale={locale} />
    </>
  );
}
