import type { Locale } from "./locale.ts";

interface RolesStrings {
  title: string;
  description: string;
  lead: string;
  more: string;
  comparisons: string;
  comparison: string;
  comparisonDescription: string;
  comparisonLead: string;
  criteria: string;
  overlaps: string;
  overlapsLead: string;
  questions: string;
  titles: string;
  titlesLead: string;
  roleTitle: string;
  start: string;
  startLead: string;
  ratings: string;
  ratingsLead: string;
  payOpen: string;
  moreOf: string;
  indicators: { name: string; measure: string; importance: string };
}

/** The pages about the roles and their comparisons, around what the claims say. */
export const rolesStrings: Record<Locale, RolesStrings> = {
  fr: {
    title: "Trois rôles commerciaux",
    description:
      "Sales Manager, Account Manager, Territory Manager : ce que fait chaque rôle, d’après des documents cités phrase par phrase.",
    lead: "Trois façons de vivre la vente. Chaque phrase de ces pages dit d’où elle vient.",
    more: "Découvrir ce rôle",
    comparisons: "Les comparer deux à deux",
    comparison: "{a} ou {b} : les différences",
    comparisonDescription:
      "{a} et {b} côte à côte : objectif, priorité, compétences, indicateurs, terrain. Chaque case cite sa source.",
    comparisonLead: "Ce que disent les documents, et où ils se taisent.",
    criteria: "Critère par critère",
    overlaps: "Là où les rôles se recouvrent",
    overlapsLead:
      "Les frontières ne sont pas nettes, et les documents ne sont pas toujours d’accord. Autant le savoir.",
    questions: "Questions fréquentes",
    titles: "Attention aux intitulés",
    titlesLead: "Sur une offre d’emploi, lisez les missions avant le titre.",
    roleTitle: "{role} : missions, compétences, indicateurs",
    start: "Commencer le quiz",
    startLead: "Et vous, lequel vous ressemble ?",
    ratings: "Ce qui sépare vraiment ces rôles",
    ratingsLead:
      "Des experts américains ont noté l’importance de chaque activité, métier par métier.",
    payOpen: "Voir les chiffres, leur pays et leur date",
    moreOf: "Découvrir ce rôle : {role}",
    indicators: {
      name: "Indicateur",
      measure: "Ce qu’il mesure",
      importance: "Pourquoi il compte",
    },
  },
  en: {
    title: "Three commercial roles",
    description:
      "Sales Manager, Account Manager, Territory Manager: what each role does, from documents quoted statement by statement.",
    lead: "Three ways to live a commercial career. Every sentence on these pages says where it comes from.",
    more: "Discover this role",
    comparisons: "Compare them two by two",
    comparison: "{a} or {b}: the differences",
    comparisonDescription:
      "{a} and {b} side by side: objective, focus, skills, indicators, ground. Every cell names its source.",
    comparisonLead: "What the documents say, and where they are silent.",
    criteria: "Criterion by criterion",
    overlaps: "Where the roles overlap",
    overlapsLead:
      "The borders are not sharp, and the documents do not always agree. Better to know.",
    questions: "Frequent questions",
    titles: "Beware of job titles",
    titlesLead: "In a job advert, read the duties before the title.",
    roleTitle: "{role}: missions, skills, indicators",
    start: "Start the quiz",
    startLead: "Which one is like you?",
    ratings: "What really separates these roles",
    ratingsLead: "American experts rated how important each activity is, occupation by occupation.",
    payOpen: "See the figures, their country and their date",
    moreOf: "Discover this role: {role}",
    indicators: { name: "Indicator", measure: "What it measures", importance: "Why it matters" },
  },
};
