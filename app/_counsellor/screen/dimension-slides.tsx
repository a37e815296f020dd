import { fillTemplate } from "#lib/i18n/template.ts";
import type { Moves } from "#lib/scoring/group/moves.ts";
import type { Spread } from "#lib/scoring/group/spread.ts";
import drawn from "../restitution/dimensions.module.css";
import { pileDots, placeBalance } from "../restitution/dimensions.tsx";
import { nameDimension, type RestitutionEdition } from "../restitution/edition.ts";
import { describeMove } from "../restitution/moves-view.tsx";
import styles from "./dimension-slides.module.css";

/** How many dimensions a view has, so that the last row of a room can read them. */
const perSlide = 2;

/** Gives dimensions in the groups in which the room sees them. */
export function groupForRoom<Shown>(dimensions: readonly Shown[]): Shown[][] {
  return Array.from({ length: Math.ceil(dimensions.length / perSlide) }, (_, at) =>
    dimensions.slice(at * perSlide, (at + 1) * perSlide),
  );
}

/** How people spread over some dimensions, for pupils: a dot a person, where half of the group is, and a sentence. */
export function RoomSpreads({
  edition,
  spreads,
}: {
  edition: RestitutionEdition;
  spreads: readonly Spread[];
}) {
  return (
    <div className={styles.strips}>
      {spreads.map((spread) => {
        const [from, to] = [placeBalance(spread.high), placeBalance(spread.low)];
        const width = Math.max(4, to - from);
        return (
          <RoomStrip
            key={spread.dimension}
            edition={edition}
            dimension={spread.dimension}
            said={saySide(edition, spread)}
            mark={{ place: from + width / 2, text: edition.words.dimensions.half }}
          >
            <rect className={styles.half} x={from} y={40} width={width} height={12} />
            <path className={drawn.dot} d={pileDots(spread.balances)} />
          </RoomStrip>
        );
      })}
    </div>
  );
}

/** What moved between the rounds on some dimensions: the middle of the group before and after. */
export function RoomMoves({
  edition,
  moves,
}: {
  edition: RestitutionEdition;
  moves: Moves["dimensions"];
}) {
  const { words } = edition;
  return (
    <div className={styles.strips}>
      {moves.map((move) => {
        const [before, after] = [placeBalance(move.before), placeBalance(move.after)];
        return (
          <RoomStrip
            key={move.dimension}
            edition={edition}
            dimension={move.dimension}
            said={describeMove(edition, move)}
            mark={{ place: after, text: words.moves.after }}
          >
            <path className={drawn.way} d={`M${before} 26H${after}`} />
            <circle className={drawn.before} cx={before} cy={26} r={8} />
            <circle className={drawn.after} cx={after} cy={26} r={7} />
          </RoomStrip>
        );
      })}
    </div>
  );
}

/** Says to which pole at least three quarters go, or that the group is divided. */
function saySide(edition: RestitutionEdition, { dimension, balances, people }: Spread): string {
  const { poles } = nameDimension(edition, dimension);
  const words = edition.words.dimensions;
  const sides = [balances.filter((one) => one > 0), balances.filter((one) => one < 0)];
  const most = sides.findIndex((side) => side.length * 4 >= people * 3);
  return most < 0 ? words.divided : fillTemplate(words.together, { pole: poles[most] ?? "" });
}

/** A dimension between its two poles, with something drawn in a frame of 400 by 54 whose line lies at 46, and named below. */
function RoomStrip({
  edition,
  dimension,
  said,
  mark,
  children,
}: {
  edition: RestitutionEdition;
  dimension: string;
  said: string;
  mark: { place: number; text: string };
  children: React.ReactNode;
}) {
  const { name, poles } = nameDimension(edition, dimension);
  // Nearer to an end, the words would leave the picture.
  const middle = Math.min(80, Math.max(20, mark.place / 4));
  return (
    <section>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.said}>{said}</p>
      <div className={styles.drawn}>
        <p className={styles.poles}>
          <span>{poles[0]}</span>
          <span>{poles[1]}</span>
        </p>
        <svg viewBox="0 0 400 54" aria-hidden="true">
          <path className={drawn.axis} d="M10 46H390M10 42V50M200 42V50M390 42V50" />
          {children}
        </svg>
        <p className={styles.mark}>
          {/* The security policy allows no style attribute; a width is none. */}
          <svg width={`${middle}%`} height="1" aria-hidden="true" />
          <span>{mark.text}</span>
        </p>
      </div>
    </section>
  );
}
