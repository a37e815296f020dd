import type { KeptBeside } from "#app/_device/kept-answers.ts";
import type { Explanation } from "#app/_explanation/explanation.ts";
import { PrintChoice } from "#app/_print/printed-page.tsx";
import buttons from "#app/_ui/button.module.css";
import { Part } from "#app/_ui/part.tsx";
import { fillTemplate } from "#lib/i18n/template.ts";
import { CopyLink } from "./copy-link.tsx";
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
