import { CompassCloud, CompassPoints } from "#app/_explanation/compass-layers.tsx";
import { wordPlace } from "#app/_explanation/compass-words.ts";
import { nameRole, type Reading } from "#app/_explanation/explanation.ts";
import { CompassChart, compassFrame } from "#app/_ui/compass-chart.tsx";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./printed-verdict.module.css";

/** The compass on paper: drawn by shapes, dashes and words, so that it reads in black and white. */
export function SheetCompass({ reading, id }: { reading: Reading; id: string }) {
  const { bank, strings } = reading;
  const roles = bank.roles.map((role) => ({ id: role, name: nameRole(reading, role) }));
  const words = fillTemplate(strings.compass.describe, { place: wordPlace(reading) });
  return (
    <svg className={styles.compass} viewBox={compassFrame} role="img" aria-label={words}>
      <CompassChart roles={roles}>
        <CompassCloud reading={reading} id={`sheet-disc-${id}`} />
      </CompassChart>
      <CompassPoints reading={reading} />
    </svg>
  );
}
