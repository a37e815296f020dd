import type { ReactNode } from "react";
import counsellor from "#app/_counsellor/counsellor.module.css";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { NearTipping } from "#lib/scoring/group/division.ts";
import { smallestGroup } from "#lib/scoring/group/smallest-group.ts";
import type { Restitution } from "#lib/sessions/restitution/restitution.ts";
import { DimensionSpreads, DimensionTable } from "./dimensions.tsx";
import { DividingQuestion, DivisionTable } from "./dividing-question.tsx";
import { type RestitutionEdition, wordPeople, wordRoles } from "./edition.ts";
import { Attraction, FirstRoles, Verdicts } from "./first-roles.tsx";
import { CompassKeys, GroupCompass } from "./group-compass.tsx";
import { MovesTable, MovesView } from "./moves-view.tsx";
import styles from "./restitution.module.css";

/** A group's restitution, picture by picture, each with its table; or why there is none. */
export function RestitutionView({
  edition,
  restitution,
}: {
  edition: RestitutionEdition;
  restitution: Restitution;
}) {
  const { words, locale } = edition;
  const { picture, moves, leftOut, round } = restitution;
  if (!picture) {
    return (
      <section className={styles.empty} aria-labelledby="nothing">
        <h2 id="nothing">{words.nothing}</h2>
        <p>{sayWhyNothing(edition, restitution)}</p>
      </section>
    );
  }
  return (
    <>
      <CountedPeople edition={edition} restitution={restitution} />
      {leftOut > 0 && (
        <p className={counsellor.note}>{fillPlural(words.leftOut, { locale, n: leftOut })}</p>
      )}
      <Section id="triangle" title={words.compass.title} lead={words.compass.lead}>
        <div className={styles.figureColumns}>
          <GroupCompass edition={edition} picture={picture} />
          <div>
            <CompassKeys edition={edition} />
            <p>{words.compass.caution}</p>
          </div>
        </div>
      </Section>
      <Section id="roles" title={words.roles.title}>
        <div className={styles.columns}>
          <FirstRoles edition={edition} picture={picture} />
          <Verdicts edition={edition} picture={picture} />
        </div>
      </Section>
      {picture.elevation && (
        <Section id="attraction" title={words.attraction.title} lead={words.attraction.lead}>
          <Attraction edition={edition} elevation={picture.elevation} />
        </Section>
      )}
      <Section id="dimensions" title={words.dimensions.title} lead={words.dimensions.lead}>
        <DimensionSpreads edition={edition} spreads={picture.dimensions} />
        <DimensionTable edition={edition} spreads={picture.dimensions} />
      </Section>
      <Section
        id="dividing"
        title={words.dividing.title}
        lead={picture.dividing.length > 0 ? words.dividing.lead : words.dividing.none}
      >
        <div className={styles.questions}>
          {picture.dividing.map((division) => (
            <div key={division.item}>
              <DividingQuestion edition={edition} division={division} />
              <DivisionTable edition={edition} division={division} />
            </div>
          ))}
        </div>
      </Section>
      <Section id="tipping" title={words.tipping.title}>
        <TippingView edition={edition} tipping={picture.tipping} />
      </Section>
      {round > 1 && (
        <Section id="moves" title={words.moves.title} lead={sayMoves(edition, restitution)}>
          {moves && <MovesView edition={edition} moves={moves} />}
          {moves && <MovesTable edition={edition} moves={moves} />}
        </Section>
      )}
    </>
  );
}

/** Says why nothing is shown. */
export function sayWhyNothing(
  { words, locale }: RestitutionEdition,
  { missing, subgroup }: Pick<Restitution, "missing" | "subgroup">,
): string {
  const least = smallestGroup;
  if (missing > 0) return fillPlural(words.missing, { locale, n: missing, least });
  return subgroup === null ? words.secondTooFew : fillTemplate(words.tooFew, { least });
}

/** Says of how many people the moves between the rounds are, or that they are of too few. */
export function sayMoves(
  { words }: RestitutionEdition,
  { moves }: Pick<Restitution, "moves">,
): string {
  return moves
    ? fillTemplate(words.moves.lead, { n: moves.people })
    : fillTemplate(words.moves.none, { least: smallestGroup });
}

/** Where opinions are close to tipping: people between roles, and questions between sides. */
function TippingView({ edition, tipping }: { edition: RestitutionEdition; tipping: NearTipping }) {
  const { words, sentences, locale } = edition;
  const { people, between, items } = tipping;
  return (
    <div className={styles.columns}>
      <div>
        <p>
          {people === 0
            ? words.tipping.peopleNone
            : fillTemplate(words.tipping.people, { n: people })}
        </p>
        <ul className={styles.list}>
          {between.map((one) => (
            <li key={one.roles.join()}>
              {fillTemplate(words.tipping.between, {
                roles: wordRoles(edition, one.roles),
                people: wordPeople(edition, one.people),
              })}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p>{items.length === 0 ? words.tipping.itemsNone : words.tipping.items}</p>
        <ul className={styles.list}>
          {items.map(({ item, changes }) => (
            <li key={item}>
              {sentences.items[item]?.text}{" "}
              <small className={styles.small}>
                {fillPlural(words.tipping.changes, { locale, n: changes })}
              </small>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Says how many are counted and, on a line of its own, of which quiz, round and subgroup. */
export function CountedPeople({
  edition: { words, locale },
  restitution: { picture, mode, round, rounds, subgroup },
}: {
  edition: RestitutionEdition;
  restitution: Restitution;
}) {
  const of = [
    words.countedMode[mode],
    ...(rounds > 1 ? [words.rounds[round === 2 ? 1 : 0].toLocaleLowerCase(locale)] : []),
    ...(subgroup === null ? [] : [fillTemplate(words.ofSubgroup, { name: subgroup })]),
  ];
  return (
    <p className={styles.counted}>
      {fillPlural(words.counted, { locale, n: picture?.people ?? 0 })}{" "}
      <span className={styles.countedOf}>{of.join(", ")}</span>
    </p>
  );
}

/** One part of the restitution: its title, what it says, and the pictures with their tables. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  );
}
