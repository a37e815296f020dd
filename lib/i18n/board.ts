import type { Locale } from "./locale.ts";

type CountName = "joined" | "started" | "halfway" | "done" | "stalled" | "delayed";

/** What the board of a session says. */
interface BoardStrings {
  counts: Record<CountName, string>;
  countsHint: string;
  modes: Record<"live" | "polled" | "stale" | "gone", string>;
}

export const boardStrings: Record<Locale, BoardStrings> = {
  fr: {
    counts: {
      joined: "entrés",
      started: "ont commencé",
      halfway: "à mi-chemin",
      done: "ont terminé",
      stalled: "silencieux depuis 3 minutes",
      delayed: "envoi retardé par le réseau",
    },
    countsHint:
      "« Envoi retardé » : depuis une minute, le téléphone a dû garder des réponses avant de pouvoir les envoyer. Un téléphone sans aucun réseau ne peut pas le dire : il finit parmi les silencieux.",
    modes: {
      live: "En direct",
      polled: "Pas en direct : nombres relevés toutes les trois secondes",
      stale: "Pas en direct : le serveur ne répond pas, ces nombres ne sont plus à jour",
      gone: "Cette séance n’est plus accessible depuis ce compte",
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
      live: "Live",
      polled: "Not live: numbers fetched every three seconds",
      stale: "Not live: no reply from the server, these numbers are out of date",
      gone: "This session can no longer be reached from this account",
    },
  },
};
