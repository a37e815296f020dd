import { fillTemplate } from "#lib/i18n/template.ts";
import type { Restitution } from "#lib/sessions/restitution/restitution.ts";
import { CountedPeople } from "./counted-people.tsx";
import { DimensionSpreads } from "./dimension-spreads.tsx";
import { DimensionTable } from "./dimension-table.tsx";
import { DividingQuestion, DivisionTable } from "./dividing-question.tsx";
import { FirstRoles, Verdicts } from "./first-roles.tsx";
import { CompassKeys, GroupCompass } from "./group-compass.tsx";
import { MovesTable, MovesView } from "./moves-view.tsx";
import styles from "./restitution.module.css";
import { Section } from "./section.tsx";
import { TippingView } from "./tipping-view.tsx";
import type { Material } from "./wording.ts";

/** A group's restitution, picture by picture, each with its table; or why there is none. */
export function RestitutionView({
  material,
  restitution,
}: {
  material: Material;
  restitution: Restitution;
}) {
  const { words } = material;
  const { picture, moves, leftOut, round } = restitution;
  if (!picture) {
    return (
      <section className={styles.empty} aria-labelledby="nothing">
        <h2 id="nothing">{words.nothing}</h2>
        <p>{sayWhyNothing(material, restitution)}</p>
      </section>
    );
  }
  return (
    <>
      <CountedPeople material={material} restitution={restitution} />
      {leftOut > 0 && (
        <p className={styles.note}>
          {leftOut === 1 ? words.leftOutOne : fillTemplate(words.leftOut, { n: leftOut })}
        </p>
      )}
      <Section id="triangle" title={words.compass.title} lead={words.compass.lead}>
        <div className={styles.figureColumns}>
          <GroupCompass material={material} picture={picture} />
          <div>
            <CompassKeys material={material} />
            <p>{words.compass.caution}</p>
          </div>
        </div>
      </Section>
      <Section id="roles" title={words.roles.title}>
        <div className={styles.columns}>
          <FirstRoles material={material} picture={picture} />
          <Verdicts material={material} picture={picture} />
        </div>
      </Section>
      <Section id="dimensions" title={words.dimensions.title} lead={words.dimensions.lead}>
        <DimensionSpreads material={material} spreads={picture.dimensions} />
        <DimensionTable material={material} spreads={picture.dimensions} />
      </Section>
      <Section
        id="dividing"
        title={words.dividing.title}
        lead={picture.dividing.length > 0 ? words.dividing.lead : words.dividing.none}
      >
        <div className={styles.questions}>
          {picture.dividing.map((division) => (
            <div key={division.item}>
              <DividingQuestion material={material} division={division} />
              <DivisionTable material={material} division={division} />
            </div>
          ))}
        </div>
      </Section>
      <Section id="tipping" title={words.tipping.title}>
        <TippingView material={material} tipping={picture.tipping} />
      </Section>
      {round > 1 && (
        <Section
          id="moves"
          title={words.moves.title}
          lead={moves ? fillTemplate(words.moves.lead, { n: moves.people }) : words.moves.none}
        >
          {moves && <MovesView material={material} moves={moves} />}
          {moves && <MovesTable material={material} moves={moves} />}
        </Section>
      )}
    </>
  );
}

/** Says why nothing is shown. */
export function sayWhyNothing({ words }: Material, { missing, subgroup }: Restitution): string {
  if (missing === 1) return words.missingOne;
  if (missing > 1) return fillTemplate(words.missing, { n: missing });
  return subgroup === null ? words.secondTooFew : words.tooFew;
}
