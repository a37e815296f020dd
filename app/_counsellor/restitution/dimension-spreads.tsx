import { fillTemplate } from "#lib/i18n/template.ts";
import type { Spread } from "#lib/scoring/group/balance.ts";
import styles from "./dimension-strip.module.css";
import { DimensionStrip, placeBalance } from "./dimension-strip.tsx";
import { type Material, nameDimension, wordBalance } from "./wording.ts";

/** How wide a column of dots is, and how high they may pile up, in the strip's units. */
const column = 6;
const highest = 38;

/** How people spread over the dimensions: a dot per person, the middle half as a box, the median as a line. */
export function DimensionSpreads({
  material,
  spreads,
}: {
  material: Material;
  spreads: readonly Spread[];
}) {
  return (
    <ul className={styles.list}>
      {spreads.map((spread) => (
        <DimensionStrip
          key={spread.dimension}
          material={material}
          dimension={spread.dimension}
          label={describeSpread(material, spread)}
        >
          <rect
            className={styles.box}
            x={placeBalance(spread.high)}
            y={41}
            width={Math.max(2, placeBalance(spread.low) - placeBalance(spread.high))}
            height={10}
          />
          {pileDots(spread.balances).map(({ x, y, r }) => (
            <circle key={`${x} ${y}`} className={styles.dot} cx={x} cy={y} r={r} />
          ))}
          <path className={styles.median} d={`M${placeBalance(spread.middle)} 38V54`} />
        </DimensionStrip>
      ))}
    </ul>
  );
}

/** Says a dimension's spread in words. */
export function describeSpread(material: Material, spread: Spread): string {
  const { dimension } = spread;
  return fillTemplate(material.words.dimensions.describe, {
    name: nameDimension(material, dimension).name,
    low: wordBalance(material, dimension, spread.low),
    middle: wordBalance(material, dimension, spread.middle),
    high: wordBalance(material, dimension, spread.high),
  });
}

/** Piles up dots in columns, closer together where a column would be too high. */
function pileDots(balances: readonly number[]): { x: number; y: number; r: number }[] {
  const piles = new Map<number, number>();
  for (const balance of balances) {
    const place = Math.round(placeBalance(balance) / column) * column;
    piles.set(place, (piles.get(place) ?? 0) + 1);
  }
  const step = Math.min(5.4, highest / Math.max(1, ...piles.values()));
  const r = Math.max(0.9, Math.min(2.6, step / 2 + 0.3));
  return [...piles].flatMap(([x, count]) =>
    Array.from({ length: count }, (_, at) => ({ x, y: Number((37 - at * step).toFixed(2)), r })),
  );
}
