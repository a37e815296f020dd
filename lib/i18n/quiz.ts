import type { Locale } from "./locale.ts";

/** Why a posted form was refused; each has its sentence below and its status in the route. */
export type Refusal =
  | "content-type"
  | "too-large"
  | "unknown-bank"
  | "doubled-field"
  | "unknown-item"
  | "unknown-option"
  | "unknown-guess";

interface QuizStrings {
  title: string;
  description: string;
  count: string;
  unknown: string;
  /** The five steps of a scale, from its first pole (A) to its second (B). */
  steps: readonly [string, string, string, string, string];
  /** What follows a step in its accessible name: the pole in full. */
  pole: string;
  previous: string;
  next: string;
  finish: string;
  overview: string;
  reviewTitle: string;
  reviewLead: string;
  answered: string;
  skipped: string;
  unseen: string;
  unseenCount: string;
  change: string;
  guessTitle: string;
  guessLead: string;
  noIdea: string;
  resumeTitle: string;
  resumeLead: string;
  resume: string;
  resumeAt: string;
  resumeReview: string;
  resumeGuess: string;
  restart: string;
  restartAll: string;
  settled: string;
  settledLink: string;
  keys: readonly { keys: readonly string[]; does: string }[];
  kept: string;
  sent: string;
  privacy: string;
  refusedTitle: string;
  refused: Record<Refusal, string>;
  refusedBack: string;
}

export const quizStrings: Record<Locale, QuizStrings> = {
  fr: {
    title: "Le quiz",
    description:
      "{total} questions sur des moments d’une semaine de travail. Sans compte, sans chronomètre, en français ou en anglais.",
    count: "Question {n} sur {total}",
    unknown: "Je ne sais pas",
    steps: ["Tout à fait A", "Plutôt A", "Autant l’un que l’autre", "Plutôt B", "Tout à fait B"],
    pole: " : {pole}",
    previous: "Précédent",
    next: "Suivant",
    finish: "Voir mon résultat",
    overview: "Vue d’ensemble",
    reviewTitle: "Vos réponses",
    reviewLead:
      "Vous pouvez revoir chaque question. Une question passée ne compte ni pour ni contre un rôle.",
    answered: "Répondues :",
    skipped: "Passées :",
    unseen: "Pas encore de réponse",
    unseenCount: "Sans réponse :",
    change: "Revoir la question {n}",
    guessTitle: "Avant le résultat, votre pronostic",
    guessLead: "Quel rôle pensez-vous voir en tête ? Cela ne change rien au résultat.",
    noIdea: "Aucune idée",
    resumeTitle: "Vos réponses sont encore là",
    resumeLead: "Elles sont restées sur cet appareil. Vous pouvez continuer ou tout effacer.",
    resume: "Reprendre",
    resumeAt: "Reprendre à la question {n}",
    resumeReview: "Revoir mes réponses",
    resumeGuess: "Reprendre au pronostic",
    restart: "Recommencer",
    restartAll: "Tout effacer et recommencer",
    settled:
      "Le rôle en tête ne peut plus changer. Vous pouvez continuer pour affiner le résultat, ou vous arrêter ici.",
    settledLink: "Aller vers mon résultat",
    keys: [
      { keys: ["1", "2", "…"], does: "choisir" },
      { keys: ["Entrée"], does: "continuer" },
      { keys: ["Retour arrière"], does: "revenir" },
    ],
    kept: "Vos réponses restent sur cet appareil.",
    sent: "Sans JavaScript, vos réponses sont envoyées une fois à ce site, qui calcule le résultat et ne garde rien.",
    privacy: "Vie privée",
    refusedTitle: "Ces réponses n’ont pas pu être lues",
    refused: {
      "content-type": "Le site attend un formulaire, et il a reçu autre chose.",
      "too-large": "L’envoi est trop grand pour être un questionnaire rempli.",
      "unknown-bank": "Ce formulaire vient d’une version du quiz que ce site ne connaît pas.",
      "doubled-field": "Une même question a reçu deux réponses : « {field} ».",
      "unknown-item": "Le formulaire contient un champ que le quiz n’a pas : « {field} ».",
      "unknown-option": "La question « {field} » a reçu une réponse qu’elle ne propose pas.",
      "unknown-guess": "Le pronostic envoyé n’est pas un des rôles du quiz.",
    },
    refusedBack:
      "Rien n’a été gardé. Revenez au quiz avec le bouton « Précédent » de votre navigateur, ou recommencez :",
  },
  en: {
    title: "The quiz",
    description:
      "{total} questions about moments of a working week. No account, no timer, in French or English.",
    count: "Question {n} of {total}",
    unknown: "I don’t know",
    steps: ["Fully A", "Rather A", "Both alike", "Rather B", "Fully B"],
    pole: ": {pole}",
    previous: "Back",
    next: "Next",
    finish: "See my result",
    overview: "Overview",
    reviewTitle: "Your answers",
    reviewLead:
      "You can go back to every question. A skipped one counts neither for nor against a role.",
    answered: "Answered:",
    skipped: "Skipped:",
    unseen: "No answer yet",
    unseenCount: "No answer yet:",
    change: "Go back to question {n}",
    guessTitle: "Before the result, your guess",
    guessLead: "Which role do you expect to come first? It does not change the result.",
    noIdea: "No idea",
    resumeTitle: "Your answers are still here",
    resumeLead: "They stayed on this device. You can go on or erase them all.",
    resume: "Continue",
    resumeAt: "Continue at question {n}",
    resumeReview: "See my answers",
    resumeGuess: "Continue at the guess",
    restart: "Start again",
    restartAll: "Erase all and start again",
    settled:
      "The role that comes first can no longer change. You can carry on to make the result finer, or stop here.",
    settledLink: "Go to my result",
    keys: [
      { keys: ["1", "2", "…"], does: "choose" },
      { keys: ["Enter"], does: "go on" },
      { keys: ["Backspace"], does: "go back" },
    ],
    kept: "Your answers stay on this device.",
    sent: "Without JavaScript, your answers are sent once to this site, which computes the result and keeps nothing.",
    privacy: "Privacy",
    refusedTitle: "These answers could not be read",
    refused: {
      "content-type": "The site expects a form, and it received something else.",
      "too-large": "What was sent is too large for a filled-in questionnaire.",
      "unknown-bank": "This form comes from a version of the quiz that this site does not know.",
      "doubled-field": "One question has two answers: “{field}”.",
      "unknown-item": "The form has a field that the quiz does not have: “{field}”.",
      "unknown-option": "The question “{field}” has an answer that it does not offer.",
      "unknown-guess": "The guess sent is none of the quiz’s roles.",
    },
    refusedBack:
      "Nothing was kept. Go back to the quiz with your browser’s Back button, or start again:",
  },
};
