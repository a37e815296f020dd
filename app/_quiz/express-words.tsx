import { localPath } from "#app/_ui/address.ts";
import type { Bank } from "#lib/bank/schema.ts";
import { formatPercent } from "#lib/i18n/figure.ts";
import { expressStrings } from "#lib/i18n/quiz/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { type Locale, languages } from "#lib/locale.ts";
import { measureExpressCost } from "./express-cost.ts";

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
