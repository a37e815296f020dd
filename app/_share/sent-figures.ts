import { listNames, type NameRole } from "#app/_card/card-words.ts";
import type { Card } from "#lib/cards/card.ts";
import type { ShareStrings } from "#lib/i18n/share/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";

/** Says in a sentence everything that making a card's link sends. */
export function listSent(
  card: Card,
  { nameRole, strings }: { nameRole: NameRole; strings: ShareStrings },
): string {
  const { dialog, card: labels } = strings;
  const { affinities, bank, mode, verdict } = card;
  const sent = [
    labels.label[verdict],
    listNames(card, nameRole),
    dialog.mode[mode],
    fillTemplate(dialog.version, { version: bank.version }),
    dialog.language,
    ...(affinities ?? []).map((figure, at) =>
      fillTemplate(labels.affinity, { role: nameRole(bank.roles[at] ?? ""), figure }),
    ),
  ];
  return fillTemplate(dialog.sends, { list: sent.join(", ") });
}
