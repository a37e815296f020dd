import type { Locale } from "./locale.ts";

/** Everything that a session's journal may note: the words are those of lib/sessions/journal.ts. */
type Action =
  | "created"
  | "changed"
  | "opened"
  | "closed"
  | "results-opened"
  | "results-held"
  | "round-started"
  | "restitution-opened"
  | "restitution-closed"
  | "participant-renamed"
  | "participant-removed"
  | "participant-let-back"
  | "participant-regrouped"
  | "participant-erased"
  | "sheet-agreed"
  | "sheet-withdrawn"
  | "sheet-by-ticket"
  | "paper-typed"
  | "paper-undone"
  | "exported"
  | "ticket-reissued"
  | "colleague-invited"
  | "invitation-withdrawn"
  | "colleague-joined"
  | "colleague-removed"
  | "colleague-left"
  | "other";

interface JournalStrings {
  title: string;
  lead: string;
  when: string;
  who: string;
  what: string;
  actors: Record<"you" | "without-address" | "gone" | "participant" | "retention", string>;
  actions: Record<Action, string>;
  /** What stands in brackets after an action: a right; anything else is a number and stands as it is. */
  details: Record<"watch" | "run", string>;
}

export const journalStrings: Record<Locale, JournalStrings> = {
  fr: {
    title: "Journal de la séance",
    lead: "Qui a fait quoi, et quand. Jamais de réponse ni de pseudonyme. Il disparaît avec la séance.",
    when: "Quand",
    who: "Qui",
    what: "Quoi",
    actors: {
      you: "Vous",
      "without-address": "Un compte sans adresse",
      gone: "Un compte supprimé",
      participant: "Un participant",
      retention: "Le serveur, à l’échéance",
    },
    actions: {
      created: "Séance créée",
      changed: "Réglages changés",
      opened: "Porte ouverte",
      closed: "Séance fermée",
      "results-opened": "Résultats ouverts",
      "results-held": "Résultats gardés",
      "round-started": "Deuxième tour lancé",
      "restitution-opened": "Restitution montrée à l’écran",
      "restitution-closed": "Restitution retirée de l’écran",
      "participant-renamed": "Participant renommé",
      "participant-removed": "Participant retiré",
      "participant-let-back": "Participant de retour",
      "participant-regrouped": "Participant changé de groupe",
      "participant-erased": "Données d’un participant effacées, à sa demande",
      "sheet-agreed": "Fiche d’entretien acceptée",
      "sheet-withdrawn": "Accord pour la fiche retiré",
      "sheet-by-ticket": "Fiche ouverte avec le ticket",
      "paper-typed": "Feuilles papier saisies",
      "paper-undone": "Saisie papier annulée",
      exported: "Données exportées",
      "ticket-reissued": "Ticket refait",
      "colleague-invited": "Invitation créée",
      "invitation-withdrawn": "Invitation retirée",
      "colleague-joined": "Invitation acceptée",
      "colleague-removed": "Collègue retiré",
      "colleague-left": "A quitté la séance",
      other: "Autre action",
    },
    details: { watch: "suivre", run: "conduire" },
  },
  en: {
    title: "Journal of the session",
    lead: "Who did what, and when. Never an answer or an alias. It goes with the session.",
    when: "When",
    who: "Who",
    what: "What",
    actors: {
      you: "You",
      "without-address": "An account without an address",
      gone: "A deleted account",
      participant: "A participant",
      retention: "The server, at the end of the retention",
    },
    actions: {
      created: "Session created",
      changed: "Settings changed",
      opened: "Door opened",
      closed: "Session closed",
      "results-opened": "Results opened",
      "results-held": "Results held back",
      "round-started": "Second round started",
      "restitution-opened": "Restitution shown on the screen",
      "restitution-closed": "Restitution taken off the screen",
      "participant-renamed": "Participant renamed",
      "participant-removed": "Participant taken out",
      "participant-let-back": "Participant let back in",
      "participant-regrouped": "Participant put in another group",
      "participant-erased": "A participant’s data erased, at their own wish",
      "sheet-agreed": "Interview sheet agreed to",
      "sheet-withdrawn": "Agreement to the sheet withdrawn",
      "sheet-by-ticket": "Sheet opened with the ticket",
      "paper-typed": "Paper sheets typed in",
      "paper-undone": "Typed paper sheet undone",
      exported: "Data exported",
      "ticket-reissued": "Ticket made anew",
      "colleague-invited": "Invitation made",
      "invitation-withdrawn": "Invitation taken back",
      "colleague-joined": "Invitation taken up",
      "colleague-removed": "Colleague taken off",
      "colleague-left": "Left the session",
      other: "Another action",
    },
    details: { watch: "to watch", run: "to run" },
  },
};
