import { fillTemplate } from "#lib/i18n/template.ts";
import type { DimensionMove, Moves } from "#lib/scoring/group/moves.ts";
import strip from "./dimension-strip.module.css";
import { DimensionStrip, placeBalance } from "./dimension-strip.tsx";
import styles from "./restitution.module.css";
import { type Material, nameDimension, wordBalance } from "./wording.ts";

/** What moved between the rounds: each dimension's median before and after. */
export function MovesView({ material, moves }: { material: Material; moves: Moves }) {
  return (
    <>
      <p className={styles.fact}>{wordFirst(material, moves.otherFirst)}</p>
      <ul className={strip.list}>
        {moves.dimensions.map((move) => {
          const [before, after] = [placeBalance(move.before), placeBalance(move.after)];
          return (
            <DimensionStrip
              key={move.dimension}
              material={material}
              dimension={move.dimension}
              label={`${nameDimension(material, move.dimension).name}. ${describeMove(material, move)}`}
            >
              <path className={strip.way} d={`M${before} 30H${after}`} />
              <circle className={strip.before} cx={before} cy={30} r={6} />
              <circle className={strip.after} cx={after} cy={30} r={5} />
            </DimensionStrip>
          );
        })}
      </ul>
      <p className={styles.legend}>
        <span>
          <span className={styles.keyBefore} /> {material.words.moves.before}
        </span>
        <span>
          <span className={styles.keyAfter} /> {material.words.moves.after}
        </span>
      </p>
    </>
  );
}

/** The same in figures, and the questions that most people answer otherwise. */
export function MovesTable({ material, moves }: { material: Material; moves: Moves }) {
  const { words, sentences } = material;
  return (
    <>
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.moves.dimension}</th>
              <th scope="col">{words.moves.before}</th>
              <th scope="col">{words.moves.after}</th>
              <th scope="col">{words.roles.count}</th>
            </tr>
          </thead>
          <tbody>
            {moves.dimensions.map((move) => (
              <tr key={move.dimension}>
                <th scope="row">{nameDimension(material, move.dimension).name}</th>
                <td>{wordBalance(material, move.dimension, move.before)}</td>
                <td>{wordBalance(material, move.dimension, move.after)}</td>
                <td className={styles.long}>{describeMove(material, move)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {moves.items.length > 0 && <h3>{words.moves.items}</h3>}
      <ul className={styles.list}>
        {moves.items.map(({ item, changed, people }) => (
          <li key={item}>
            {sentences.items[item]?.text}{" "}
            <b>{fillTemplate(words.moves.changed, { n: changed, people })}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

function wordFirst({ words }: Material, n: number): string {
  if (n === 0) return words.moves.firstNone;
  return n === 1 ? words.moves.firstOne : fillTemplate(words.moves.first, { n });
}

function describeMove(material: Material, move: DimensionMove): string {
  const { poles } = nameDimension(material, move.dimension);
  return fillTemplate(material.words.moves.describe, {
    ...{ one: poles[0] ?? "", other: poles[1] ?? "" },
    ...{ first: move.towardsFirst, second: move.towardsSecond, still: move.still },
  });
}
