import type { RestitutionEdition } from "#app/_counsellor/restitution/edition.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Restitution } from "#lib/sessions/restitution/restitution.ts";
import { DimensionSpreads } from "../restitution/dimensions.tsx";
import { DividingQuestion } from "../restitution/dividing-question.tsx";
import { Attraction, FirstRoles, Verdicts } from "../restitution/first-roles.tsx";
import { CompassKeys, GroupCompass } from "../restitution/group-compass.tsx";
import { MovesView } from "../restitution/moves-view.tsx";
import { CountedPeople, sayWhyNothing } from "../restitution/restitution-view.tsx";
import styles from "./slides.module.css";

/** One view of the room's screen. */
interface Slide {
  id: string;
  title: string;
  content: React.ReactNode;
}

/** Makes the restitution's views, one thing at a time: the triangle, roles, dimensions, each question, what moved. */
export function makeSlides(edition: RestitutionEdition, restitution: Restitution): Slide[] {
  const { words } = edition;
  const { picture, moves } = restitution;
  if (!picture) {
    const content = <p className={styles.shut}>{sayWhyNothing(edition, restitution)}</p>;
    return [{ id: "nothing", title: words.nothing, content }];
  }
  return [
    {
      id: "triangle",
      title: words.compass.title,
      content: (
        <div className={styles.halves}>
          <GroupCompass edition={edition} picture={picture} />
          <div>
            <CountedPeople edition={edition} restitution={restitution} />
            <p>{words.compass.lead}</p>
            <CompassKeys edition={edition} />
          </div>
        </div>
      ),
    },
    {
      id: "roles",
      title: words.roles.title,
      content: (
        <div className={styles.tables}>
          <FirstRoles edition={edition} picture={picture} />
          <Verdicts edition={edition} picture={picture} />
        </div>
      ),
    },
    ...(picture.elevation
      ? [
          {
            id: "attraction",
            title: words.attraction.title,
            content: (
              <div>
                <Attraction edition={edition} elevation={picture.elevation} />
              </div>
            ),
          },
        ]
      : []),
    {
      id: "dimensions",
      title: words.dimensions.title,
      content: (
        <div className={styles.strips}>
          <DimensionSpreads edition={edition} spreads={picture.dimensions} />
          <p className={styles.key}>{words.dimensions.key}</p>
        </div>
      ),
    },
    ...picture.dividing.map((division, at) => ({
      id: `question-${at + 1}`,
      title: words.dividing.title,
      content: (
        <div className={styles.question}>
          <DividingQuestion edition={edition} division={division} isInRoom />
        </div>
      ),
    })),
    ...(moves
      ? [
          {
            id: "moves",
            title: `${words.moves.title}. ${fillTemplate(words.moves.lead, { n: moves.people })}`,
            content: (
              <div className={styles.strips}>
                <MovesView edition={edition} moves={moves} />
              </div>
            ),
          },
        ]
      : []),
  ];
}
