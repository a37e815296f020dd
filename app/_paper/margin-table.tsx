import { paperStrings } from "#lib/i18n/paper/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import type { HandBounds } from "#lib/scoring/paper-sheet.ts";
import styles from "./scoring-sheet.module.css";

/** What each margin means, in the words of the quiz; two of them where paper cannot tell. */
export function MarginTable({ locale, bounds }: { locale: Locale; bounds: HandBounds }) {
  const words = paperStrings[locale].score;
  const { mixedTo, leaning, clearFrom, mostSkipped } = bounds;
  const between = (from: number, to: number) => fillTemplate(words.between, { from, to });
  const rows = [
    ["clear", fillTemplate(words.from, { from: clearFrom })],
    ["leaningOrClear", between(leaning[1] + 1, clearFrom - 1)],
    ["leaning", between(...leaning)],
    ["mixedOrLeaning", between(mixedTo + 1, leaning[0] - 1)],
    ["mixed", fillTemplate(words.upTo, { to: mixedTo })],
  ] as const;
  return (
    <table className={styles.reading}>
      <caption>{words.readingTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.range}</th>
          <th scope="col">{words.means}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([word, range]) => (
          <tr key={word}>
            <th scope="row">{range}</th>
            <td>{words.words[word]}</td>
          </tr>
        ))}
        <tr>
          <td colSpan={2}>{fillTemplate(words.words.unknown, { most: mostSkipped })}</td>
        </tr>
      </tbody>
    </table>
  );
}
