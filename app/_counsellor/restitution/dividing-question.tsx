import type { ReactNode } from "react";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Division, DivisionSide } from "#lib/scoring/group/division.ts";
import styles from "./dividing-question.module.css";
import {
  findPrompt,
  nameDimension,
  quoteOption,
  type RestitutionEdition,
  wordPeople,
} from "./edition.ts";

/** A question that divides the group: what both sides say, how many they are, and a question to discuss. */
export function DividingQuestion({
  edition,
  division,
  isInRoom = false,
}: {
  edition: RestitutionEdition;
  division: Division;
  /** On the room's screen it is a view of its own, and says nothing that only a counsellor understands. */
  isInRoom?: boolean;
}) {
  const { locale, words, sentences, bank } = edition;
  const { item, dimension, people, measure } = division;
  const isScene = bank.items.find(({ id }) => id === item)?.kind === "choice";
  const [left, right] = orderSides(division);
  const others = people - left.people - right.people;
  const Heading = isInRoom ? "h2" : "h3";
  return (
    <article className={styles.question}>
      <p className={styles.dimension}>
        {nameDimension(edition, dimension).name}
        {!isInRoom &&
          ` · ${fillTemplate(words.dividing.measure, { n: Math.round(measure * 100) })}`}
      </p>
      <Heading className={styles.text}>{sentences.items[item]?.text}</Heading>
      <div className={styles.sides}>
        <SideWords edition={edition} item={item} side={left} />
        <SideWords edition={edition} item={item} side={right} />
      </div>
      <SideBar left={left.people} others={others} right={right.people}>
        {isScene
          ? fillPlural(words.dividing.others, { locale, n: others })
          : fillTemplate(words.dividing.between, { n: others })}
      </SideBar>
      <p className={styles.prompt}>
        <b>{words.dividing.prompt}</b> {findPrompt(edition, item, dimension)}
      </p>
    </article>
  );
}

/** Every answer to a dividing question, with how many gave it. */
export function DivisionTable({
  edition,
  division,
}: {
  edition: RestitutionEdition;
  division: Division;
}) {
  const { words } = edition;
  return (
    <details className={styles.details}>
      <summary>{words.dividing.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.dividing.answer}</th>
            <th scope="col">{words.roles.count}</th>
          </tr>
        </thead>
        <tbody>
          {division.options.map(({ option, people }) => (
            <tr key={option}>
              <th scope="row">{quoteOption(edition, division.item, option)}</th>
              <td>{people}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A scale's sides stand as they do on the scale, the ends outermost; a scene's with the larger first. */
function orderSides({ sides, options }: Division): [DivisionSide, DivisionSide] {
  const [larger, smaller] = sides;
  const isFirst = larger.options.includes(options[0]?.option ?? "");
  return larger.options.length > 1 && !isFirst ? [smaller, larger] : [larger, smaller];
}

function SideWords({
  edition,
  item,
  side,
}: {
  edition: RestitutionEdition;
  item: string;
  side: DivisionSide;
}) {
  const { bank } = edition;
  const asked = bank.items.find(({ id }) => id === item);
  const ends = [asked?.options[0]?.id, asked?.options.at(-1)?.id];
  const spoken = side.options.find((option) => ends.includes(option)) ?? side.options[0] ?? "";
  return (
    <div className={styles.side}>
      <p className={styles.count}>{wordPeople(edition, side.people)}</p>
      <blockquote className={styles.quote}>{quoteOption(edition, item, spoken)}</blockquote>
    </div>
  );
}

/** How many are on either side, as a bar; those on neither stand in between, with the words for them below. */
function SideBar({
  left,
  others,
  right,
  children,
}: {
  left: number;
  others: number;
  right: number;
  children: ReactNode;
}) {
  const all = left + others + right;
  const share = (people: number) => Number(((people / all) * 100).toFixed(2));
  // Nearer to an end, the words would not fit on a phone.
  const middle = Math.min(80, Math.max(20, share(left + others / 2)));
  return (
    <>
      <svg className={styles.bar} viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.left} width={share(left)} height="5" />
        <rect className={styles.right} x={share(all - right)} width={share(right)} height="5" />
        {others > 0 && (
          <rect className={styles.between} x={share(left)} width={share(others)} height="5" />
        )}
      </svg>
      {others > 0 && (
        <p className={styles.others}>
          {/* The security policy allows no style attribute; a width is none. */}
          <svg width={`${middle}%`} height="1" aria-hidden="true" />
          <span>{children}</span>
        </p>
      )}
    </>
  );
}
