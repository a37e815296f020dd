import type { Explanation } from "#app/_explanation/explanation.ts";
import { listExplained, listInvolved } from "#app/_explanation/verdict.ts";
import { PrintButton } from "#app/_print/print-button.tsx";
import { OccupationSheets, Statements } from "#app/_roles/documents.tsx";
import { NoteMarks } from "#app/_roles/portrait.tsx";
import { ShareLink } from "#app/_share/share-part.tsx";
import buttons from "#app/_ui/button.module.css";
import { Part } from "#app/_ui/part.tsx";
import { RoleMark } from "#app/_ui/role-mark.tsx";
import { claimsWithin, listPairs, type Notes, readStatement } from "#lib/bank/guide.ts";
import { differences } from "#lib/bank/site-roles.ts";
import { nameRole } from "#lib/bank/wording.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./next-steps.module.css";

/** How many questions to ask in all, shared by the roles that are near. */
const mostQuestions = 3;

/** What to do next: questions for a person who does the job, whom to talk to, the nearest official description, and what to do with the result. */
export function NextSteps({ explanation }: { explanation: Explanation }) {
  const { strings, share, trial } = explanation;
  const words = strings.next;
  const questions: Readonly<Record<string, readonly string[]>> = words.questions;
  const roles = listInvolved(explanation.result);
  const each = Math.ceil(mostQuestions / Math.max(1, roles.length));
  return (
    <Part id="next" title={words.title}>
      {roles.map((role) => (
        <section key={role} className={styles.block}>
          <h3 className={styles.title}>
            {roles.length === 1
              ? words.ask
              : fillTemplate(words.askOf, { role: nameRole(explanation, role) })}
          </h3>
          <ul className={styles.questions}>
            {questions[role]?.slice(0, each).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{words.talk}</p>
      <NearestSheet explanation={explanation} />
      <p className={styles.ways}>
        {share && <ShareLink words={share} />}
        {trial && <PrintButton text={strings.keep.print} />}
        <a className={`${buttons.button} ${buttons.quiet}`} href="#trial">
          {words.change}
        </a>
      </p>
    </Part>
  );
}

/** The first official description of the role that is ahead; none where several are level. */
function NearestSheet({ explanation }: { explanation: Explanation }) {
  const { sources, strings, locale, result } = explanation;
  const [first] = result.first;
  const sheet = sources.occupations.find(({ role }) => role === first);
  if (result.first.length !== 1 || !sheet) return null;
  const { scheme, code, title, url } = sheet;
  const name = `${code} ${title[locale]}, ${strings.next.schemes[scheme]}`;
  const [before, after] = strings.next.sheet.split("{sheet}");
  return (
    <p className={styles.screen}>
      <span>{before}</span>
      {url ? (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      <span>{after}</span>
    </p>
  );
}

/** The official occupations nearest to the roles of the result, and the titles that mislead. */
export function OfficialSheets({ explanation }: { explanation: Explanation }) {
  const { bank, sources, strings } = explanation;
  const words = strings.next;
  const roles = listExplained(explanation.result);
  const warnings = claimsWithin(sources, bank.roles, "title-warning").filter((id) =>
    sources.claims[id]?.about.some((role) => roles.includes(role)),
  );
  return (
    <Part id="sheets" title={words.sheets} lead={words.sheetsLead} print={false}>
      {roles.map((role) => (
        <OccupationSheets key={role} wording={explanation} role={role} level={3} />
      ))}
      {warnings.length > 0 && (
        <details>
          <summary>{words.warnings}</summary>
          <Statements
            wording={explanation}
            statements={warnings.map((id) => readStatement(explanation, id))}
          />
        </details>
      )}
    </Part>
  );
}

/** The other roles in a line each, with what separates them most; where several are near, each pair of them all. */
export function OtherRoles({ explanation, notes }: { explanation: Explanation; notes: Notes }) {
  const { bank, strings, locale, result } = explanation;
  const words = strings.others;
  const involved = listInvolved(result);
  const isAlone = involved.length === 1;
  const sentences: Readonly<Record<string, string>> = strings.portraits.differences;
  const pairs = listPairs(bank.roles).filter(
    ({ roles }) => !isAlone || roles.some((role) => involved.includes(role)),
  );
  return (
    <Part id="others" title={isAlone ? words.title : words.titleSeveral}>
      <ul className={styles.others}>
        {pairs.map(({ slug, roles }) => {
          const marked = isAlone ? roles.filter((role) => !involved.includes(role)) : roles;
          return (
            <li key={slug}>
              <span className={styles.marks}>
                {marked.map((role) => (
                  <RoleMark key={role} role={role} />
                ))}
              </span>
              <p>
                <span>{sentences[slug]}</span>
                <NoteMarks
                  wording={explanation}
                  notes={notes}
                  claims={lookUp(differences, slug) ?? []}
                />{" "}
                <a href={`/${locale}/compare/${slug}`}>
                  <span>{words.compare}</span>
                  <span className={styles.heard}>
                    {` ${roles.map((role) => nameRole(explanation, role)).join(", ")}`}
                  </span>
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
