import { RoleMark } from "#app/_ui/role-mark.tsx";
import type { Sentences } from "#lib/bank/schema.ts";
import { quizStrings } from "#lib/i18n/quiz/words.ts";
import { siteStrings } from "#lib/i18n/site/words.ts";
import type { Locale } from "#lib/locale.ts";
import panel from "./panel.module.css";
import { PanelBar } from "./panel-bar.tsx";
import { RadioRow } from "./radio-row.tsx";

/** The guess before the result: which role comes first? It can be left open. */
export function Guess({
  roles,
  sentences,
  locale,
}: {
  roles: readonly string[];
  sentences: Sentences;
  locale: Locale;
}) {
  const strings = quizStrings[locale];
  return (
    <fieldset
      id="guess"
      className={panel.panel}
      data-title={`${strings.guessTitle} · ${siteStrings[locale].name}`}
      data-resume={strings.resumeGuess}
    >
      <legend className={panel.legend} tabIndex={-1}>
        <span className={panel.title}>{strings.guessTitle}</span>
        <span className={panel.lead}>{strings.guessLead}</span>
      </legend>
      <div className={panel.options}>
        {roles.map((role, index) => (
          <RadioRow key={role} name="guess" value={role} digit={index + 1}>
            <RoleMark role={role} /> {sentences.roles[role]?.name}
          </RadioRow>
        ))}
        <RadioRow name="guess" value="" digit={roles.length + 1}>
          {strings.noIdea}
        </RadioRow>
      </div>
      <PanelBar previous="#review" finish="always" locale={locale} />
    </fieldset>
  );
}
