import type { Locale } from "./locale.ts";

/** The words of a result on one sheet of paper. */
export interface ResultSheetStrings {
  title: string;
  question: string;
  towards: string;
  away: string;
  nothingTowards: string;
  nothingAway: string;
  source: string;
  changes: string;
  changeOne: string;
  changeMany: string;
  changeNever: string;
  more: string;
  moreOne: string;
  skipped: string;
  noneSkipped: string;
  axis: string;
  ask: string;
  notes: string;
  keepLink: string;
  keepTicket: string;
  limits: string;
  printTitle: string;
  printLead: string;
  printOne: string;
  printAll: string;
}

/** A result on one sheet: the take-away and the interview sheet. */
export const resultSheetStrings: Record<Locale, ResultSheetStrings> = {
  fr: {
    title: "Mon résultat",
    question: "Question {n}",
    towards: "{role} : ce qui rapproche",
    away: "{role} : ce qui éloigne",
    nothingTowards: "Aucune réponse ne va vers ce rôle.",
    nothingAway: "Aucune réponse n’en éloigne.",
    source: "{origin}, {section}",
    changes: "Ce qui changerait le résultat",
    changeOne: "{role} passerait en tête avec une réponse changée :",
    changeMany: "{role} passerait en tête avec {n} réponses changées :",
    changeNever: "{role} : aucun changement n’y suffit.",
    more: "et {n} autres réponses",
    moreOne: "et une autre réponse",
    skipped: "Questions passées :",
    noneSkipped: "aucune.",
    axis: "50 : ni pour ni contre",
    ask: "À demander à une personne qui est {role}",
    notes: "Notes",
    keepLink: "Pour tout revoir, avec les sources et la boussole :",
    keepTicket: "Pour tout revoir : ticket {ticket}, sur",
    limits:
      "Ce résultat dit ce que l’on préfère aujourd’hui, pas ce que l’on saura faire demain. Ce n’est pas un test, et il n’est pas fait pour recruter.",
    printTitle: "Ce que l’impression contient",
    printLead:
      "Par défaut, une seule page : le verdict, la boussole, les raisons principales, ce qui changerait le résultat et le lien pour revenir.",
    printOne: "L’essentiel, sur une page",
    printAll: "Tout, sur trois ou quatre pages",
  },
  en: {
    title: "My result",
    question: "Question {n}",
    towards: "{role}: what brings closer",
    away: "{role}: what leads away",
    nothingTowards: "No answer goes towards this role.",
    nothingAway: "No answer leads away from it.",
    source: "{origin}, {section}",
    changes: "What would change the result",
    changeOne: "{role} would come first with one answer changed:",
    changeMany: "{role} would come first with {n} answers changed:",
    changeNever: "{role}: no change is enough.",
    more: "and {n} more answers",
    moreOne: "and one more answer",
    skipped: "Skipped questions:",
    noneSkipped: "none.",
    axis: "50: neither for nor against",
    ask: "To ask somebody who is {role}",
    notes: "Notes",
    keepLink: "To see everything again, with sources and compass:",
    keepTicket: "To see everything again: ticket {ticket}, at",
    limits:
      "This result says what one prefers today, not what one will be able to do tomorrow. It is not a test, and it is not made for hiring.",
    printTitle: "What is printed",
    printLead:
      "By default a single page: the verdict, the compass, the main reasons, what would change the result, and the link to come back.",
    printOne: "The essentials, on one page",
    printAll: "Everything, on three or four pages",
  },
};
