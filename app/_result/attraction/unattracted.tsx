import { type Explanation, findItem } from "#app/_explanation/explanation.ts";
import { wordFrequency } from "#app/_explanation/verdict.ts";
import { PrintButton } from "#app/_print/print-button.tsx";
import { ShareLink } from "#app/_share/share-part.tsx";
import buttons from "#app/_ui/button.module.css";
import { Part } from "#app/_ui/part.tsx";
import { MarkedRole } from "#app/_ui/role-mark.tsx";
import { nameRole, wordInLine, wordOption } from "#lib/bank/wording.ts";
import { lookUp } from "#lib/i18n/dictionary.ts";
import { fillPlural, fillTemplate } from "#lib/i18n/template.ts";
import { languages } from "#lib/locale.ts";
import styles from "./attraction.module.css";

/** Where somebody looks whom none of the roles attracts, in the order of the words for them. */
const places = {
  rome: "https://candidat.francetravail.fr/metierscope/",
  onet: "https://www.mynextmove.org/explore/ip",
} as const;

/** What a result without a role rests on, and what it means and does not mean. */
export function Grounds({ explanation }: { explanation: Explanation }) {
  const { strings, result, locale } = explanation;
  const words = strings.low;
  const changes = result.elevation?.changes.length ?? 0;
  return (
    <Part id="grounds" title={words.title} lead={words.lead}>
      <RatingList explanation={explanation} />
      <p>
        {changes > 0 && <span>{`${fillPlural(words.change, { locale, n: changes })} `}</span>}
        <a href="#elevation">{words.see}</a>
      </p>
      <h3 className={styles.title}>{words.meaningTitle}</h3>
      <p>{words.meaning}</p>
      <h3 className={styles.title}>{words.notTitle}</h3>
      <p>{words.not}</p>
      <p className={styles.contested}>{words.contested}</p>
    </Part>
  );
}

/** What somebody answered to each rating, in the order they were asked. */
function RatingList({ explanation }: { explanation: Explanation }) {
  const { result, strings } = explanation;
  return (
    <ul className={styles.ratings}>
      {result.elevation?.ratings.map(({ item, option }) => {
        const rating = findItem(explanation, item);
        const answer =
          option === null ? strings.elevation.skipped : wordOption(explanation, rating, option);
        const { asked, said } = wordInLine(explanation, rating, answer);
        return (
          <li key={item}>
            <span>{asked}</span> <b>{said}</b>
          </li>
        );
      })}
    </ul>
  );
}

/** Where to look instead, whom to talk to, and what to do with the result. */
export function Elsewhere({ explanation }: { explanation: Explanation }) {
  const { strings, share, trial, locale } = explanation;
  const words = strings.low;
  return (
    <Part id="next" title={strings.next.title}>
      <h3 className={styles.title}>{words.where}</h3>
      <ul>
        {(["rome", "onet"] as const).map((place) => (
          <li key={place}>
            <a href={places[place]} rel="noreferrer">
              {words.places[place].name}
            </a>
            <span>{`${languages[locale].colon}${words.places[place].text}`}</span>
          </li>
        ))}
      </ul>
      <p>{words.talk}</p>
      <p className={styles.ways}>
        {share && <ShareLink words={share} />}
        {trial && <PrintButton text={strings.keep.print} />}
        <a className={`${buttons.button} ${buttons.quiet}`} href="#trial">
          {strings.next.change}
        </a>
      </p>
    </Part>
  );
}

/** Which of the roles would be nearest all the same, and how surely it is that one. */
export function Nearest({ explanation }: { explanation: Explanation }) {
  const { strings, sentences, result, locale } = explanation;
  const words = strings.low;
  const isTied = result.first.length > 1;
  const often = wordFrequency(result.stability.same, strings.verdict);
  return (
    <Part id="nearest" title={words.nearest} lead={words.nearestLead}>
      {result.first.map((role) => (
        <p key={role}>
          <b>
            <MarkedRole role={role} name={nameRole(explanation, role)} />
          </b>
          <span>{`${languages[locale].colon}${sentences.roles[role]?.tagline}. ${lookUp(strings.portraits.jobs, role)}`}</span>{" "}
          <a href={`/${locale}/roles/${role}`}>{words.about}</a>
        </p>
      ))}
      <p>{isTied ? words.nearestTied : fillTemplate(words.nearestAgain, { often })}</p>
    </Part>
  );
}
