import { useState } from "react";
import type { KeptBeside } from "#app/_device/kept-answers.ts";
import type { Explanation } from "#app/_explanation/explanation.ts";
import { PrintChoice } from "#app/_print/printed-page.tsx";
import buttons from "#app/_ui/button.module.css";
import { LinkField } from "#app/_ui/link-field.tsx";
import { Part } from "#app/_ui/part.tsx";
import type { ResultStrings } from "#lib/i18n/result/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import styles from "./keep.module.css";

/** Keeping the result: its link, a copy on paper, the ways to change it or to start again. */
export function Keep({
  explanation,
  device,
}: {
  explanation: Explanation;
  device: KeptBeside | undefined;
}) {
  const { strings, locale, code, trial } = explanation;
  const words = strings.keep;
  const isOther = device?.kept === "other";
  return (
    <Part id="keep" title={words.title} lead={words.lead}>
      <CopyLink path={`/${locale}/result#${code}`} words={words} />
      <PrintChoice words={strings.printed} print={trial && words.print} />
      <p className={styles.ways}>
        <a
          className={`${buttons.button} ${buttons.quiet}`}
          href={`${explanation.quizPath}#review`}
          onClick={device?.keep}
        >
          {isOther ? words.changeOther : words.change}
        </a>
        <a className={`${buttons.button} ${buttons.quiet}`} href={explanation.quizPath}>
          {words.restart}
        </a>
      </p>
      {isOther && <p>{words.other}</p>}
      <p className={styles.code}>{fillTemplate(words.code, { code })}</p>
    </Part>
  );
}

/** The result's own link in a field, and a button that copies it and says whether that worked. */
function CopyLink({ path, words }: { path: string; words: ResultStrings["keep"] }) {
  const [said, setSaid] = useState("");
  return (
    <div className={styles.link}>
      <LinkField path={path} words={words} say={setSaid} />
      <p className={styles.said} role="status">
        {said}
      </p>
    </div>
  );
}
