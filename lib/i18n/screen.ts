import type { Locale } from "./locale.ts";

/** What the room's screen says. */
interface ScreenStrings {
  title: string;
  description: string;
  goTo: string;
  typeCode: string;
  orScan: string;
  closed: string;
  closing: string;
  draft: string;
  full: string;
  joined: string;
  started: string;
  done: string;
  busy: string;
  open: string;
  wait: string;
  previous: string;
  next: string;
  lobby: string;
  place: string;
  light: string;
  dark: string;
  whole: string;
  leave: string;
  keys: string;
  shown: string;
  nothing: string;
}

export const screenStrings: Record<Locale, ScreenStrings> = {
  fr: {
    title: "Écran de la salle",
    description: "Le code de la séance en grand, puis la restitution du groupe.",
    goTo: "Allez à l’adresse",
    typeCode: "Entrez le code",
    orScan: "ou scannez ce code QR",
    closed: "La séance est fermée. Merci !",
    closing: "On n’entre plus. Les dernières réponses arrivent encore.",
    draft: "La séance n’est pas encore ouverte.",
    full: "La porte est fermée : la personne qui anime peut la rouvrir.",
    joined: "entrées",
    started: "commencés",
    done: "terminés",
    busy: "Réseau saturé, vos réponses sont gardées",
    open: "Montrer la restitution",
    wait: "La restitution n’est pas ouverte.",
    previous: "Vue précédente",
    next: "Vue suivante",
    lobby: "Retour au code",
    place: "{n} sur {total}",
    light: "Fond clair",
    dark: "Fond sombre",
    whole: "Plein écran",
    leave: "Quitter l’écran",
    keys: "Flèches ou espace pour avancer, Échap pour revenir au code",
    shown: "Voir la restitution",
    nothing: "Rien à montrer encore",
  },
  en: {
    title: "Room screen",
    description: "The session’s code in large letters, then the group’s restitution.",
    goTo: "Go to",
    typeCode: "Type the code",
    orScan: "or scan this QR code",
    closed: "The session is closed. Thank you!",
    closing: "Nobody joins any more. The last answers are still arriving.",
    draft: "The session is not open yet.",
    full: "The door is shut: the person who runs the session can open it again.",
    joined: "joined",
    started: "have started",
    done: "are done",
    busy: "Network busy, your answers are kept",
    open: "Show the restitution",
    wait: "The restitution is not open.",
    previous: "Previous view",
    next: "Next view",
    lobby: "Back to the code",
    place: "{n} of {total}",
    light: "Light background",
    dark: "Dark background",
    whole: "Full screen",
    leave: "Leave the screen",
    keys: "Arrows or space to go on, Escape to go back to the code",
    shown: "See the restitution",
    nothing: "Nothing to show yet",
  },
};
