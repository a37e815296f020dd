import { nameRole } from "#lib/bank/wording.ts";
import { formatPercent } from "#lib/i18n/figure.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { compassPoint } from "#lib/scoring/compass.ts";
import { rankRoles } from "#lib/scoring/scores.ts";
import type { Headline } from "./explanation.ts";

/** Says in words where the point stands: how far from the centre, and towards which role or roles. */
export function wordPlace(headline: Headline): string {
  const { bank, strings, result, locale } = headline;
  const words = strings.compass;
  const distance = Math.min(1, findDistance(headline));
  const [first = "", second = ""] = rankRoles(bank.roles, result.scores)
    .flat()
    .map((role) => nameRole(headline, role));
  if (isAtCentre(headline)) return words.centre;
  const [, next = 0] = [...result.scores].sort((a, b) => b - a);
  const template = next > 0 ? words.placeBetween : words.place;
  return fillTemplate(template, {
    percent: formatPercent(distance, locale),
    role: first,
    first,
    second,
  });
}

/** Tells whether the point stands at the centre, to the eye. */
export function isAtCentre(headline: Headline): boolean {
  return findDistance(headline) < 0.005;
}

function findDistance({ result }: Headline): number {
  const { x, y } = compassPoint(result.scores, result.maximum);
  return Math.hypot(x, y);
}
