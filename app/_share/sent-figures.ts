import { listNames, type NameRole } from "#app/_card/card-words.ts";
import type { Card } from "#lib/cards/card.ts";
import { shareStrings } from "#lib/i18n/share.ts";
import { fillTemplate } from "#lib/i18n/template.ts";

/** Says in a sentence everything that making a card's link sends. */
export function listSent(card: Card, nameRole: NameRole): string {
  const { sheet, card: labels } = shareStrings[card.locale];
  const { affinities, bank, mode, verdict } = card;
  const sent = [
    labels.label[verdict],
    listNames(card, nameRole),
    sheet.mode[mode],
    fillTemplate(sheet.version, { version: bank.version }),
    sheet.language,
    ...(affinities ? [fillTemplate(sheet.affinities, { list: affinities.join(" · ") })] : []),
  ];
  return fillTemplate(sheet.sends, { list: sent.join(", ") });
}
