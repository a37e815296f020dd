import type { ReactNode } from "react";
import { type Headline, listChanges } from "#app/_explanation/explanation.ts";
import { NoteLinks } from "#app/_explanation/note-links.tsx";
import { findTone, isUnattracted, listInvolved, wordCertainty } from "#app/_explanation/verdict.ts";
import { ReadingAids } from "#app/_ui/frame/reading-aids.tsx";
import { MarkedRole, RoleMark } from "#app/_ui/role-mark.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { NeedleCompass } from "./needle-compass.tsx";
import styles from "./result-head.module.css";

/**
 * What a result opens with: who, what the job is, how sure that is, and the compass. `advice` stands under the words, the
 * children below both.
 */
export function ResultHead({
  headline,
  cloud,
  advice,
  children,
}: {
  headline: Headline;
  cloud: Headline | null;
  advice?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.spread}>
      <div className={styles.who}>
        <Title headline={headline} />
        <Jobs headline={headline} />
        <Certainty headline={headline} />
        <EasyLines headline={headline} />
        {advice}
      </div>
      <figure className={styles.compass}>
        <NeedleCompass headline={headline} cloud={cloud} />
        {headline.result.answered > 0 && (
          <figcaption className={styles.legend}>
            <span>{headline.strings.compass.cloud}</span>
            <Basis headline={headline} />
          </figcaption>
        )}
      </figure>
      <div className={styles.asides}>
        <ReadingAids words={headline.strings.aids} />
        {children}
      </div>
    </div>
  );
}

/** The role or the two roles of the result by mark and name; a sentence where it is about all three or about none. */
function Title({ headline }: { headline: Headline }) {
  const { empty, none, both, three } = headline.strings.verdict.heading;
  const roles = listInvolved(headline.result);
  const nobody = headline.result.answered > 0 ? none : empty;
  const text = [nobody, "{first}", both][roles.length] ?? three;
  const parts = text.split(/(\{\w+\})/).filter(Boolean);
  return (
    <h1 className={styles.title} id="verdict" tabIndex={-1}>
      {parts.map((part) => {
        const role = roles[["{first}", "{second}"].indexOf(part)];
        return role === undefined ? (
          <span key={part}>{part}</span>
        ) : (
          <span key={role} className={styles.name} data-role={role}>
            <MarkedRole role={role} name={nameRole(headline, role)} />
          </span>
        );
      })}
    </h1>
  );
}

/** The job in a sentence under its tagline; where several roles are level or near, a line for each. */
function Jobs({ headline }: { headline: Headline }) {
  const { strings, sentences, result } = headline;
  const roles = listInvolved(result);
  const [first = ""] = roles;
  if (roles.length === 1) {
    return (
      <>
        <p className={styles.tagline}>{sentences.roles[first]?.tagline}</p>
        <p className={styles.job}>
          <span>{lookUp(strings.portraits.jobs, first)}</span>
          <NoteLinks numbers={headline.jobNotes[first] ?? []} label={strings.portrait.note} />
        </p>
      </>
    );
  }
  const { lead } = strings.verdict;
  if (roles.length === 0) return result.answered > 0 && <p className={styles.job}>{lead.none}</p>;
  const ahead = fillTemplate(lead.mixed, { first: nameRole(headline, first) });
  return (
    <>
      <p className={styles.tagline}>{result.first.length > 1 ? lead.tie : ahead}</p>
      <ul className={styles.jobs}>
        {roles.map((role) => (
          <li key={role}>
            <RoleMark role={role} />{" "}
            <span>
              <b>{nameRole(headline, role)}</b> <span>{sentences.roles[role]?.tagline}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How sure the result is, in a word and in figures. */
function Certainty({ headline }: { headline: Headline }) {
  const { strings, result, locale } = headline;
  if (result.answered === 0) return null;
  const words = strings.verdict;
  const tone = findTone(result);
  const certainty = wordCertainty(result, words);
  const role = nameRole(headline, result.first[0] ?? "");
  const changed = listChanges(headline).length;
  return (
    <>
      <p className={styles.chip} data-tone={tone}>
        <b>{words.label[tone]}</b>
        {certainty && <span>{` · ${certainty}`}</span>}
      </p>
      {tone !== "none" && (
        <p className={styles.again}>
          {tone === "tie" ? words.level : fillTemplate(words.again, { role })}
        </p>
      )}
      {isUnattracted(result) && <p className={styles.again}>{words.stillLow}</p>}
      {changed > 0 && (
        <p className={styles.trial}>{fillPlural(words.trial, { locale, n: changed })}</p>
      )}
    </>
  );
}

/** What the result rests on, where that is not every question. */
function Basis({ headline: { strings, result, isExpress, locale } }: { headline: Headline }) {
  if (!isExpress && result.answered === result.total) return null;
  const words = isExpress ? strings.verdict.express : strings.verdict.coverage;
  return (
    <span className={styles.basis} id="basis">
      {fillPlural(words, { locale, n: result.answered, total: result.total })}
    </span>
  );
}

/**
 * What a result says first, in easy words, one idea a line; shown where easy reading is wanted. Of several roles each has its
 * own lines.
 */
function EasyLines({ headline }: { headline: Headline }) {
  const { result, strings, sentences } = headline;
  if (result.answered === 0) return null;
  const { before, job, after, always } = strings.easy;
  const roles = listInvolved(result);
  const tone = findTone(result);
  const jobs = roles.flatMap((role) => [
    fillTemplate(roles.length > 1 ? job.each : job.single, { role: nameRole(headline, role) }),
    ...(sentences.roles[role]?.easy ?? []),
  ]);
  return (
    <div className={styles.easy} data-easy-lines="">
      {[before[tone], ...jobs, after[tone], ...always].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
