import type { Spread } from "#lib/scoring/group/balance.ts";
import styles from "./restitution.module.css";
import { type Material, nameDimension, wordBalance } from "./wording.ts";

/** The spreads in figures. */
export function DimensionTable({
  material,
  spreads,
}: {
  material: Material;
  spreads: readonly Spread[];
}) {
  const words = material.words.dimensions;
  return (
    <details className={styles.details}>
      <summary>{words.table}</summary>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              {[words.dimension, words.low, words.middle, words.high].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {material.words.roles.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {spreads.map(({ dimension, low, middle, high, people }) => (
              <tr key={dimension}>
                <th scope="row">{nameDimension(material, dimension).name}</th>
                <td>{wordBalance(material, dimension, low)}</td>
                <td>{wordBalance(material, dimension, middle)}</td>
                <td>{wordBalance(material, dimension, high)}</td>
                <td className={styles.number}>{people}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
