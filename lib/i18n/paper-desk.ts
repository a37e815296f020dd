import type { Locale } from "./locale.ts";

/** What the line of digits says while it is typed. */
export interface EntryWords {
  label: string;
  hint: string;
  save: string;
  saved: string;
  savedAgreed: string;
  count: string;
  ready: string;
  character: string;
  range: string;
  long: string;
  short: string;
  shortOne: string;
  failed: string;
  full: string;
  last: string;
  lastLead: string;
  number: string;
  alias: string;
  ticket: string;
  answered: string;
  agreed: string;
  yes: string;
  no: string;
  undo: string;
  undoOne: string;
  undone: string;
  print: string;
  slipTitle: string;
  slipLead: string;
}

interface PaperDeskStrings {
  title: string;
  lead: string;
  sheets: string;
  draft: string;
  before: string;
  beforeLead: string;
  when: string;
  mark: string;
  markOwn: string;
  entry: EntryWords;
}

/** Typing in paper sheets, on the counsellor's side, and what marks them as such everywhere. */
export const paperDeskStrings: Record<Locale, PaperDeskStrings> = {
  fr: {
    title: "Saisir les feuilles papier",
    lead: "Une ligne de {total} chiffres par personne, telle qu’elle l’a recopiée au bas de sa feuille. Chaque personne reçoit un pseudonyme et un ticket.",
    sheets: "Imprimer les feuilles de cette séance",
    draft:
      "Ouvrez d’abord la séance : les feuilles se saisissent pendant et après, même une fois la séance fermée.",
    before: "Feuilles saisies dans cette séance : {n}",
    beforeLead:
      "Annuler une saisie efface ses réponses et son ticket, pour de bon. Un ticket perdu se refait depuis le tableau de bord.",
    when: "Saisie",
    mark: "papier",
    markOwn:
      "Vos réponses viennent d’une feuille papier, saisie pour vous. Corrigez ce qui n’est pas juste.",
    entry: {
      label: "Les chiffres de la personne suivante",
      hint: "{total} chiffres, dans l’ordre des questions ; 0 pour « Je ne sais pas ». Les espaces ne comptent pas. Ajoutez + à la fin si la personne accepte une fiche d’entretien. Entrée enregistre.",
      save: "Enregistrer",
      saved: "Enregistré : {alias}. Ticket {ticket}.",
      savedAgreed: "Enregistré : {alias}, avec fiche d’entretien. Ticket {ticket}.",
      count: "Chiffres : {n} sur {total}",
      ready: "{total} chiffres sur {total} : Entrée enregistre.",
      character: "Question {n} : seuls les chiffres comptent, et un + tout à la fin. « {text} »",
      range: "Question {n} : il n’y a que {most} réponses, et 0. « {text} »",
      long: "Il y a plus de {total} chiffres : il y en a un de trop quelque part.",
      short: "Il manque {n} chiffres. La suite est la question {next} : « {text} »",
      shortOne: "Il manque un chiffre, celui de la question {next} : « {text} »",
      failed:
        "Rien n’est enregistré. Appuyez de nouveau sur Entrée : rien ne sera compté deux fois.",
      full: "La séance est complète.",
      last: "Saisies de cette page",
      lastLead:
        "Les tickets ne sont montrés qu’ici, tant que cette page reste ouverte. Imprimez-les, ou recopiez-les sur chaque feuille.",
      number: "N°",
      alias: "Pseudonyme",
      ticket: "Ticket",
      answered: "Réponses",
      agreed: "Fiche",
      yes: "oui",
      no: "non",
      undo: "Annuler",
      undoOne: "Annuler {alias}",
      undone: "Saisie annulée : {alias}.",
      print: "Imprimer les tickets",
      slipTitle: "Votre ticket",
      slipLead: "Pour revoir, emporter ou effacer vos réponses : {address}",
    },
  },
  en: {
    title: "Type in paper sheets",
    lead: "One line of {total} digits per person, as they copied it at the foot of their sheet. Each person is given an alias and a ticket.",
    sheets: "Print this session’s sheets",
    draft:
      "Open the session first: sheets are typed in during it and afterwards, even once it is closed.",
    before: "Sheets typed in this session: {n}",
    beforeLead:
      "Undoing one erases its answers and its ticket, for good. A lost ticket can be made anew from the board.",
    when: "Typed",
    mark: "paper",
    markOwn:
      "Your answers come from a paper sheet that was typed in for you. Correct what is not right.",
    entry: {
      label: "The next person’s digits",
      hint: "{total} digits, in the order of the questions; 0 for “I don’t know”. Blanks do not matter. Add + at the end if the person agrees to an interview sheet. Enter saves.",
      save: "Save",
      saved: "Saved: {alias}. Ticket {ticket}.",
      savedAgreed: "Saved: {alias}, with an interview sheet. Ticket {ticket}.",
      count: "Digits: {n} of {total}",
      ready: "{total} digits of {total}: Enter saves.",
      character: "Question {n}: only digits count, and a + at the very end. “{text}”",
      range: "Question {n}: there are only {most} answers, and 0. “{text}”",
      long: "There are more than {total} digits: there is one too many somewhere.",
      short: "{n} digits are missing. Next is question {next}: “{text}”",
      shortOne: "One digit is missing, that of question {next}: “{text}”",
      failed: "Nothing is saved. Press Enter again: nothing will count twice.",
      full: "The session is full.",
      last: "Typed on this page",
      lastLead:
        "Tickets are shown only here, as long as this page stays open. Print them, or copy them onto each sheet.",
      number: "No.",
      alias: "Alias",
      ticket: "Ticket",
      answered: "Answers",
      agreed: "Sheet",
      yes: "yes",
      no: "no",
      undo: "Undo",
      undoOne: "Undo {alias}",
      undone: "Undone: {alias}.",
      print: "Print the tickets",
      slipTitle: "Your ticket",
      slipLead: "To see, take along or erase your answers: {address}",
    },
  },
};
