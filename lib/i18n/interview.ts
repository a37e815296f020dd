import type { Locale } from "./locale.ts";

interface InterviewStrings {
  title: string;
  lead: string;
  none: string;
  one: string;
  many: string;
  all: string;
  open: string;
  list: string;
  print: string;
  back: string;
  gone: string;
  ticketTitle: string;
  ticketLead: string;
  ticket: string;
  ticketHint: string;
  ticketSave: string;
  ticketTaken: string;
  ticketUnknown: string;
  failed: string;
  manyFailures: string;
  sheetTitle: string;
  questions: string;
  notes: string;
  fromOne: string;
  fromMany: string;
  fromAnswer: string;
  erased: string;
  paper: string;
  rehearsal: string;
  round: string;
  mine: {
    title: string;
    lead: string;
    change: string;
    yes: string;
    agree: string;
    withdraw: string;
    byTicket: string;
  };
}

/** Interview sheets: who agrees, the list, the sheet itself. */
export const interviewStrings: Record<Locale, InterviewStrings> = {
  fr: {
    title: "Fiches d’entretien",
    lead: "Une page A4 par personne, pour un entretien : le résultat, ses raisons, des questions ouvertes tirées de ses réponses, de la place pour écrire. Seulement pour qui l’accepte sur sa propre page, ou vous confie son ticket.",
    none: "Personne n’a encore accepté.",
    one: "Une personne a accepté.",
    many: "{n} personnes ont accepté.",
    all: "Toutes les fiches, pour une seule impression",
    open: "Fiche : {alias}",
    list: "Qui a accepté",
    print: "Imprimer",
    back: "Retour aux fiches",
    gone: "Cette fiche n’existe pas, ou la personne est revenue sur son accord.",
    ticketTitle: "Quelqu’un vous confie son ticket",
    ticketLead:
      "Le ticket vaut accord pour la fiche. La personne le voit sur sa page, et peut revenir dessus.",
    ticket: "Ticket",
    ticketHint: "Douze signes. Majuscules, espaces et tirets ne comptent pas.",
    ticketSave: "Ajouter sa fiche",
    ticketTaken: "Fiche ajoutée : {alias}.",
    ticketUnknown: "Ce ticket ne mène à personne dans cette séance. Vérifiez chaque signe.",
    failed: "Cela n’a pas marché. Réessayez.",
    manyFailures: "Trop d’essais manqués. Attendez une minute.",
    sheetTitle: "Fiche d’entretien",
    questions: "Questions pour l’entretien",
    notes: "Notes",
    fromOne: "(question {n})",
    fromMany: "(questions {n})",
    fromAnswer: "(question {n} : « {answer} »)",
    erased:
      "Les réponses sont effacées du site le {date} ; cette feuille appartient à la personne.",
    paper: "feuille papier",
    rehearsal: "répétition",
    round: "{n}e tour",
    mine: {
      title: "Votre fiche d’entretien",
      lead: "Si vous l’acceptez, la personne qui anime peut imprimer une page avec votre résultat, vos réponses les plus marquantes et des questions pour en parler avec vous. Sans votre accord, elle ne voit rien de tout cela.",
      change: "Vous pouvez changer d’avis à tout moment.",
      yes: "Vous avez accepté : votre fiche peut être imprimée.",
      agree: "J’accepte que ma fiche soit imprimée",
      withdraw: "Je reviens sur mon accord",
      byTicket: "Donner votre ticket à la personne qui anime revient au même.",
    },
  },
  en: {
    title: "Interview sheets",
    lead: "One A4 page per person, for a talk: the result, its reasons, open questions drawn from their answers, room to write. Only for those who agree on their own page, or hand you their ticket.",
    none: "Nobody has agreed yet.",
    one: "One person has agreed.",
    many: "{n} people have agreed.",
    all: "All sheets, for one print",
    open: "{alias}’s sheet",
    list: "Who has agreed",
    print: "Print",
    back: "Back to the sheets",
    gone: "There is no such sheet, or the person has taken back their agreement.",
    ticketTitle: "Somebody hands you their ticket",
    ticketLead:
      "The ticket counts as agreement to the sheet. The person sees that on their page, and can take it back.",
    ticket: "Ticket",
    ticketHint: "Twelve characters. Capitals, spaces and hyphens do not matter.",
    ticketSave: "Add their sheet",
    ticketTaken: "Sheet added: {alias}.",
    ticketUnknown: "This ticket leads to nobody in this session. Check each character.",
    failed: "That did not work. Try again.",
    manyFailures: "Too many failed tries. Wait a minute.",
    sheetTitle: "Interview sheet",
    questions: "Questions for the talk",
    notes: "Notes",
    fromOne: "(question {n})",
    fromMany: "(questions {n})",
    fromAnswer: "(question {n}: “{answer}”)",
    erased: "The answers are erased from the site on {date}; this sheet belongs to the person.",
    paper: "paper sheet",
    rehearsal: "rehearsal",
    round: "round {n}",
    mine: {
      title: "Your interview sheet",
      lead: "If you agree, the person who runs the session can print one page with your result, your most telling answers and questions to talk about with you. Without your agreement they see none of this.",
      change: "You can change your mind at any time.",
      yes: "You have agreed: your sheet can be printed.",
      agree: "I agree to my sheet being printed",
      withdraw: "I take my agreement back",
      byTicket: "Giving your ticket to the person who runs the session amounts to the same thing.",
    },
  },
};
