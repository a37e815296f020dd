import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { DimensionMove, Moves } from "#lib/scoring/group/moves.ts";
import strip from "./dimensions.module.css";
import { DimensionStrip, placeBalance } from "./dimensions.tsx";
import { nameDimension, type RestitutionEdition, wordBalance } from "./edition.ts";
import styles from "./restitution.module.css";

/** What moved between the rounds: each dimension's median before and after. */
export function MovesView({ edition, moves }: { edition: RestitutionEdition; moves: Moves }) {
  return (
    <>
      <p className={styles.fact}>{wordFirst(edition, moves.otherFirst)}</p>
      <ul className={strip.list}>
        {moves.dimensions.map((move) => {
          const [before, after] = [placeBalance(move.before), placeBalance(move.after)];
          return (
            <DimensionStrip
              key={move.dimension}
              edition={edition}
              dimension={move.dimension}
              label={`${nameDimension(edition, move.dimension).name}. ${describeMove(edition, move)}`}
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
          <span className={styles.keyBefore} /> {edition.words.moves.before}
        </span>
        <span>
          <span className={styles.keyAfter} /> {edition.words.moves.after}
        </span>
      </p>
    </>
  );
}

/** The same in figures, and the questions that most people answer otherwise. */
export function MovesTable({ edition, moves }: { edition: RestitutionEdition; moves: Moves }) {
  const { words, sentences } = edition;
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
                <th scope="row">{nameDimension(edition, move.dimension).name}</th>
                <td>{wordBalance(edition, move.dimension, move.before)}</td>
                <td>{wordBalance(edition, move.dimension, move.after)}</td>
                <td className={styles.long}>{describeMove(edition, move)}</td>
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

/** Says for how many another role comes first than before. */
export function wordFirst({ words, locale }: RestitutionEdition, n: number): string {
  return n === 0 ? words.moves.firstNone : fillPlural(words.moves.first, { locale, n });
}

/** Says how many moved to which pole. */
export function describeMove(edition: RestitutionEdition, move: DimensionMove): string {
  const { poles } = nameDimension(edition, move.dimension);
  return fillTemplate(edition.words.moves.describe, {
    one: poles[0] ?? "",
    other: poles[1] ?? "",
    first: move.towardsFirst,
    second: move.towardsSecond,
    still: move.still,
  });
}
