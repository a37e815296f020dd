import type { Locale } from "./locale.ts";

interface NotFoundStrings {
  title: string;
  text: string;
  ways: { path: string; name: string }[];
}

/** What an unknown address gets, with ways on. */
export const notFoundStrings: Record<Locale, NotFoundStrings> = {
  fr: {
    title: "Cette page n’est pas sur la carte",
    text: "L’adresse est incomplète, ou la page a changé de place. Si vous avez commencé le quiz, vos réponses sont toujours sur votre appareil.",
    ways: [
      { path: "/", name: "Accueil" },
      { path: "/quiz", name: "Le quiz" },
      { path: "/roles", name: "Les rôles" },
    ],
  },
  en: {
    title: "This page is not on the map",
    text: "The address is incomplete, or the page has moved. If you have started the quiz, your answers are still on your device.",
    ways: [
      { path: "/", name: "Home" },
      { path: "/quiz", name: "The quiz" },
      { path: "/roles", name: "The roles" },
    ],
  },
};
