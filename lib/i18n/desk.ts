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
  rehearse: Record<
    | "title"
    | "lead"
    | "name"
    | "people"
    | "peopleHint"
    | "pace"
    | "real"
    | "fast"
    | "full"
    | "express"
    | "start",
    string
  >;
}

export const deskStrings: Record<Locale, DeskStrings> = {
  fr: {
    nav: "Pages de la séance",
    tabs: {
      board: "Tableau de bord",
      screen: "Écran",
      restitution: "Restitution",
      interviews: "Fiches",
      paper: "Papier",
      data: "Données",
      team: "Équipe",
    },
    rehearsal: "Répétition : les participants sont simulés.",
    rehearse: {
      title: "Répéter avant le jour J",
      lead: "Une séance d’essai se remplit toute seule avec des participants simulés : des retardataires, d’autres qui s’arrêtent en route. Vous pouvez y entrer aussi, avec votre téléphone. Elle s’efface au bout d’un jour.",
      name: "Répétition",
      people: "Nombre de participants simulés",
      peopleHint: "De 5 à 600.",
      pace: "Rythme",
      real: "Celui d’une vraie séance : dix minutes environ",
      fast: "Accéléré : deux minutes environ",
      full: "Complet",
      express: "Express",
      start: "Commencer la répétition",
    },
  },
  en: {
    nav: "Pages of this session",
    tabs: {
      board: "Board",
      screen: "Screen",
      restitution: "Restitution",
      interviews: "Sheets",
      paper: "Paper",
      data: "Data",
      team: "Team",
    },
    rehearsal: "Rehearsal: the participants are simulated.",
    rehearse: {
      title: "Rehearse before the day",
      lead: "A trial session fills itself with simulated participants: some come late, some stop on the way. You can join it too, with your phone. It is erased after a day.",
      name: "Rehearsal",
      people: "Number of simulated participants",
      peopleHint: "From 5 to 600.",
      pace: "Pace",
      real: "That of a real session: about ten minutes",
      fast: "Speeded up: about two minutes",
      full: "Full",
      express: "Express",
      start: "Start the rehearsal",
    },
  },
};
