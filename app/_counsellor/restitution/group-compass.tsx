import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { GroupPicture } from "#lib/scoring/group/group.ts";
import { drawDots } from "./dots.ts";
import { type RestitutionEdition, wordPeople, wordRoles } from "./edition.ts";
import styles from "./group-compass.module.css";

const radius = 100;

/** The group in the triangle compass: one point per person, and where the group is densest. */
export function GroupCompass({
  edition,
  picture,
  id = "group-disc",
}: {
  edition: RestitutionEdition;
  picture: GroupPicture;
  /** Keeps two of them in one document apart. */
  id?: string;
}) {
  const { words, bank } = edition;
  const roles = bank.roles.map((id) => ({ id, name: nameRole(edition, id) }));
  const points = picture.points.map(({ x, y }) => ({ x: x * radius, y: y * radius }));
  const firsts = picture.firsts
    .filter(({ people }) => people > 0)
    .map((one) => `${wordRoles(edition, one.roles)} (${wordPeople(edition, one.people)})`)
    .join(" · ");
  return (
    <svg
      className={styles.compass}
      viewBox={compassFrame}
      role="img"
      aria-label={fillTemplate(words.compass.describe, { firsts })}
    >
      <clipPath id={id}>
        <circle r={radius} />
      </clipPath>
      <CompassChart roles={roles}>
        <g clipPath={`url(#${id})`}>
          {picture.regions.map(({ level, path }, at) => (
            <path
              key={level}
              className={styles[at === 0 ? "wide" : "narrow"]}
              d={path}
              transform={`scale(${radius})`}
            />
          ))}
        </g>
      </CompassChart>
      <path className={styles.dot} d={drawDots(points, sizeDot(picture.people))} />
    </svg>
  );
}

/** What the marks of the picture mean. */
export function CompassKeys({
  edition,
  isInRoom = false,
}: {
  edition: RestitutionEdition;
  /** In the words for pupils, who read them from the back. */
  isInRoom?: boolean;
}) {
  const { compass, dimensions } = edition.words;
  return (
    <ul className={styles.keys}>
      <li>
        <span className={styles.keyDot} />
        {compass.point}
      </li>
      <li>
        <span className={styles.keyNarrow} />
        {isInRoom ? dimensions.half : compass.half}
      </li>
      <li>
        <span className={styles.keyWide} />
        {isInRoom ? compass.roomMost : compass.most}
      </li>
    </ul>
  );
}

/** Six hundred points must not cover one another as thirty may. */
function sizeDot(people: number): number {
  if (people <= 60) return 3.2;
  return people <= 250 ? 2.2 : 1.5;
}
