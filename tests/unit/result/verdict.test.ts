import { expect, test } from "vitest";
import { findTone, listInvolved, wordFrequency, wordVerdict } from "#app/_explanation/verdict.ts";
import { resultStrings } from "#lib/i18n/result/words.ts";
import type { Result } from "#lib/scoring/result.ts";

type Case = Pick<Result, "first" | "verdict" | "stability">;

function reach(
  kind: Case["verdict"]["kind"],
  first: string[],
  roles: string[],
  same: number,
): Case {
  return { first, verdict: { kind, roles }, stability: { alone: [], tied: 0, same, exact: true } };
}

const cases = {
  none: reach("none", [], [], 0),
  clear: reach("clear", ["Territory"], ["Territory"], 0.88),
  certain: reach("clear", ["Territory"], ["Territory"], 0.97),
  leaning: reach("leaning", ["Territory"], ["Territory"], 0.68),
  mixedTwo: reach("mixed", ["Account"], ["Sales", "Account"], 0.43),
  mixedThree: reach("mixed", ["Account"], ["Sales", "Account", "Territory"], 0.38),
  tieTwo: reach("mixed", ["Sales", "Account"], ["Sales", "Account", "Territory"], 0.4),
  tieThree: reach(
    "mixed",
    ["Sales", "Account", "Territory"],
    ["Sales", "Account", "Territory"],
    0.4,
  ),
};

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each<[keyof typeof cases, string, string]>([
  ["none", "Rien à dire encore : sans aucune réponse,", "Nothing to say yet: without an answer,"],
  [
    "clear",
    "Votre profil pointe clairement vers Territory : si vous refaisiez le quiz, ce rôle reviendrait en tête environ 9 fois sur 10.",
    "Your profile points clearly to Territory: if you took the quiz again, this role would come first about 9 times in 10.",
  ],
  ["certain", "ce rôle reviendrait en tête au moins 19 fois sur 20.", "at least 19 times in 20."],
  [
    "leaning",
    "Votre profil penche vers Territory : si vous refaisiez le quiz, ce rôle reviendrait en tête environ 7 fois sur 10.",
    "Your profile leans towards Territory:",
  ],
  [
    "mixedTwo",
    "Votre profil se partage entre Account et Sales : Account passe devant, mais si vous refaisiez le quiz, ce rôle reviendrait en tête moins de 6 fois sur 10.",
    "Your profile is shared between Account and Sales: Account is ahead,",
  ],
  [
    "mixedThree",
    "Votre profil se partage entre les trois rôles : Account passe devant,",
    "between all three roles: Account is ahead,",
  ],
  [
    "tieTwo",
    "Sales et Account arrivent exactement à égalité : vos réponses ne les départagent pas, et nous ne tirons pas au sort.",
    "Sales and Account come out exactly level:",
  ],
  [
    "tieThree",
    "Les trois rôles arrivent exactement à égalité :",
    "All three roles come out exactly level:",
  ],
])("%s says %s", (name, fr, en) => {
  const sentence = (locale: "fr" | "en") =>
    plain(wordVerdict(cases[name], resultStrings[locale].verdict, (role) => role));
  expect(sentence("fr")).toContain(fr);
  expect(sentence("en")).toContain(en);
  expect(sentence("fr") + sentence("en"), "nothing is left unfilled").not.toMatch(/[{}]/);
});

test.each([
  [0.02, "environ 1 fois sur 10"],
  [0.649, "environ 6 fois sur 10"],
  [0.65, "environ 7 fois sur 10"],
  [0.949, "environ 9 fois sur 10"],
  [0.95, "au moins 19 fois sur 20"],
  [1, "au moins 19 fois sur 20"],
])("a probability of %d is said as %s", (probability, said) => {
  expect(plain(wordFrequency(probability, resultStrings.fr.verdict))).toBe(said);
});

test("a tie is a tie, and is about the roles that are level alone", () => {
  expect(findTone(cases.tieTwo)).toBe("tie");
  expect(listInvolved(cases.tieTwo)).toEqual(["Sales", "Account"]);
});

test("where elevation is low no role is named, not even of a tie, and the sentence says so", () => {
  const low = reach("none", ["Sales", "Account"], ["Sales", "Account"], 0.9);
  expect(findTone(low)).toBe("none");
  expect(listInvolved(low)).toEqual([]);
  const said = wordVerdict(low, resultStrings.en.verdict, (role) => role);
  expect(said).toMatch(/^None of the three roles, for now: /);
});

test("a mixed profile names the role that is ahead first, whichever is likelier", () => {
  expect(listInvolved(cases.mixedTwo)).toEqual(["Account", "Sales"]);
  expect(listInvolved(cases.none)).toEqual([]);
});
