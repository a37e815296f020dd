import { CompassCloud, CompassPoints } from "#app/_explanation/compass-layers.tsx";
import { wordPlace } from "#app/_explanation/compass-words.ts";
import type { Explanation } from "#app/_explanation/explanation.ts";
import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import { nameRole } from "#lib/bank/wording.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./printed-verdict.module.css";

/** The compass on paper: drawn by shapes, dashes and words, so that it reads in black and white. */
export function SheetCompass({ explanation, id }: { explanation: Explanation; id: string }) {
  const { bank, strings } = explanation;
  const roles = bank.roles.map((role) => ({ id: role, name: nameRole(explanation, role) }));
  const words = fillTemplate(strings.compass.describe, { place: wordPlace(explanation) });
  return (
    <svg className={styles.compass} viewBox={compassFrame} role="img" aria-label={words}>
      <CompassChart roles={roles}>
        <CompassCloud headline={explanation} id={`sheet-disc-${id}`} />
      </CompassChart>
      <CompassPoints headline={explanation} />
    </svg>
  );
}
