import type { Item, Sentences } from "#lib/bank/schema.ts";
import { paperStrings } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import styles from "./question-sheet.module.css";

/** One question on paper: boxes with the digit in them, to be ticked. */
export function PaperQuestion({
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
        <span className={styles.asked}>{text.text}</span>
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
      ) : (
        <ScaleLine item={item} options={options} label={words.scale} />
      )}
    </li>
  );
}

function ScaleLine({
  item,
  options,
  label,
}: {
  item: Item;
  options: Readonly<Record<string, string>>;
  label: string;
}) {
  const first = options[item.options[0]?.id ?? ""] ?? "";
  const last = options[item.options.at(-1)?.id ?? ""] ?? "";
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
