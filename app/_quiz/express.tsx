import { localPath } from "#app/_ui/address.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { formatPercent } from "#lib/i18n/figure.ts";
import { expressStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { type Locale, languages } from "#lib/locale.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { confuseRoles, settings } from "#lib/scoring/simulation/study.ts";

/** The express quiz as a second choice beside the full one, in one line. */
export function ExpressOffer({
  bank,
  locale,
  className,
}: {
  bank: Bank;
  locale: Locale;
  className?: string | undefined;
}) {
  const strings = expressStrings[locale];
  return (
    <p className={className}>
      <a href={localPath(locale, "/quiz/express")}>{strings.name}</a>
      {languages[locale].colon}
      {fillTemplate(strings.beside, { express: bank.express.length })}
    </p>
  );
}

/** What the express quiz costs in certainty, and that one can go on from it. */
export function ExpressPrice({
  bank,
  locale,
  className,
}: {
  bank: Bank;
  locale: Locale;
  className?: string | undefined;
}) {
  const strings = expressStrings[locale];
  const [clear, weak] = measureExpressCost(bank);
  const cost = fillTemplate(strings.cost, {
    strength: formatPercent(clear.strength, locale),
    found: clear.express,
    fullFound: clear.full,
    weak: formatPercent(weak.strength, locale),
    weakFound: weak.express,
    weakFullFound: weak.full,
  });
  const rest = bank.items.length - bank.express.length;
  return (
    <p className={className}>
      {cost} {fillTemplate(strings.goOnNote, { n: rest })}{" "}
      <a href={localPath(locale, "/method")}>{strings.method}</a>
    </p>
  );
}

/** How many people are simulated for each role, and from which seed: the same as for the certificate. */
const trial = { count: 10_000, seed: 1 };

/** Of 1,000 simulated people of the role that is found least often, how many are found: by the full quiz and by the express one. */
export interface ExpressCost {
  /** The share of the people's answers that go towards their role, 0 … 1. */
  strength: number;
  full: number;
  express: number;
}

/** Gives what the express quiz costs in certainty, for people with clear leanings and with weaker ones. */
export function measureExpressCost(bank: Bank): [clear: ExpressCost, weak: ExpressCost] {
  const [clear, weak] = settings;
  return [compareQuizzes(bank, clear), compareQuizzes(bank, weak)];
}

function compareQuizzes(bank: Bank, setting: (typeof settings)[number]): ExpressCost {
  const count = (quiz: Bank) => {
    const { worst } = confuseRoles(quiz, { ...setting, ...trial });
    return 1000 - Math.round(1000 * (1 - worst));
  };
  return { strength: setting.strength, full: count(bank), express: count(selectExpress(bank)) };
}
