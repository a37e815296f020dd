import { asRating, type Planted } from "./planted-fault.ts";

/** Faults in the language files. */
export const plantedSentences: Planted[] = [
  {
    what: "a missing translation",
    write: [["en.json", ["items", "hands-2"], undefined]],
    fault: ["en.json", "hands-2", "sentence-missing"],
  },
  {
    what: "a missing translation of one option",
    write: [["en.json", ["items", "hands-2", "options", "b"], undefined]],
    fault: ["en.json", "hands-2.b", "sentence-missing"],
  },
  {
    what: "a sentence for a middle point of a scale",
    write: [["fr.json", ["items", "hands-1", "options", "c"], "Les deux."]],
    fault: ["fr.json", "hands-1.c", "sentence-left-over"],
  },
  {
    what: "a sentence left over",
    write: [["fr.json", ["items", "hands-9"], { text: "Une question ?", options: {} }]],
    fault: ["fr.json", "hands-9", "sentence-left-over"],
  },
  {
    what: "a claim without a sentence",
    write: [["fr.json", ["claims", "guide-definition"], undefined]],
    fault: ["fr.json", "guide-definition", "sentence-missing"],
  },
  {
    what: "the order of options reversed in one language",
    write: [
      ["fr.json", ["items", "hands-1", "options"], { e: "Je fais visiter.", a: "Je répare." }],
    ],
    fault: ["fr.json", "hands-1", "option-order"],
  },
  {
    what: "two equal sentences in one item",
    write: [["en.json", ["items", "pace-1", "options", "b"], "I answer both, a little of each."]],
    fault: ["en.json", "pace-1.b", "sentence-twice"],
  },
  {
    what: "an item that names a role",
    write: [["en.json", ["items", "pace-1", "text"], "You are a GUIDE today."]],
    fault: ["en.json", "pace-1", "names-role"],
  },
  {
    what: "an option that names a role by its other name",
    write: [["fr.json", ["items", "pace-1", "options", "a"], "L’accompagnatrice décide."]],
    fault: ["fr.json", "pace-1.a", "names-role"],
  },
  {
    what: "a file that says it is another language",
    write: [["fr.json", ["locale"], "en"]],
    fault: ["fr.json", "locale", "locale-mismatch"],
  },
  {
    what: "a rating whose answers are not worded",
    write: asRating(0),
    fault: ["fr.json", "ratings", "points-count"],
  },
  {
    what: "answers to ratings that the bank does not ask",
    write: [["en.json", ["ratings"], ["no", "hardly", "perhaps", "rather", "yes"]]],
    fault: ["en.json", "ratings", "points-count"],
  },
  {
    what: "words at the end of a rating",
    write: asRating(0),
    fault: ["en.json", "hands-1.a", "sentence-left-over"],
  },
  {
    what: "four points for a scale of five",
    write: [["fr.json", ["points"], ["1", "2", "3", "4"]]],
    fault: ["fr.json", "points", "points-count"],
  },
];
