import type { Bank, Item, Sentences, Sources } from "#lib/bank/schema.ts";
import { type Locale, locales } from "#lib/locale.ts";

const dimensions = ["first", "second", "third"];

/**
 * Makes a bank with this many roles and no fault, as the content of its files: twelve questions, nine scenes with an act for
 * each role and three scales between one role and the others.
 */
export function makeBank(count: number) {
  const roles = Array.from({ length: count }, (_, role) => `role-${"abcdef"[role]}`);
  const items = Array.from({ length: 12 }, (_, place) => makeItem(roles, place));
  const bank: Bank = {
    id: "made-bank",
    version: 1,
    code: "mb",
    roles,
    dimensions: dimensions.map((id) => ({ id, axis: favour(roles, 0) })),
    express: items.slice(0, 10).map(({ id }) => id),
    items,
  };
  const words = locales.map((locale) => [`${locale}.json`, wordBank(bank, locale)] as const);
  const sources: Sources = {
    sources: { made: {} },
    claims: nameEach(roles, (role) => ({
      about: [role],
      topic: "definition",
      source: "made",
      section: "1",
    })),
    occupations: [],
  };
  return { ...Object.fromEntries(words), "bank.json": bank, "sources.json": sources };
}

function makeItem(roles: readonly string[], place: number): Item {
  const isScale = place % 4 === 3;
  const unit = favour(roles, Math.floor(place / 4) % roles.length);
  const weights = isScale
    ? [2, 1, 0, -1, -2].map((step) => unit.map((weight) => weight * step + 0))
    : roles.map((_, role) => favour(roles, role));
  return {
    id: `item-${"abcdefghijkl"[place]}`,
    kind: isScale ? "scale" : "choice",
    dimension: dimensions[place % dimensions.length] ?? "",
    options: weights.map((row, at) => ({ id: "abcdefg"[at] ?? "", weights: row })),
    claims: [...roles],
  };
}

function favour(roles: readonly string[], role: number): number[] {
  return roles.map((_, at) => (at === role ? roles.length - 1 : -1));
}

/** Every sentence says where it stands, so that no two are alike. */
function wordBank(bank: Bank, locale: Locale): Sentences {
  return {
    locale,
    title: "Made",
    roles: nameEach(bank.roles, (id) => ({ name: `The ${id}`, aka: id, tagline: "-", short: "-" })),
    dimensions: nameEach(dimensions, (id) => ({ name: id, poles: [`${id} one`, `${id} other`] })),
    points: [1, 2, 3, 4, 5].map((point) => `${point}: {pole}`),
    items: Object.fromEntries(
      bank.items.map(({ id, kind, options }) => {
        const ids = options.map((option) => option.id);
        const worded = kind === "choice" ? ids : [ids[0] ?? "", ids.at(-1) ?? ""];
        return [id, { text: `${id}?`, options: nameEach(worded, (option) => `${id} ${option}`) }];
      }),
    ),
    sources: { made: { title: "Made", publisher: "Made" } },
    criteria: {},
    claims: nameEach(bank.roles, (id) => ({ text: `${id}.` })),
  };
}

function nameEach<Word>(ids: readonly string[], word: (id: string) => Word): Record<string, Word> {
  return Object.fromEntries(ids.map((id) => [id, word(id)]));
}
