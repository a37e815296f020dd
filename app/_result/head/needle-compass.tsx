import { useLayoutEffect, useRef } from "react";
import { CompassCloud, CompassPoints, isAtCentre, wordPlace } from "#app/_explanation/compass.tsx";
import type { Headline } from "#app/_explanation/explanation.ts";
import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { compassPoint } from "#lib/scoring/compass.ts";
import compass from "./needle-compass.module.css";

/** The code of the result revealed last, and when: its needle swings once, wherever the compass is drawn meanwhile. */
let revealed: { code: string; at: number } | null = null;

/**
 * The triangle compass: a needle to the person's point among the three roles, and round it where a retest would land. The
 * needle swings to its bearing, then the cloud fades in; drawn again meanwhile, as when the result's page takes over from the
 * quiz, it goes on from where it was.
 */
export function NeedleCompass({ headline, cloud }: { headline: Headline; cloud: Headline | null }) {
  const drawing = useRef<SVGSVGElement>(null);
  const { code, bank, strings } = headline;
  useLayoutEffect(() => {
    const now = performance.now();
    if (revealed?.code !== code) revealed = { code, at: now };
    drawing.current?.style.setProperty("--reveal", `${Math.round(revealed.at - now)}ms`);
  }, [code]);
  const roles = bank.roles.map((id) => ({ id, name: nameRole(headline, id) }));
  const words = strings.compass;
  return (
    <svg
      ref={drawing}
      className={compass.compass}
      viewBox={compassFrame}
      role="img"
      aria-labelledby="compass-name compass-words"
    >
      <title id="compass-name">{words.title}</title>
      <desc id="compass-words">{fillTemplate(words.describe, { place: wordPlace(headline) })}</desc>
      <CompassChart roles={roles}>
        <g className={compass.cloud}>
          <CompassCloud headline={cloud} id="compass-disc" />
        </g>
      </CompassChart>
      <g className={compass.swing}>
        <CompassNeedle headline={headline} />
        <CompassPoints headline={headline} />
      </g>
    </svg>
  );
}

/** The needle of a compass of radius 100, from its centre to the person's point; none where that is the centre. */
function CompassNeedle({ headline }: { headline: Headline }) {
  if (headline.result.answered === 0 || isAtCentre(headline)) return null;
  const { x, y } = compassPoint(headline.result.scores, headline.result.maximum);
  const turn = (Math.atan2(y, x) * 180) / Math.PI + 90;
  const move = `rotate(${turn.toFixed(1)})`;
  const length = Math.hypot(x, y) * 100;
  return (
    <g className={compass.needle} transform={move}>
      <path className={compass.north} d={`M0 ${(-length).toFixed(1)}L4.5 0H-4.5Z`} />
      <path className={compass.south} d="M0 22L4.5 0H-4.5Z" />
      <circle className={compass.pin} r="2.2" />
    </g>
  );
}
