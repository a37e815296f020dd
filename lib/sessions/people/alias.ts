import type { Locale } from "#lib/locale.ts";
import type { SessionContext } from "#lib/sessions/context.ts";
import { isUnfit } from "#lib/sessions/unfit-words.ts";

/** The longest name, in characters as people count them, and in code units. */
const mostCharacters = 24;
const mostUnits = 100;

/** The numbers of two and of three digits that are not read as a code or a word. */
const numbers = Array.from({ length: 990 }, (_, place) => place + 10).filter(
  (number) => !isUnfit(String(number)),
);
const threeDigits = numbers.findIndex((number) => number > 99);

/**
 * Draws a name such as « Loutre 12 »: one of 64 animals and a number of two digits, of three where those are getting rare
 * (`tries` counts the names that were taken already).
 */
export function drawAlias(
  { random }: Pick<SessionContext, "random">,
  { locale, tries }: { locale: Locale; tries: number },
): string {
  const [one = 0, two = 0, three = 0] = random(3);
  const choice = tries < 4 ? numbers.slice(0, threeDigits) : numbers.slice(threeDigits);
  return `${animals[locale][one % 64]} ${choice[(two * 256 + three) % choice.length]}`;
}

/**
 * Reads a name that somebody chose: normal form C, blanks made one, any script and emoji. Null where it has a control,
 * direction or invisible character, half a character, five marks on one letter, nothing to see, or more than 24 characters.
 */
export function readAlias(text: string): string | null {
  if (text.length > 4 * mostUnits || !text.isWellFormed()) return null;
  const alias = text.normalize("NFC").trim().replaceAll(/\s+/gu, " ");
  if (alias.length > mostUnits || hidden.test(alias) || heaped.test(alias)) return null;
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(alias)) return null;
  const characters = [...new Intl.Segmenter().segment(alias)].length;
  return characters <= mostCharacters ? alias : null;
}

/**
 * Gives the name for the n-th person who chose the same one: « Léa », « Léa 2 », « Léa 3 »…
 */
export function numberAlias(alias: string, nth: number): string {
  return nth === 1 ? alias : `${alias} ${nth}`;
}

// Control, unassigned, private and format characters but the two joiners, which some scripts and emoji need; and letters
// that show nothing.
const hidden =
  /(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|[\u115f\u1160\u2800\u3164\uffa0]/u;
const heaped = /\p{M}{5}/u;

/**
 * What generated names are made of: animals that nobody minds being called, of any size and gender, and read aloud in front
 * of everybody. Left out, in either language: those used as an insult, a slur or a pet name, to tease somebody about their
 * body, their pace or their mind, and those that sound like such a word (« faucon », « phoque », “raccoon”).
 */
export const animals = {
  fr: [
    ...["Loutre", "Renard", "Hérisson", "Koala", "Lynx", "Castor", "Écureuil", "Dauphin"],
    ...["Hibou", "Colibri", "Mésange", "Rossignol", "Alouette", "Cigogne", "Héron", "Albatros"],
    ...["Toucan", "Hirondelle", "Chamois", "Antilope", "Tigre", "Léopard", "Guépard", "Jaguar"],
    ...["Puma", "Loup", "Hermine", "Martre", "Papillon", "Libellule", "Abeille", "Coccinelle"],
    ...["Luciole", "Cigale", "Grillon", "Scarabée", "Saumon", "Espadon", "Hippocampe", "Narval"],
    ...[
      "Salamandre",
      "Bouquetin",
      "Pélican",
      "Bergeronnette",
      "Chardonneret",
      "Aigrette",
      "Ibis",
      "Caracal",
    ],
    ...["Okapi", "Alpaga", "Élan", "Suricate", "Kangourou", "Triton", "Épervier", "Goéland"],
    ...["Loriot", "Roitelet", "Bouvreuil", "Fauvette", "Zibeline", "Calao", "Pluvier", "Mouette"],
  ],
  en: [
    ...["Hedgehog", "Koala", "Lynx", "Squirrel", "Dolphin", "Owl", "Hummingbird", "Robin"],
    ...["Nightingale", "Lark", "Heron", "Merlin", "Eagle", "Swan", "Toucan", "Swift"],
    ...["Chamois", "Deer", "Gazelle", "Antelope", "Tiger", "Leopard", "Jaguar", "Wolf"],
    ...["Meerkat", "Ermine", "Marten", "Marmot", "Hare", "Butterfly", "Dragonfly", "Bee"],
    ...["Ladybird", "Firefly", "Cicada", "Cricket", "Beetle", "Salmon", "Kingfisher", "Swordfish"],
    ...["Seahorse", "Narwhal", "Salamander", "Pelican", "Goldfinch", "Egret", "Ibis", "Caracal"],
    ...["Okapi", "Alpaca", "Elk", "Ibex", "Kangaroo", "Oriole", "Wren", "Bullfinch"],
    ...["Warbler", "Kestrel", "Osprey", "Lemur", "Wallaby", "Curlew", "Plover", "Reindeer"],
  ],
} as const satisfies Record<Locale, readonly string[]>;
