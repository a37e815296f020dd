import type { RestitutionEdition } from "#app/_counsellor/restitution/edition.ts";
import type { Restitution } from "#lib/sessions/restitution/restitution.ts";
import { DividingQuestion } from "../restitution/dividing-question.tsx";
import { Attraction, FirstRoles, Verdicts } from "../restitution/first-roles.tsx";
import { CompassKeys, GroupCompass } from "../restitution/group-compass.tsx";
import { wordFirst } from "../restitution/moves-view.tsx";
import { CountedPeople, sayWhyNothing } from "../restitution/restitution-view.tsx";
import { groupForRoom, RoomMoves, RoomSpreads } from "./dimension-slides.tsx";
import styles from "./slides.module.css";

/** One view of the room's screen. */
export interface Slide {
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
  const spreads = groupForRoom(picture.dimensions);
  const moved = groupForRoom(moves?.dimensions ?? []);
  return [
    {
      id: "triangle",
      title: words.compass.title,
      content: (
        <div className={styles.halves}>
          <GroupCompass edition={edition} picture={picture} />
          <div>
            <CountedPeople edition={edition} restitution={restitution} />
            <p>{words.compass.room}</p>
            <CompassKeys edition={edition} isInRoom />
          </div>
        </div>
      ),
    },
    {
      id: "roles",
      title: words.roles.title,
      content: (
        <div className={styles.table}>
          <FirstRoles edition={edition} picture={picture} />
        </div>
      ),
    },
    {
      id: "verdicts",
      title: words.roles.verdicts,
      content: (
        <div className={styles.table}>
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
              <div className={styles.table}>
                <Attraction edition={edition} elevation={picture.elevation} isInRoom />
              </div>
            ),
          },
        ]
      : []),
    ...spreads.map((some, at) => ({
      id: `dimensions-${at + 1}`,
      title: words.dimensions.title,
      content: (
        <div className={styles.dimensions}>
          <RoomSpreads edition={edition} spreads={some} />
        </div>
      ),
    })),
    ...picture.dividing.map((division, at) => ({
      id: `question-${at + 1}`,
      title: words.dividing.title,
      content: (
        <div className={styles.question}>
          <DividingQuestion edition={edition} division={division} isInRoom />
        </div>
      ),
    })),
    ...moved.map((some, at) => ({
      id: `moves-${at + 1}`,
      title: `${words.moves.title}. ${wordFirst(edition, moves?.otherFirst ?? 0)}`,
      content: (
        <div className={styles.dimensions}>
          <RoomMoves edition={edition} moves={some} />
        </div>
      ),
    })),
  ];
}
