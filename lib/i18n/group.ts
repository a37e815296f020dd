import type { Locale } from "./locale.ts";

/** What is read about subgroups and about a second round. */
interface GroupStrings {
  field: string;
  fieldHint: string;
  subgroup: string;
  subgroupHint: string;
  noSubgroup: string;
  round: {
    names: readonly [string, string];
    title: string;
    lead: string;
    start: string;
    past: string;
    earlier: string;
  };
}

export const groupStrings: Record<Locale, GroupStrings> = {
  fr: {
    field: "Sous-groupes",
    fieldHint:
      "Facultatif, séparés par des virgules : « 2de A, 2de B ». Chacun pourra choisir le sien en entrant.",
    subgroup: "Votre groupe",
    subgroupHint: "Facultatif. Un groupe de moins de cinq personnes n’est jamais montré à part.",
    noSubgroup: "Sans groupe",
    round: {
      names: ["Premier tour", "Deuxième tour"],
      title: "Un deuxième tour est ouvert",
      lead: "Répondez de nouveau, après la discussion. La feuille est vide ; vos premières réponses sont gardées à part.",
      start: "Commencer le deuxième tour",
      past: "Cette page est celle du premier tour : ses réponses y restent.",
      earlier: "Tour montré",
    },
  },
  en: {
    field: "Subgroups",
    fieldHint:
      "Optional, separated by commas: “Year 11 A, Year 11 B”. Everybody may choose theirs when joining.",
    subgroup: "Your group",
    subgroupHint: "Optional. A group of fewer than five people is never shown apart.",
    noSubgroup: "No group",
    round: {
      names: ["First round", "Second round"],
      title: "A second round is open",
      lead: "Answer again, after the discussion. The sheet is empty; your first answers are kept apart.",
      start: "Start the second round",
      past: "This page is that of the first round: its answers stay there.",
      earlier: "Round shown",
    },
  },
};
