import type { Locale } from "./locale.ts";

/** The pages of one session, as its counsellor goes from one to the other. */
export const deskTabs = [
  "board",
  "screen",
  "restitution",
  "interviews",
  "paper",
  "data",
  "team",
] as const;
export type DeskTab = (typeof deskTabs)[number];

interface DeskStrings {
  nav: string;
  tabs: Record<DeskTab, string>;
  rehearsal: string;
}

export const deskStrings: Record<Locale, DeskStrings> = {
  fr: {
    nav: "Pages de la session",
    tabs: {
      board: "Tableau de bord",
      screen: "Écran de la salle",
      restitution: "Restitution",
      interviews: "Fiches d’entretien",
      paper: "Saisie papier",
      data: "Exports et effacement",
      team: "Équipe et journal",
    },
    rehearsal: "Répétition : les participants sont simulés.",
  },
  en: {
    nav: "Pages of this session",
    tabs: {
      board: "Board",
      screen: "Room screen",
      restitution: "Restitution",
      interviews: "Interview sheets",
      paper: "Paper sheets",
      data: "Exports and erasure",
      team: "Team and journal",
    },
    rehearsal: "Rehearsal: the participants are simulated.",
  },
};
