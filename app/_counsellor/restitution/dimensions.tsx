import type { ReactNode } from "react";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Spread } from "#lib/scoring/group/spread.ts";
import styles from "./dimensions.module.css";
import { drawPile } from "./dots.ts";
import { nameDimension, type RestitutionEdition, wordBalance } from "./edition.ts";
import page from "./restitution.module.css";

/** How wide a column of dots is, and how high they may pile up, in the strip's units. */
const column = 6;
const highest = 38;

/** How people spread over the dimensions: a dot per person, the middle half as a box, the median as a line. */
export function DimensionSpreads({
  edition,
  spreads,
}: {
  edition: RestitutionEdition;
  spreads: readonly Spread[];
}) {
  return (
    <ul className={styles.list}>
      {spreads.map((spread) => (
        <DimensionStrip
          key={spread.dimension}
          edition={edition}
          dimension={spread.dimension}
          label={describeSpread(edition, spread)}
        >
          <rect
            className={styles.box}
            x={placeBalance(spread.high)}
            y={41}
            width={Math.max(2, placeBalance(spread.low) - placeBalance(spread.high))}
            height={10}
          />
          <path className={styles.dot} d={pileDots(spread.balances)} />
          <path className={styles.median} d={`M${placeBalance(spread.middle)} 38V54`} />
        </DimensionStrip>
      ))}
    </ul>
  );
}

/** Says a dimension's spread in words. */
function describeSpread(edition: RestitutionEdition, spread: Spread): string {
  const { dimension } = spread;
  return fillTemplate(edition.words.dimensions.describe, {
    name: nameDimension(edition, dimension).name,
    low: wordBalance(edition, dimension, spread.low),
    middle: wordBalance(edition, dimension, spread.middle),
    high: wordBalance(edition, dimension, spread.high),
  });
}

/** Gives a path of dots, a person each, piled up in columns, closer together where a column would be too high. */
export function pileDots(balances: readonly number[]): string {
  const piles = new Map<number, number>();
  for (const balance of balances) {
    const place = Math.round(placeBalance(balance) / column) * column;
    piles.set(place, (piles.get(place) ?? 0) + 1);
  }
  const step = Math.min(5.4, highest / Math.max(1, ...piles.values()));
  const r = Number(Math.max(0.9, Math.min(2.6, step / 2 + 0.3)).toFixed(2));
  return [...piles].map(([x, count]) => drawPile({ x, y: 37, count, step }, r)).join("");
}

/** The spreads in figures. */
export function DimensionTable({
  edition,
  spreads,
}: {
  edition: RestitutionEdition;
  spreads: readonly Spread[];
}) {
  const words = edition.words.dimensions;
  return (
    <details className={page.details}>
      <summary>{words.table}</summary>
      <div className={page.scroll}>
        <table>
          <thead>
            <tr>
              {[words.dimension, words.low, words.middle, words.high].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col" className={page.number}>
                {edition.words.roles.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {spreads.map(({ dimension, low, middle, high, people }) => (
              <tr key={dimension}>
                <th scope="row">{nameDimension(edition, dimension).name}</th>
                <td>{wordBalance(edition, dimension, low)}</td>
                <td>{wordBalance(edition, dimension, middle)}</td>
                <td>{wordBalance(edition, dimension, high)}</td>
                <td className={page.number}>{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** A dimension between its two poles, with something drawn in a frame of 400 by 54 whose line lies at 46. */
export function DimensionStrip({
  edition,
  dimension,
  label,
  children,
}: {
  edition: RestitutionEdition;
  dimension: string;
  label: string;
  children: ReactNode;
}) {
  const { name, poles } = nameDimension(edition, dimension);
  return (
    <li className={styles.strip}>
      <p className={styles.name}>{name}</p>
      <p className={styles.first}>{keepWhole(poles[0])}</p>
      <svg className={styles.picture} viewBox="0 0 400 54" role="img" aria-label={label}>
        <path className={styles.axis} d="M10 46H390M10 42V50M200 42V50M390 42V50" />
        {children}
      </svg>
      <p className={styles.second}>{keepWhole(poles[1])}</p>
    </li>
  );
}

/** Keeps a compound such as "soi-même" on one line. */
function keepWhole(pole = ""): string {
  return pole.replaceAll("-", "-\u2060");
}

/** Gives where a balance lies: 1, the first pole, to the left. */
export function placeBalance(balance: number): number {
  return 200 - 190 * balance;
}
