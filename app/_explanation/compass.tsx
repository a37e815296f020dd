import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./compass.module.css";
import { CompassCloud, CompassPoints } from "./compass-layers.tsx";
import { wordPlace } from "./compass-words.ts";
import type { Headline } from "./explanation.ts";

/** The triangle compass: the person's point among the three roles, and round it where a retest would land. */
export function Compass({ headline, cloud }: { headline: Headline; cloud: Headline | null }) {
  const { bank, strings } = headline;
  const roles = bank.roles.map((id) => ({ id, name: nameRole(headline, id) }));
  const words = strings.compass;
  return (
    <svg
      className={styles.compass}
      viewBox={compassFrame}
      role="img"
      aria-labelledby="compass-name compass-words"
    >
      <title id="compass-name">{words.title}</title>
      <desc id="compass-words">{fillTemplate(words.describe, { place: wordPlace(headline) })}</desc>
      <CompassChart roles={roles}>
        <CompassCloud headline={cloud} id="compass-disc" />
      </CompassChart>
      <CompassPoints headline={headline} />
    </svg>
  );
}
