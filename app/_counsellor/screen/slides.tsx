import type { Material } from "#app/_counsellor/restitution/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Restitution } from "#lib/sessions/restitution/restitution.ts";
import { CountedPeople } from "../restitution/counted-people.tsx";
import { DimensionSpreads } from "../restitution/dimension-spreads.tsx";
import { DividingQuestion } from "../restitution/dividing-question.tsx";
import { FirstRoles, Verdicts } from "../restitution/first-roles.tsx";
import { CompassKeys, GroupCompass } from "../restitution/group-compass.tsx";
import { MovesView } from "../restitution/moves-view.tsx";
import { sayWhyNothing } from "../restitution/restitution-view.tsx";
import styles from "./slides.module.css";
import strips from "./strips.module.css";

/** One view of the room's screen. */
export interface Slide {
  id: string;
  title: string;
  content: React.ReactNode;
}

/** Makes the restitution's views, one thing at a time: the triangle, roles, dimensions, each question, what moved. */
export function makeSlides(material: Material, restitution: Restitution): Slide[] {
  const { words } = material;
  const { picture, moves } = restitution;
  if (!picture) {
    const content = <p className={styles.shut}>{sayWhyNothing(material, restitution)}</p>;
    return [{ id: "nothing", title: words.nothing, content }];
  }
  return [
    {
      id: "triangle",
      title: words.compass.title,
      content: (
        <div className={styles.halves}>
          <GroupCompass material={material} picture={picture} />
          <div>
            <CountedPeople material={material} restitution={restitution} />
            <p>{words.compass.lead}</p>
            <CompassKeys material={material} />
          </div>
        </div>
      ),
    },
    {
      id: "roles",
      title: words.roles.title,
      content: (
        <div className={styles.tables}>
          <FirstRoles material={material} picture={picture} />
          <Verdicts material={material} picture={picture} />
        </div>
      ),
    },
    {
      id: "dimensions",
      title: words.dimensions.title,
      content: (
        <div className={strips.strips}>
          <DimensionSpreads material={material} spreads={picture.dimensions} />
          <p className={strips.key}>{words.dimensions.key}</p>
        </div>
      ),
    },
    ...picture.dividing.map((division, at) => ({
      id: `question-${at + 1}`,
      title: words.dividing.title,
      content: (
        <div className={styles.question}>
          <DividingQuestion material={material} division={division} isInRoom />
        </div>
      ),
    })),
    ...(moves
      ? [
          {
            id: "moves",
            title: `${words.moves.title}. ${fillTemplate(words.moves.lead, { n: moves.people })}`,
            content: (
              <div className={strips.strips}>
                <MovesView material={material} moves={moves} />
              </div>
            ),
          },
        ]
      : []),
  ];
}
