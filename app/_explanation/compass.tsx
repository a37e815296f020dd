import { memo } from "react";
import { nameRole } from "#lib/bank/wording.ts";
import { formatPercent } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { compassPoint } from "#lib/scoring/compass.ts";
import { rankRoles } from "#lib/scoring/scores.ts";
import styles from "./compass.module.css";
import { type Headline, listChanges } from "./explanation.ts";

const radius = 100;

/**
 * Where a retest would land, in a compass of radius 100 and clipped to its disc. `id` names the clip. It takes longer to
 * work out than all the rest: so it may be that of a headline a moment ago, or none yet.
 */
export const CompassCloud = memo(function CompassCloud({
  headline,
  id,
}: {
  headline: Headline | null;
  id: string;
}) {
  if (!headline) return null;
  return (
    <g>
      <clipPath id={id}>
        <circle r={radius} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        {headline.cloud().map(({ level, path }, at) => (
          <path
            key={level}
            className={styles[`zone${3 - at}`]}
            d={path}
            transform={`scale(${radius})`}
          />
        ))}
      </g>
    </g>
  );
});

/**
 * The person's point in a compass of radius 100, and during a trial the way it came from the real answers. `scale` enlarges
 * the points in a small picture.
 */
export function CompassPoints({ headline, scale = 1 }: { headline: Headline; scale?: number }) {
  const { result, ownResult } = headline;
  const point = findPlace(result);
  const own = findPlace(ownResult);
  const moved = listChanges(headline).length > 0;
  return (
    <g>
      {moved && ownResult.answered > 0 && (
        <g>
          <path className={styles.track} d={`M${own.x} ${own.y}L${point.x} ${point.y}`} />
          <circle className={styles.own} cx={own.x} cy={own.y} r={4 * scale} />
        </g>
      )}
      {result.answered > 0 && <CompassPoint x={point.x} y={point.y} scale={scale} />}
    </g>
  );
}

/** One's own point at a place in a compass of radius 100. */
export function CompassPoint({ x, y, scale = 1 }: { x: string; y: string; scale?: number }) {
  return (
    <g className={styles.point} transform={`translate(${x} ${y})`}>
      <circle className={styles.halo} r={7.5 * scale} />
      <circle className={styles.dot} r={4.4 * scale} />
    </g>
  );
}

function findPlace({ scores, maximum }: { scores: readonly number[]; maximum: number }) {
  const { x, y } = compassPoint(scores, maximum);
  return { x: (x * radius).toFixed(2), y: (y * radius).toFixed(2) };
}

/** Says in words where the point stands: how far from the centre, and towards which role or roles. */
export function wordPlace(headline: Headline): string {
  const { bank, strings, result, locale } = headline;
  const words = strings.compass;
  const distance = Math.min(1, findDistance(headline));
  const [first = "", second = ""] = rankRoles(bank.roles, result.scores)
    .flat()
    .map((role) => nameRole(headline, role));
  if (isAtCentre(headline)) return words.centre;
  const [, next = 0] = [...result.scores].sort((a, b) => b - a);
  const template = next > 0 ? words.placeBetween : words.place;
  return fillTemplate(template, {
    percent: formatPercent(distance, locale),
    role: first,
    first,
    second,
  });
}

/** Tells whether the point stands at the centre, to the eye. */
export function isAtCentre(headline: Headline): boolean {
  return findDistance(headline) < 0.005;
}

function findDistance({ result }: Headline): number {
  const { x, y } = compassPoint(result.scores, result.maximum);
  return Math.hypot(x, y);
}
