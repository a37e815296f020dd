import type { Locale } from "./locale.ts";

type CountName = "joined" | "started" | "halfway" | "done" | "stalled" | "delayed";

/** What the board of a session says. */
export interface BoardStrings {
  counts: Record<CountName, string>;
  countsHint: string;
  modes: Record<"loaded" | "live" | "polled" | "stale" | "gone", string>;
  grace: string;
  graces: Record<"0" | "60" | "180" | "300" | "600", string>;
  closeNow: string;
  closesIn: string;
  doing: string;
  done: Record<"opened" | "closed" | "resultsOpened" | "resultsHeld", string>;
  faults: Record<"not-allowed" | "bad-alias" | "not-saved" | "failed", string>;
  rates: string;
  joins: string;
  joinsPerSecond: string;
  errors: string;
  delayedShare: string;
  timeline: string;
  timelineNone: string;
  timelineWords: string;
  timelineTable: string;
  arrivals: string;
  completions: string;
  time: string;
  total: string;
  people: {
    title: string;
    hint: string;
    none: string;
    loading: string;
    search: string;
    show: string;
    shown: Record<
      "all" | "joined" | "underway" | "stalled" | "delayed" | "done" | "removed",
      string
    >;
    sort: string;
    sorts: Record<"joined" | "alias" | "progress" | "saved", string>;
    found: string;
    more: string;
    alias: string;
    progress: string;
    saved: string;
    state: string;
    states: Record<"joined" | "started" | "halfway" | "done", string>;
    stalled: string;
    delayed: string;
    removed: string;
    paper: string;
    change: string;
    changeName: string;
  };
  person: {
    close: string;
    alias: string;
    rename: string;
    renameAuto: string;
    remove: string;
    removeHint: string;
    letBack: string;
    subgroup: string;
    noSubgroup: string;
    ticket: string;
    ticketHint: string;
    newTicket: string;
    ticketIs: string;
    done: Record<"renamed" | "removed" | "letBack" | "regrouped" | "ticket", string>;
  };
}

export const boardStrings: Record<Locale, BoardStrings> = {
  fr: {
    counts: {
      joined: "entrées",
      started: "commencés",
      halfway: "à mi-chemin",
      done: "terminés",
      stalled: "silencieux depuis 3 minutes",
      delayed: "envoi retardé par le réseau",
    },
    countsHint:
      "« Envoi retardé » : depuis une minute, le téléphone a dû garder des réponses avant de pouvoir les envoyer. Un téléphone sans aucun réseau ne peut pas le dire : il finit parmi les silencieux.",
    modes: {
      loaded: "Nombres au chargement de la page",
      live: "En direct",
      polled: "Pas en direct : nombres relevés toutes les trois secondes",
      stale: "Pas en direct : le serveur ne répond pas, ces nombres ne sont plus à jour",
      gone: "Cette séance n’est plus accessible depuis ce compte",
    },
    grace: "Temps laissé aux réponses en attente",
    graces: {
      "0": "aucun",
      "60": "1 minute",
      "180": "3 minutes",
      "300": "5 minutes",
      "600": "10 minutes",
    },
    closeNow: "Fermer tout de suite",
    closesIn: "Dernières réponses : encore {time}",
    doing: "Un instant…",
    done: {
      opened: "La séance est ouverte.",
      closed: "La porte est fermée.",
      resultsOpened: "Les résultats sont ouverts.",
      resultsHeld: "Les résultats sont gardés.",
    },
    faults: {
      "not-allowed": "Vous pouvez suivre cette séance, pas la conduire.",
      "bad-alias": "Ce nom ne convient pas, ou quelqu’un le porte déjà.",
      "not-saved": "Le serveur ne peut pas enregistrer pour l’instant. Réessayez.",
      failed: "Cela n’a pas marché. Vérifiez le réseau et réessayez.",
    },
    rates: "Affluence et réseau",
    joins: "entrées depuis une minute",
    joinsPerSecond: "entrées par seconde (sur dix secondes)",
    errors: "requêtes en échec depuis une minute",
    delayedShare: "des téléphones envoient en retard",
    timeline: "Entrées et fins au fil du temps",
    timelineNone: "La courbe apparaît avec la première entrée.",
    timelineWords:
      "De {from} à {to}, entrées : {joined}, questionnaires terminés : {done}. Les nombres sont dans le tableau.",
    timelineTable: "Voir les nombres",
    arrivals: "Entrées",
    completions: "Terminés",
    time: "Heure",
    total: "en tout",
    people: {
      title: "Participants",
      hint: "Par pseudonyme, avec l’avancement seulement : jamais les réponses.",
      none: "Personne n’est encore entré.",
      loading: "La liste arrive en direct : elle a besoin de JavaScript.",
      search: "Chercher un nom",
      show: "Montrer",
      shown: {
        all: "tout le monde",
        joined: "pas encore commencé",
        underway: "en cours",
        stalled: "silencieux",
        delayed: "envoi retardé",
        done: "terminé",
        removed: "retirés",
      },
      sort: "Ranger par",
      sorts: {
        joined: "ordre d’entrée",
        alias: "nom",
        progress: "avancement, le moindre d’abord",
        saved: "dernier envoi, le plus ancien d’abord",
      },
      found: "{n} sur {total}",
      more: "En montrer {n} de plus",
      alias: "Nom",
      progress: "Réponses",
      saved: "Dernier envoi",
      state: "État",
      states: {
        joined: "pas commencé",
        started: "commencé",
        halfway: "à mi-chemin",
        done: "terminé",
      },
      stalled: "silencieux",
      delayed: "envoi retardé",
      removed: "retiré",
      paper: "papier",
      change: "Gérer",
      changeName: "Gérer {alias}",
    },
    person: {
      close: "Fermer",
      alias: "Nouveau nom",
      rename: "Renommer",
      renameAuto: "Pseudonyme au hasard",
      remove: "Retirer de la séance",
      removeHint: "La personne n’envoie plus rien et ne compte plus. Ses réponses sont gardées.",
      letBack: "Laisser revenir",
      subgroup: "Groupe",
      noSubgroup: "aucun groupe",
      ticket: "Ticket perdu ?",
      ticketHint:
        "L’ancien ticket et l’appareil utilisé jusque-là ne donnent plus accès. Le nouveau ouvre les réponses de cette personne : ne le donnez qu’à elle.",
      newTicket: "Refaire un ticket",
      ticketIs: "Nouveau ticket, montré une seule fois :",
      done: {
        renamed: "Le nom est changé.",
        removed: "La personne est retirée.",
        letBack: "La personne peut revenir.",
        regrouped: "Le groupe est changé.",
        ticket: "Le ticket est refait.",
      },
    },
  },
  en: {
    counts: {
      joined: "joined",
      started: "have started",
      halfway: "half-way",
      done: "are done",
      stalled: "silent for 3 minutes",
      delayed: "sending delayed by the network",
    },
    countsHint:
      "“Sending delayed”: within the last minute the phone had to keep answers before it could send them. A phone without any network cannot say so: it ends up among the silent ones.",
    modes: {
      loaded: "Numbers as of the loading of this page",
      live: "Live",
      polled: "Not live: numbers fetched every three seconds",
      stale: "Not live: no reply from the server, these numbers are out of date",
      gone: "This session can no longer be reached from this account",
    },
    grace: "Time left for answers still waiting",
    graces: {
      "0": "none",
      "60": "1 minute",
      "180": "3 minutes",
      "300": "5 minutes",
      "600": "10 minutes",
    },
    closeNow: "Close at once",
    closesIn: "Last answers: {time} left",
    doing: "One moment…",
    done: {
      opened: "The session is open.",
      closed: "The door is closed.",
      resultsOpened: "The results are open.",
      resultsHeld: "The results are held back.",
    },
    faults: {
      "not-allowed": "You may watch this session, not run it.",
      "bad-alias": "This name cannot be used, or somebody has it already.",
      "not-saved": "The server cannot save for the moment. Try again.",
      failed: "That did not work. Check the network and try again.",
    },
    rates: "Crowd and network",
    joins: "joined within a minute",
    joinsPerSecond: "joining per second (over ten seconds)",
    errors: "failed requests within a minute",
    delayedShare: "of phones send late",
    timeline: "Arrivals and completions over time",
    timelineNone: "The curve appears with the first arrival.",
    timelineWords:
      "From {from} to {to}, arrivals: {joined}, questionnaires done: {done}. The numbers are in the table.",
    timelineTable: "Show the numbers",
    arrivals: "Arrivals",
    completions: "Done",
    time: "Time",
    total: "in all",
    people: {
      title: "Participants",
      hint: "By alias, with their progress only: never their answers.",
      none: "Nobody has joined yet.",
      loading: "The list comes live: it needs JavaScript.",
      search: "Look for a name",
      show: "Show",
      shown: {
        all: "everybody",
        joined: "not started",
        underway: "under way",
        stalled: "silent",
        delayed: "sending delayed",
        done: "done",
        removed: "taken out",
      },
      sort: "Sort by",
      sorts: {
        joined: "order of arrival",
        alias: "name",
        progress: "progress, least first",
        saved: "last sending, oldest first",
      },
      found: "{n} of {total}",
      more: "Show {n} more",
      alias: "Name",
      progress: "Answers",
      saved: "Last sending",
      state: "State",
      states: { joined: "not started", started: "started", halfway: "half-way", done: "done" },
      stalled: "silent",
      delayed: "sending delayed",
      removed: "taken out",
      paper: "paper",
      change: "Manage",
      changeName: "Manage {alias}",
    },
    person: {
      close: "Close",
      alias: "New name",
      rename: "Rename",
      renameAuto: "Give a random alias",
      remove: "Take out of the session",
      removeHint: "They send nothing more and no longer count. Their answers are kept.",
      letBack: "Let back in",
      subgroup: "Group",
      noSubgroup: "no group",
      ticket: "Ticket lost?",
      ticketHint:
        "The old ticket and the device used until now no longer give access. The new one opens this person’s answers: give it to them alone.",
      newTicket: "Make a new ticket",
      ticketIs: "New ticket, shown only once:",
      done: {
        renamed: "The name is changed.",
        removed: "The person is taken out.",
        letBack: "The person may come back.",
        regrouped: "The group has been changed.",
        ticket: "The ticket is made anew.",
      },
    },
  },
};
