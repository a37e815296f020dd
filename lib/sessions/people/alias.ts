import type { SessionContext } from "#lib/sessions/context.ts";

/** The longest name, in characters as people count them, and in code units. */
const mostCharacters = 24;
const mostUnits = 100;

/**
 * Draws a name such as « Loutre 12 »: one of 64 animals and a number of two digits, of four where those are getting rare
 * (`tries` counts the names that were taken already).
 */
export function drawAlias(
  { random }: Pick<SessionContext, "random">,
  { locale, tries }: { locale: "fr" | "en"; tries: number },
): string {
  const [one = 0, two = 0, three = 0] = random(3);
  const number = two * 256 + three;
  const tail = tries < 4 ? 10 + (number % 90) : 1000 + (number % 9000);
  return `${animals[locale][one % 64]} ${tail}`;
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
  const characters = [...new Intl.Segmenter("fr").segment(alias)].length;
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
 * What generated names are made of: animals that nobody minds being called, of any size and gender. Left out: those that
 * are used as insults or to tease somebody about their body, their pace or their mind.
 */
export const animals = {
  fr: [
    ...["Loutre", "Renard", "Hérisson", "Panda", "Koala", "Lynx", "Castor", "Écureuil"],
    ...["Dauphin", "Pingouin", "Hibou", "Colibri", "Mésange", "Rossignol", "Alouette", "Cigogne"],
    ...["Héron", "Faucon", "Aigle", "Albatros", "Flamant", "Cygne", "Toucan", "Perroquet"],
    ...["Martinet", "Hirondelle", "Chamois", "Cerf", "Biche", "Gazelle", "Antilope", "Zèbre"],
    ...["Girafe", "Tigre", "Léopard", "Guépard", "Panthère", "Jaguar", "Puma", "Loup"],
    ...["Ours", "Raton", "Belette", "Hermine", "Martre", "Marmotte", "Lièvre", "Gerbille"],
    ...[
      "Papillon",
      "Libellule",
      "Abeille",
      "Coccinelle",
      "Luciole",
      "Cigale",
      "Grillon",
      "Scarabée",
    ],
    ...["Saumon", "Dorade", "Espadon", "Hippocampe", "Narval", "Phoque", "Tortue", "Salamandre"],
  ],
  en: [
    ...["Otter", "Fox", "Hedgehog", "Panda", "Koala", "Lynx", "Beaver", "Squirrel"],
    ...["Dolphin", "Penguin", "Owl", "Hummingbird", "Robin", "Nightingale", "Lark", "Stork"],
    ...["Heron", "Falcon", "Eagle", "Albatross", "Flamingo", "Swan", "Toucan", "Parrot"],
    ...["Swift", "Swallow", "Chamois", "Stag", "Deer", "Gazelle", "Antelope", "Zebra"],
    ...["Giraffe", "Tiger", "Leopard", "Cheetah", "Panther", "Jaguar", "Puma", "Wolf"],
    ...["Bear", "Raccoon", "Meerkat", "Ermine", "Marten", "Marmot", "Hare", "Gerbil"],
    ...["Butterfly", "Dragonfly", "Bee", "Ladybird", "Firefly", "Cicada", "Cricket", "Beetle"],
    ...["Salmon", "Kingfisher", "Swordfish", "Seahorse", "Narwhal", "Seal", "Turtle", "Salamander"],
  ],
} as const;
