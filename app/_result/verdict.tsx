import { fillTemplate } from "#lib/i18n/template.ts";
import { type Headline, listChanges, nameRole } from "./reading.ts";
import { RoleNames } from "./role-names.tsx";
import styles from "./verdict.module.css";
import { findTone, wordVerdict } from "./verdict-sentence.ts";

/** The verdict in one sentence, how sure it is in two words, and how much it rests on. */
export function Verdict({ reading }: { reading: Headline }) {
  const { strings, result } = reading;
  const words = strings.verdict;
  const sentence = wordVerdict(result, words, (role) => nameRole(reading, role));
  const coverage = findCoverage(reading);
  const changed = listChanges(reading).length;
  return (
    <div className={styles.verdict}>
      <p className={styles.label}>{words.label[findTone(result)]}</p>
      <h1 className={styles.sentence} id="verdict" tabIndex={-1}>
        <RoleNames reading={reading} text={sentence} />
      </h1>
      {result.answered > 0 && (
        <p className={styles.coverage}>
          {fillTemplate(words[coverage], { answered: result.answered, total: result.total })}
        </p>
      )}
      {changed > 0 && (
        <p className={styles.trial}>
          {fillTemplate(changed === 1 ? words.trialOne : words.trial, { n: changed })}
        </p>
      )}
    </div>
  );
}

function findCoverage({ result, isExpress }: Headline) {
  const isOne = result.answered === 1;
  if (isExpress) return isOne ? "expressOne" : "express";
  return isOne ? "coverageOne" : "coverage";
}
