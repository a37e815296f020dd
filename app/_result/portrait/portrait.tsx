import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { findReasons, type Reason } from "#app/_explanation/reasons.ts";
import { isUnattracted, listInvolved } from "#app/_explanation/verdict.ts";
import { NoteMarks, RoleDay, RoleMoods } from "#app/_roles/portrait.tsx";
import { Part } from "#app/_ui/part.tsx";
import { MarkedRole } from "#app/_ui/role-mark.tsx";
import { listPairs, type Notes, numberSources, readStatement } from "#lib/bank/guide.ts";
import { differences, listPortraitClaims } from "#lib/bank/site-roles.ts";
import { nameRole, wordItem, wordOption } from "#lib/bank/wording.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import asides from "../asides.module.css";
import styles from "./portrait.module.css";

/** How many reasons for a role stand in its portrait, and how many against it. */
const told = { towards: 3, away: 1 };

/** Numbers the sources of everything that a result says before its detail. */
export function numberPortrait(explanation: Explanation): Notes {
  const { bank, result } = explanation;
  const roles = listInvolved(result);
  const claims = roles.flatMap((role) => {
    const { towards, away } = findReasons(bank, result, { role, ...told });
    const reasons = [...towards, ...away].flatMap(({ claim }) => claim ?? []);
    return [...listPortraitClaims(role), ...reasons];
  });
  const pairs = listPairs(bank.roles).flatMap(({ slug }) => lookUp(differences, slug) ?? []);
  return numberSources(explanation, [...claims, ...pairs]);
}

/** A day in the job, what people like about it and what tires them, and why it could suit: of each role that is near. */
export function Portrait({ explanation, notes }: { explanation: Explanation; notes: Notes }) {
  const words = explanation.strings.portrait;
  const roles = listInvolved(explanation.result);
  const [only] = roles;
  if (!only) return null;
  if (roles.length === 1) {
    return (
      <Part id="portrait" title={words.title} lead={words.lead}>
        <RolePortrait explanation={explanation} notes={notes} role={only} />
      </Part>
    );
  }
  const ahead = explanation.result.first;
  return (
    <Part id="portrait" title={words.titleSeveral} lead={words.lead}>
      {roles.map((role) => (
        <details key={role} open={ahead.length === 1 && role === ahead[0]}>
          <summary>
            <MarkedRole role={role} name={nameRole(explanation, role)} />
          </summary>
          <RolePortrait explanation={explanation} notes={notes} role={role} />
        </details>
      ))}
    </Part>
  );
}

function RolePortrait({
  explanation,
  notes,
  role,
}: {
  explanation: Explanation;
  notes: Notes;
  role: string;
}) {
  const { bank, result, strings } = explanation;
  const words = strings.portrait;
  const { towards, away } = findReasons(bank, result, { role, ...told });
  return (
    <div className={styles.portrait}>
      <RoleDay wording={explanation} notes={notes} role={role} />
      <RoleMoods wording={explanation} notes={notes} role={role} />
      <Grounds explanation={explanation} notes={notes} title={words.suits} reasons={towards} />
      <Grounds explanation={explanation} notes={notes} title={words.counter} reasons={away} />
    </div>
  );
}

/** Answers of the person, each with the statement that ties it to the role. */
function Grounds({
  explanation,
  notes,
  title,
  reasons,
}: {
  explanation: Explanation;
  notes: Notes;
  title: string;
  reasons: readonly Reason[];
}) {
  if (reasons.length === 0) return null;
  return (
    <section className={styles.grounds}>
      <h3 className={styles.title}>{title}</h3>
      <ul>
        {reasons.map(({ item, option, claim }) => (
          <li key={item}>
            <p className={styles.question}>{wordItem(explanation, item)}</p>
            <p className={styles.answer}>
              {wordOption(explanation, findItem(explanation, item), option)}
            </p>
            {claim && (
              <p className={styles.claim}>
                <span>{readStatement(explanation, claim).text}</span>
                <NoteMarks wording={explanation} notes={notes} claims={[claim]} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was guessed before the reveal, beside what came out. */
export function GuessOutcome({ explanation }: { explanation: Explanation }) {
  const { guess, strings, ownResult } = explanation;
  if (guess === null) return null;
  const words = strings.guess;
  const involved = listInvolved(ownResult);
  const outcome = isUnattracted(ownResult) ? "low" : findOutcome(guess, involved);
  const first = involved.map((role) => nameRole(explanation, role)).join(", ");
  const names = { guess: nameRole(explanation, guess), first };
  return (
    <aside className={asides.guess} aria-labelledby="guess-title">
      <h2 id="guess-title" className={asides.title}>
        {fillTemplate(words.title, names)}
      </h2>
      <p className={asides.words}>{fillTemplate(words[outcome], names)}</p>
      {outcome === "differ" && <MovedAway explanation={explanation} guess={guess} />}
    </aside>
  );
}

/** The answers that count most against the role that was expected. */
function MovedAway({ explanation, guess }: { explanation: Explanation; guess: string }) {
  const { bank, ownResult, strings } = explanation;
  const { away } = findReasons(bank, ownResult, { role: guess, towards: 0, away: 2 });
  if (away.length === 0) return null;
  return (
    <>
      <p className={asides.away}>{strings.guess.away}</p>
      <ul>
        {away.map(({ item, option }) => (
          <li key={item}>
            <span>{wordItem(explanation, item)}</span>{" "}
            <b>{wordOption(explanation, findItem(explanation, item), option)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

function findOutcome(guess: string, involved: readonly string[]) {
  if (involved.length === 0) return "none";
  if (!involved.includes(guess)) return "differ";
  return involved.length === 1 ? "match" : "part";
}
