import { fillTemplate } from "#lib/i18n/template.ts";
import type { Division, Side } from "#lib/scoring/group/division.ts";
import styles from "./dividing-question.module.css";
import { SideBar } from "./side-bar.tsx";
import { findPrompt, type Material, nameDimension, wordOption, wordPeople } from "./wording.ts";

/** A question that divides the group: what both sides say, how many they are, and a question to discuss. */
export function DividingQuestion({
  material,
  division,
  isInRoom = false,
}: {
  material: Material;
  division: Division;
  /** On the room's screen it is a view of its own, and says nothing that only a counsellor understands. */
  isInRoom?: boolean;
}) {
  const { words, sentences, quiz } = material;
  const { item, dimension, people, measure } = division;
  const isScale = quiz.items.find(({ id }) => id === item)?.kind === "scale";
  const [left, right] = orderSides(division);
  const others = people - left.people - right.people;
  const Heading = isInRoom ? "h2" : "h3";
  return (
    <article className={styles.question}>
      <p className={styles.dimension}>
        {nameDimension(material, dimension).name}
        {!isInRoom &&
          ` · ${fillTemplate(words.dividing.measure, { n: Math.round(measure * 100) })}`}
      </p>
      <Heading className={styles.text}>{sentences.items[item]?.text}</Heading>
      <div className={styles.sides}>
        <SideWords material={material} item={item} side={left} />
        <SideWords material={material} item={item} side={right} />
      </div>
      <SideBar left={left.people} others={others} right={right.people}>
        {fillTemplate(isScale ? words.dividing.between : words.dividing.others, { n: others })}
      </SideBar>
      <p className={styles.prompt}>
        <b>{words.dividing.prompt}</b> {findPrompt(material, item, dimension)}
      </p>
    </article>
  );
}

/** Every answer to a dividing question, with how many gave it. */
export function DivisionTable({ material, division }: { material: Material; division: Division }) {
  const { words } = material;
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
              <th scope="row">{wordOption(material, division.item, option)}</th>
              <td>{people}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** A scale's sides stand as they do on the scale, the ends outermost; a scene's with the larger first. */
function orderSides({ sides, options }: Division): [Side, Side] {
  const [larger, smaller] = sides;
  const isFirst = larger.options.includes(options[0]?.option ?? "");
  return larger.options.length > 1 && !isFirst ? [smaller, larger] : [larger, smaller];
}

function SideWords({ material, item, side }: { material: Material; item: string; side: Side }) {
  const { quiz } = material;
  const asked = quiz.items.find(({ id }) => id === item);
  const ends = [asked?.options[0]?.id, asked?.options.at(-1)?.id];
  const spoken = side.options.find((option) => ends.includes(option)) ?? side.options[0] ?? "";
  return (
    <div className={styles.side}>
      <p className={styles.count}>{wordPeople(material, side.people)}</p>
      <blockquote className={styles.quote}>{wordOption(material, item, spoken)}</blockquote>
    </div>
  );
}
