import type { ReactNode } from "react";
import { Logo } from "#app/_counsellor/logo.tsx";
import { writeMeetingDay } from "#app/_counsellor/meeting.ts";
import printed from "#app/_print/printed-page.module.css";
import { PrintedHead } from "#app/_print/printed-page.tsx";
import { writeDay } from "#lib/i18n/date.ts";
import { interviewStrings } from "#lib/i18n/interview/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { languages } from "#lib/locale.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { Restitution } from "#lib/sessions/restitution/restitution.ts";
import type { Session } from "#lib/sessions/session/session.ts";
import { DimensionSpreads } from "./dimensions.tsx";
import { DividingQuestion } from "./dividing-question.tsx";
import { nameDimension, type RestitutionEdition } from "./edition.ts";
import { Attraction, FirstRoles, Verdicts } from "./first-roles.tsx";
import { CompassKeys, GroupCompass } from "./group-compass.tsx";
import { describeMove, wordFirst } from "./moves-view.tsx";
import styles from "./printed-restitution.module.css";
import { CountedPeople, sayMoves } from "./restitution-view.tsx";

/** How many dividing questions there is room for; fewer where it is told what moved, too. */
const mostQuestions = { one: 4, two: 3 };

/** The restitution on two pages of A4, drawn for paper alone: who the group is, then what it says. */
export function PrintedRestitution({
  edition,
  session,
  restitution,
}: {
  edition: RestitutionEdition;
  session: Session;
  restitution: Restitution;
}) {
  const { words } = edition;
  const { picture, moves, round } = restitution;
  if (!picture) return null;
  const questions = picture.dividing.slice(0, mostQuestions[round > 1 ? "two" : "one"]);
  return (
    <>
      <PrintedSide edition={edition} session={session} n={1}>
        <CountedPeople edition={edition} restitution={restitution} />
        <div className={styles.compass}>
          <GroupCompass edition={edition} picture={picture} id="printed-disc" />
          <div>
            <CompassKeys edition={edition} />
            <p>{words.compass.lead}</p>
            <p>{words.compass.caution}</p>
          </div>
        </div>
        <FirstRoles edition={edition} picture={picture} />
        <Verdicts edition={edition} picture={picture} />
        {picture.elevation && <Attraction edition={edition} elevation={picture.elevation} />}
      </PrintedSide>
      <PrintedSide edition={edition} session={session} n={2}>
        <h3>{words.dimensions.title}</h3>
        <div className={styles.dimensions}>
          <DimensionSpreads edition={edition} spreads={picture.dimensions} />
        </div>
        <h3>{words.dividing.title}</h3>
        {questions.length === 0 && <p>{words.dividing.none}</p>}
        <div className={styles.questions}>
          {questions.map((division) => (
            <DividingQuestion key={division.item} edition={edition} division={division} />
          ))}
        </div>
        {round > 1 && <h3>{words.moves.title}</h3>}
        {round > 1 && <p>{sayMoves(edition, restitution)}</p>}
        {moves && (
          <ul className={styles.moves}>
            <li>{wordFirst(edition, moves.otherFirst)}</li>
            {moves.dimensions.map((move) => (
              <li key={move.dimension}>
                <b>{nameDimension(edition, move.dimension).name}</b>
                {languages[edition.locale].colon + describeMove(edition, move)}
              </li>
            ))}
          </ul>
        )}
        <p className={styles.foot}>
          {fillTemplate(words.rules.list[1], { least: smallestGroup })} {words.rules.list[4]}
        </p>
      </PrintedSide>
    </>
  );
}

function PrintedSide({
  edition: { words, locale },
  session,
  n,
  children,
}: {
  edition: RestitutionEdition;
  session: Session;
  n: number;
  children: ReactNode;
}) {
  const facts = [
    session.establishment || session.controller,
    writeMeetingDay(locale, session) ?? writeDay(locale, session.createdAt),
    session.isRehearsal ? interviewStrings[locale].rehearsal : "",
    `${n} / 2`,
  ];
  return (
    <div className={`${printed.page} ${printed.paperOnly} ${styles.side}`}>
      <PrintedHead
        title={words.title}
        logo={<Logo locale={locale} session={session} />}
        note={
          <>
            <bdi>{session.title}</bdi>
            <br />
            <bdi>{facts.filter(Boolean).join(" · ")}</bdi>
          </>
        }
      />
      {children}
    </div>
  );
}
