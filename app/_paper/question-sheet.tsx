import printed from "#app/_print/printed-page.module.css";
import { PrintedHead } from "#app/_print/printed-page.tsx";
import type { Item, Sentences } from "#lib/bank/schema.ts";
import { wordOption } from "#lib/bank/wording.ts";
import { paperStrings } from "#lib/i18n/paper/words.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import line from "./answer-line.module.css";
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
    <section className={printed.page} aria-label={pages > 1 ? `${title}, ${count}` : title}>
      <PrintedHead title={title} note={pages > 1 ? count : ""} />
      {page === 1 && (
        <div className={styles.start}>
          <p className={styles.fields}>
            <span>{words.name}</span>
            <span>{words.group}</span>
            <span>{words.date}</span>
          </p>
          <p className={styles.how}>
            {words.how}
            {items.some(({ kind }) => kind === "rating") && ` ${words.howRated}`}{" "}
            <b>{words.decides}</b>
          </p>
          {sentences.frame !== undefined && (
            <p className={styles.how}>
              <b>{sentences.frame}</b>
            </p>
          )}
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

/** One question on paper: boxes with the digit in them, to be ticked. */
function PaperQuestion({
  locale,
  item,
  number,
  sentences,
}: {
  locale: Locale;
  item: Item;
  number: number;
  sentences: Sentences;
}) {
  const words = paperStrings[locale].sheet;
  const text = sentences.items[item.id];
  if (!text) throw new Error(`item ${item.id} has no sentences`);
  const { options } = text;
  return (
    <li className={styles.question}>
      <p className={styles.text}>
        <span className={styles.number}>{number}</span>
        <span className={styles.asked}>
          {item.kind === "rating" && `${quizStrings[locale].rating} `}
          {text.text}
        </span>
        <span className={styles.unknown}>
          <Box digit={0} /> {words.unknown}
        </span>
      </p>
      {item.kind === "choice" ? (
        <ol className={styles.choices}>
          {item.options.map(({ id }, at) => (
            <li key={id}>
              <Box digit={at + 1} /> <span>{options[id]}</span>
            </li>
          ))}
        </ol>
      ) : item.kind === "rating" ? (
        <ol className={styles.rating}>
          {item.options.map(({ id }, at) => (
            <li key={id}>
              <Box digit={at + 1} /> <span>{wordOption({ sentences }, item, id)}</span>
            </li>
          ))}
        </ol>
      ) : (
        <ScaleLine item={item} sentences={sentences} label={words.scale} />
      )}
    </li>
  );
}

function ScaleLine({
  item,
  sentences,
  label,
}: {
  item: Item;
  sentences: Sentences;
  label: string;
}) {
  const words = sentences.items[item.id]?.options ?? {};
  const [first = "", last = ""] = [item.options[0], item.options.at(-1)].map((end) =>
    item.kind === "rating" ? wordOption({ sentences }, item, end?.id ?? "") : words[end?.id ?? ""],
  );
  return (
    <div className={styles.scale} role="img" aria-label={fillTemplate(label, { first, last })}>
      <span className={styles.pole}>{first}</span>
      <span className={styles.boxes}>
        {item.options.map(({ id }, at) => (
          <Box key={id} digit={at + 1} />
        ))}
      </span>
      <span className={styles.pole}>{last}</span>
    </div>
  );
}

function Box({ digit }: { digit: number }) {
  return <span className={styles.box}>{digit}</span>;
}

/** The answers once more as one line of digits, in groups of six: what somebody types in later. */
function AnswerLine({ locale, total }: { locale: Locale; total: number }) {
  const words = paperStrings[locale].sheet;
  return (
    <div className={line.line}>
      <p className={line.lead}>
        <b>{words.line}.</b> {words.lineHint}
      </p>
      <ol className={line.cells} data-total={total}>
        {Array.from({ length: total }, (_, at) => at + 1).map((number) => (
          <li key={number} className={line.cell}>
            {number}
          </li>
        ))}
      </ol>
      <div className={line.below}>
        <p className={line.agree}>
          <span className={line.tick} aria-hidden="true" /> {words.agree}
        </p>
        <p className={line.ticket}>{words.ticket}</p>
      </div>
    </div>
  );
}
