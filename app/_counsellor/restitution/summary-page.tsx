import type { ReactNode } from "react";
import counsellor from "#app/_counsellor/counsellor.module.css";
import { FactList } from "#app/_counsellor/fact-list.tsx";
import { Logo } from "#app/_counsellor/logo.tsx";
import { writeMeetingDay } from "#app/_counsellor/meeting.ts";
import { type SessionAccess, sessionPath } from "#app/_counsellor/session-page.tsx";
import { PrintButton } from "#app/_print/print-button.tsx";
import printed from "#app/_print/printed-page.module.css";
import { PrintedHead } from "#app/_print/printed-page.tsx";
import { ButtonLink } from "#app/_ui/button-link.tsx";
import { writeDay } from "#lib/i18n/date.ts";
import { formatPercent } from "#lib/i18n/figure.ts";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { GroupPicture } from "#lib/scoring/group/group.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import { apportion } from "#lib/scoring/scores.ts";
import { type Restitution, workOut } from "#lib/sessions/restitution/restitution.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { findRestitutionEdition, type RestitutionEdition, wordRoles } from "./edition.ts";
import { CountedPeople, Section, sayWhyNothing } from "./restitution-view.tsx";
import styles from "./summary-page.module.css";

/** A session in one page for the head of a school: figures of the whole group alone, to print. */
export async function SummaryPage({
  access: { locale, context, view },
}: {
  access: SessionAccess;
}) {
  const { session } = view;
  const edition = findRestitutionEdition(session, locale);
  const { round } = session;
  const restitution = await workOut(context, session, { round, subgroup: "" });
  const { words } = edition;
  return (
    <>
      <div className={`${counsellor.ways} ${counsellor.screen}`}>
        <PrintButton text={words.summary.print} />
        <ButtonLink href={sessionPath(locale, session.id, "restitution")}>{words.title}</ButtonLink>
      </div>
      <article className={`${printed.page} ${styles.page}`} aria-labelledby="summary">
        <PrintedHead
          title={<span id="summary">{words.summary.title}</span>}
          note={session.isRehearsal && interviewStrings[locale].rehearsal}
          logo={<Logo locale={locale} session={session} />}
        />
        <Summary edition={edition} session={session} restitution={restitution} />
      </article>
    </>
  );
}

/** When and where the session was, the group's figures as the restitution has them, and what the quiz is and is not. */
export function Summary({
  edition,
  session,
  restitution,
}: {
  edition: RestitutionEdition;
  session: Pick<
    Session,
    "title" | "controller" | "establishment" | "meetsOn" | "createdAt" | "openedAt"
  >;
  restitution: Restitution;
}) {
  const { words, locale, bank } = edition;
  const { summary } = words;
  const { picture } = restitution;
  const facts: (readonly [string, ReactNode])[] = [
    [summary.session, <bdi key="title">{session.title}</bdi>],
    [summary.date, writeMeetingDay(locale, session) ?? writeDay(locale, session.createdAt)],
  ];
  if (session.establishment) facts.push([summary.establishment, session.establishment]);
  if (session.controller) facts.push([summary.controller, session.controller]);
  return (
    <>
      <FactList facts={facts} />
      {picture ? (
        <>
          <CountedPeople edition={edition} restitution={restitution} />
          <div className={styles.figures}>
            {listFigures(edition, picture).map(({ title, counts }) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl>
                  {countShares(counts).map(({ name, people, percent }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{`${people} (${formatPercent(percent / 100, locale)})`}</dd>
                      <dd>
                        <svg className={styles.bar} aria-hidden="true">
                          <rect width={`${percent}%`} height="100%" />
                        </svg>
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
          {picture.elevation && <p>{words.attraction.caution}</p>}
        </>
      ) : (
        <p>{sayWhyNothing(edition, restitution)}</p>
      )}
      <Section id="quiz" title={summary.quiz}>
        <p>{fillTemplate(summary.is, { roles: wordRoles(edition, bank.roles) })}</p>
        <p>{summary.isNot}</p>
        <p>{fillTemplate(summary.figures, { least: smallestGroup })}</p>
      </Section>
    </>
  );
}

/** People by what they are counted as. */
type Counts = (readonly [name: string, people: number])[];

/** Gives the group's figures: who comes first, how surely, and how strongly the roles attract where that is asked. */
function listFigures(edition: RestitutionEdition, picture: GroupPicture) {
  const { roles, attraction } = edition.words;
  const { firsts, verdicts, elevation } = picture;
  const kinds = (["clear", "leaning", "mixed", "none"] as const).filter(
    (kind) => kind !== "none" || verdicts.none > 0,
  );
  const ofFirsts: Counts = firsts.map(({ roles: tied, people }) => {
    const names = wordRoles(edition, tied);
    return [tied.length === 1 ? names : fillTemplate(roles.tie, { roles: names }), people];
  });
  if (verdicts.none > 0) ofFirsts.push([roles.unnamed, verdicts.none]);
  const ofVerdicts: Counts = kinds.map((kind) => [roles.verdictNames[kind], verdicts[kind]]);
  const levels = ["low", "moderate", "high"] as const;
  const ofLevels: Counts = elevation
    ? levels.map((level) => [attraction.levels[level], elevation.levels[level]])
    : [];
  return [
    { title: roles.role, counts: ofFirsts },
    { title: roles.verdicts, counts: ofVerdicts },
    { title: attraction.head, counts: ofLevels },
  ].filter(({ counts }) => counts.length > 0);
}

/** Gives each count with its share of all of them; the shares add up to 100 %. */
function countShares(counts: Counts) {
  const percents = apportion(
    counts.map(([, people]) => people),
    100,
  );
  return counts.map(([name, people], at) => ({ name, people, percent: percents[at] ?? 0 }));
}
