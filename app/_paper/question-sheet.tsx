import { SheetHead } from "#app/_print/printed-head.tsx";
import sheet from "#app/_print/printed-page.module.css";
import type { Item, Sentences } from "#lib/bank/schema.ts";
import { paperStrings } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { AnswerLine } from "./answer-line.tsx";
import { PaperQuestion } from "./paper-question.tsx";
import styles from "./question-sheet.module.css";

/** One side of the questionnaire; the first also says who and how, the last ends with the line that is typed in. */
export function QuestionSheet({
  locale,
  title,
  sentences,
  items,
  from,
  page,
  pages,
  total,
}: {
  locale: Locale;
  title: string;
  sentences: Sentences;
  items: readonly Item[];
  from: number;
  page: number;
  pages: number;
  total: number;
}) {
  const words = paperStrings[locale].sheet;
  const count = fillTemplate(words.page, { n: page, total: pages });
  return (
    <section className={sheet.sheet} aria-label={pages > 1 ? `${title}, ${count}` : title}>
      <SheetHead title={title} note={pages > 1 ? count : ""} />
      {page === 1 && (
        <div className={styles.start}>
          <p className={styles.fields}>
            <span>{words.name}</span>
            <span>{words.group}</span>
            <span>{words.date}</span>
          </p>
          <p className={styles.how}>
            {words.how} <b>{words.decides}</b>
          </p>
        </div>
      )}
      <ol className={styles.questions} start={from + 1}>
        {items.map((item, at) => (
          <PaperQuestion
            key={item.id}
            locale={locale}
            item={item}
            number={from + at + 1}
            sentences={sentences}
          />
        ))}
      </ol>
      {page === pages && <AnswerLine locale={locale} total={total} />}
    </section>
  );
}
