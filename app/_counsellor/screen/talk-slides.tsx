import {
  findPrompt,
  nameDimension,
  type RestitutionEdition,
} from "#app/_counsellor/restitution/edition.ts";
import styles from "./slides.module.css";
import type { Slide } from "./slides.tsx";

/** How many questions stand on one slide. */
const perSlide = 2;

/**
 * Makes what a group too small for a restitution talks about: the three roles, the dimensions, a question for each. Nothing in
 * it comes from the group.
 */
export function makeTalkSlides(edition: RestitutionEdition): Slide[] {
  const { bank, sentences, words } = edition;
  const dimensions = bank.dimensions.map(({ id }) => id);
  const asked = dimensions.map((dimension) => {
    const item = bank.items.find((one) => one.dimension === dimension)?.id ?? "";
    return { dimension, text: findPrompt(edition, item, dimension) };
  });
  const pages = Array.from({ length: Math.ceil(asked.length / perSlide) }, (_, at) =>
    asked.slice(at * perSlide, (at + 1) * perSlide),
  );
  return [
    {
      id: "talk-roles",
      title: words.talk.roles,
      content: (
        <dl className={styles.talk}>
          {bank.roles.map((role) => (
            <div key={role}>
              <dt>{sentences.roles[role]?.name}</dt>
              <dd>{sentences.roles[role]?.short}</dd>
            </div>
          ))}
        </dl>
      ),
    },
    {
      id: "talk-dimensions",
      title: words.talk.dimensions,
      content: (
        <dl className={styles.talk}>
          {dimensions.map((dimension) => {
            const { name, poles } = nameDimension(edition, dimension);
            return (
              <div key={dimension}>
                <dt>{name}</dt>
                <dd>{poles.join(" / ")}</dd>
              </div>
            );
          })}
        </dl>
      ),
    },
    ...pages.map((questions, at) => ({
      id: `talk-${at + 1}`,
      title: words.dividing.prompt,
      content: (
        <dl className={styles.talk}>
          {questions.map(({ dimension, text }) => (
            <div key={dimension}>
              <dt>{nameDimension(edition, dimension).name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      ),
    })),
  ];
}
