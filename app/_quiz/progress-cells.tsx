import styles from "#app/_quiz/panels/question.module.css";
import type { Answers } from "#lib/scoring/answers.ts";

/**
 * What the progress scale of every question shows, drawn once: its line, and the cells, solid where there is an answer, hollow where
 * the question was skipped.
 */
export function ProgressCells({
  items,
  answers,
}: {
  items: readonly { id: string }[];
  answers: Answers;
}) {
  const draw = (isDrawn: (answer: string | null) => boolean, path: (at: number) => string) =>
    items
      .map(({ id }, at) => {
        const answer = answers[id];
        return answer !== undefined && isDrawn(answer) ? path(at) : "";
      })
      .join("");
  const solid = draw(
    () => true,
    (at) => `M${at} 0h1v8h-1z`,
  );
  const hollow = draw(
    (answer) => answer === null,
    (at) => `M${at + 0.12} 1.5h.76v5h-.76z`,
  );
  return (
    <svg className={styles.cells} aria-hidden="true">
      <g id="progress-cells">
        <path className={styles.rest} d={`M0 3.25H${items.length}v1.5H0z`} />
        <path className={styles.cell} d={solid} />
        <path className={styles.hole} d={hollow} />
      </g>
    </svg>
  );
}
