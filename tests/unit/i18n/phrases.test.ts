import { expect, test } from "vitest";
import { listSentences, readDictionaries } from "./dictionaries.ts";

/** What a sentence must not say, and what it says instead. Each was stumbled over when the product was read aloud. */
const forbidden = {
  fr: [
    [/\bsignes\b|\bchaque signe\b|dernier signe/i, "caractères"],
    [/ne serait le même que/, "le même rôle reviendrait en tête"],
    [/partage où il|comparé à personne|droit exprès|tombe pas juste/, "words in their usual order"],
    [/Ce dont on répond|Ce que l’on vise/, "Ses responsabilités, Ses objectifs"],
    [/\bla porte\b|porte (ouverte|fermée)/i, "Entrées ouvertes, On ne peut plus entrer"],
    [/feuilles? vides?/i, "repartir de zéro"],
    [/ne va pas\.$|n’est pas là$/, "incorrect, introuvable"],
    [/lues? à quinze ans/, "comprises dès quinze ans"],
    [/profil partagé/i, "Mixte: it stands near « Partager »"],
    [/[Vv]oir leur résultat/, "Voir mon résultat"],
    [/courriel|adresse électronique/i, "e-mail"],
    [
      /\b(de|que|le|du|la) \{(role|first|second|one|other|alias|guess)\}/,
      "an elision is due before a vowel",
    ],
    [/\b(si|s’ils?) [^.,:;«»]{0,60}[eidruv]rai(s|t|ent)\b/i, "no conditional behind « si »"],
    [/sur le suivi|(on|qui) a créé la séance/, "le tableau de bord, la personne responsable"],
    [/sans bon côté|exploitant/, "aucun côté n’est meilleur, les responsables"],
    [/\b[Uu]n collègue\b|\blui seul\b|[Vv]ous seul /, "a person of either gender"],
  ],
  en: [
    [/\ba (Account|\{(role|first|second|one|other)\})/, "an before a vowel: “an Account Manager”"],
    [/\bwhoever\b/i, "anyone who, the person who"],
    [/\b(fully|rather) [AB]\b/i, "Definitely, Leaning, Equally"],
    [/azimuth/i, "bearing"],
    [/shared profile/i, "Mixed profile"],
    [/^(what one does|answers for|aims at)/i, "What you do, Responsibilities, Goals"],
    [/^Shall we go\?/, "Ready?"],
    [/frequent questions|\bmissions\b/i, "FAQ, duties"],
    [/restitution/i, "group results"],
    [
      /interview sheet|questions for the talk|occupation sheet/i,
      "interview page: a sheet is an answer sheet",
    ],
    [/crowd and network|session’s door|at the door|the door is/i, "Arrivals and network; joining"],
    [/empty sheet/i, "from scratch"],
    [/person who made the session|the operator\b/i, "in charge of the session, who run this"],
    [
      /\bof use until|to come\b.*\btime|time (must be )?to come|half-way/i,
      "works, future, halfway",
    ],
    [/of no more use|\banew\b|\bseldom\b|for the moment\b/i, "words of today"],
    [/recogniz|organiz|analyz|\bcolor\b|\bcenter\b/i, "British spelling, as everywhere else"],
  ],
} as const;

/** What no sentence of any language says. */
const never = [
  [/document 00\d|doc-00\d/i, "sources have names that people read"],
  [/PUBLIC_URL|AZIMUT_|docs\/|\.md\b/, "settings and files are for operators"],
  [/^.*\b(code|source) .*publi/i, "no link leads to the code"],
] as const;

const dictionaries = await readDictionaries();

for (const locale of ["fr", "en"] as const) {
  const sentences = dictionaries.flatMap(([name, words]) => listSentences(words[locale], name));
  test.each([...forbidden[locale], ...never])(`${locale}: no sentence has %s: %s`, (pattern) => {
    expect(sentences.filter(([, text]) => pattern.test(text))).toEqual([]);
  });

  test(`${locale}: only where no reply came is the network to be looked at`, () => {
    const blamed = sentences.filter(([, text]) =>
      /[Vv]érifiez (le réseau|la connexion)|[Cc]heck (the network|your connection)/.test(text),
    );
    expect(blamed.map(([path]) => path).filter((path) => !/\.no-reply$/.test(path))).toEqual([]);
  });
}

test("nothing of the group is said in words of statistics on the room's screen", () => {
  const shown = dictionaries
    .filter(([name]) => ["restitutionStrings", "screenStrings"].includes(name))
    .flatMap(([name, words]) => [
      ...listSentences(words.fr, name),
      ...listSentences(words.en, name),
    ]);
  expect(shown.length).toBeGreaterThan(150);
  const statistics = shown.filter(([, text]) => /médiane|median|\bboîte\b|\bbox\b/i.test(text));
  expect(statistics).toEqual([]);
});
