import { releases } from "#lib/bank/released.ts";
import { type Card, cardModes } from "#lib/cards/card.ts";
import { locales } from "#lib/locale.ts";

const { bank } = releases[0];
const [sales = "", account = "", territory = ""] = bank.roles;

const outcomes = [
  ...bank.roles.flatMap((role, at) => {
    const affinities = [30, 30, 30].with(at, 90);
    return [
      { verdict: "clear", roles: [role], affinities },
      { verdict: "leaning", roles: [role], affinities: [45, 45, 45].with(at, 60) },
    ] as const;
  }),
  ...[
    [sales, account],
    [sales, territory],
    [account, territory],
  ].flatMap((roles) => {
    const affinities = bank.roles.map((role) => (roles.includes(role) ? 55 : 40));
    return [
      { verdict: "mixed", roles, affinities },
      { verdict: "tie", roles, affinities },
    ] as const;
  }),
  { verdict: "mixed", roles: bank.roles, affinities: [55, 50, 45] },
  { verdict: "tie", roles: bank.roles, affinities: [50, 50, 50] },
] as const;

/** A card of every kind: each verdict with each choice of roles, with bars and without, in each mode and language. */
export const everyCard: readonly Card[] = outcomes.flatMap((outcome) =>
  locales.flatMap((locale) =>
    cardModes.flatMap((mode): Card[] => [
      { bank, locale, mode, ...outcome },
      { bank, locale, mode, ...outcome, affinities: null },
    ]),
  ),
);
