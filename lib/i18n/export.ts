import type { Locale } from "./locale.ts";

/** The columns that every export has, beside those of the roles and of the questions. */
export const exportFields = [
  "person",
  "alias",
  "origin",
  "subgroup",
  "round",
  "joined",
  "lastAnswer",
  "mode",
  "verdict",
  "first",
  "stability",
  "answered",
  "asked",
  "coverage",
] as const;
export type ExportField = (typeof exportFields)[number];

/** What an export file says. A `field` is its column's header with what it means. */
interface ExportStrings {
  fields: Record<ExportField, readonly [header: string, meaning: string]>;
  affinity: readonly [header: string, meaning: string];
  answer: readonly [header: string, meaning: string];
  answerText: readonly [header: string, meaning: string];
  origins: Record<"live" | "paper" | "rehearsal", string>;
  modes: Record<"full" | "express", string>;
  verdicts: Record<"none" | "clear" | "leaning" | "mixed", string>;
  unknown: string;
  dictionary: { column: string; kind: string; meaning: string; values: string };
  kinds: Record<"text" | "number" | "time", string>;
  notAnonymous: string;
  zone: string;
}

export const exportStrings: Record<Locale, ExportStrings> = {
  fr: {
    fields: {
      person: [
        "Personne",
        "Numéro dans ce fichier seulement. Dans une séance à pseudonymes donnés par Azimut, il est tiré au sort à chaque export.",
      ],
      alias: ["Nom", "Le nom choisi par la personne ou par vous."],
      origin: ["Origine", "Comment les réponses sont arrivées."],
      subgroup: ["Sous-groupe", "Le sous-groupe de la personne, s’il y en a."],
      round: ["Tour", "1 pour le premier passage du questionnaire, 2 pour le second."],
      joined: ["Entrée", "Quand la personne est entrée, à la minute."],
      lastAnswer: [
        "Dernière réponse",
        "Quand la dernière réponse du tour a été gardée, à la minute.",
      ],
      mode: ["Questionnaire", "Complet ou express."],
      verdict: [
        "Verdict",
        "Net : le même rôle reviendrait en tête au moins 8 fois sur 10. Probable : au moins 6 fois. Partagé : moins souvent, ou à égalité.",
      ],
      first: ["Premier rôle", "Le rôle en tête ; plusieurs en cas d’égalité."],
      stability: [
        "Stabilité (%)",
        "La probabilité que le même rôle revienne en tête si la personne refaisait le questionnaire.",
      ],
      answered: [
        "Réponses",
        "Le nombre de questions avec une réponse, « Je ne sais pas » non compris.",
      ],
      asked: ["Questions", "Le nombre de questions posées."],
      coverage: ["Couverture (%)", "Les réponses rapportées aux questions posées."],
    },
    affinity: [
      "Affinité {role}",
      "De 0 à 100 : 50 quand les réponses ne disent rien pour ou contre ce rôle.",
    ],
    answer: ["{item}", "La réponse, par sa lettre : {text}"],
    answerText: ["{item} (texte)", "La même réponse, en toutes lettres."],
    origins: { live: "en direct", paper: "papier", rehearsal: "répétition" },
    modes: { full: "complet", express: "express" },
    verdicts: { none: "aucune réponse", clear: "net", leaning: "probable", mixed: "partagé" },
    unknown: "Je ne sais pas",
    dictionary: { column: "Colonne", kind: "Type", meaning: "Sens", values: "Valeurs" },
    kinds: { text: "texte", number: "nombre", time: "date et heure" },
    notAnonymous: "seulement dans une séance où les participants ont choisi leur nom",
    zone: "fuseau horaire du serveur : {zone}",
  },
  en: {
    fields: {
      person: [
        "Person",
        "A number in this file only. In a session with aliases given by Azimut it is drawn anew for each export.",
      ],
      alias: ["Name", "The name that the person chose, or you."],
      origin: ["Origin", "How the answers came in."],
      subgroup: ["Subgroup", "The person’s subgroup, if there is one."],
      round: ["Round", "1 for the first time the questionnaire was taken, 2 for the second."],
      joined: ["Joined", "When the person joined, to the minute."],
      lastAnswer: ["Last answer", "When the round’s last answer was saved, to the minute."],
      mode: ["Questionnaire", "Full or express."],
      verdict: [
        "Verdict",
        "Clear: the same role would come first at least 8 times out of 10. Leaning: at least 6 times. Mixed: less often, or a tie.",
      ],
      first: ["First role", "The role that comes first; several where they tie."],
      stability: [
        "Stability (%)",
        "The probability that the same role would come first if the person took the questionnaire again.",
      ],
      answered: ["Answers", "How many questions have an answer, “I don’t know” not included."],
      asked: ["Questions", "How many questions were asked."],
      coverage: ["Coverage (%)", "Answers as a share of the questions asked."],
    },
    affinity: [
      "Affinity {role}",
      "From 0 to 100: 50 where the answers say nothing for or against this role.",
    ],
    answer: ["{item}", "The answer by its letter: {text}"],
    answerText: ["{item} (text)", "The same answer in words."],
    origins: { live: "live", paper: "paper", rehearsal: "rehearsal" },
    modes: { full: "full", express: "express" },
    verdicts: { none: "no answer", clear: "clear", leaning: "leaning", mixed: "mixed" },
    unknown: "I don’t know",
    dictionary: { column: "Column", kind: "Type", meaning: "Meaning", values: "Values" },
    kinds: { text: "text", number: "number", time: "date and time" },
    notAnonymous: "only in a session where participants chose their names",
    zone: "the server’s time zone: {zone}",
  },
};
