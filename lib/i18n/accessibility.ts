import type { Locale } from "./locale.ts";
import type { Prose } from "./prose.ts";

/** The accessibility page: what is aimed at, how it was checked, what is known not to be perfect. */
export const accessibilityPage: Record<Locale, Prose> = {
  fr: {
    title: "Accessibilité",
    description:
      "Comment Azimut se lit, s’entend et se parcourt au clavier, et ce qui reste à améliorer.",
    lead: "Azimut vise le niveau AA des règles WCAG 2.2, sur lesquelles s’appuie le RGAA. Voici ce que cela veut dire ici.",
    sections: [
      {
        id: "works",
        title: "Ce que vous pouvez faire",
        paragraphs: [],
        list: [
          "Répondre au clavier seul : les chiffres ou les flèches choisissent, Entrée passe à la suite, Retour arrière revient.",
          "Répondre avant que les scripts soient chargés, ou sans eux.",
          "Agrandir le texte à 200 % et utiliser un écran de 320 pixels de large sans défilement horizontal.",
          "Lire chaque image avec des mots : la boussole et les graphiques ont leur description et leur tableau.",
          "Distinguer les rôles par leur forme et leur nom, pas seulement par leur couleur.",
          "Prendre votre temps : rien n’est chronométré, tout peut être passé, changé ou repris.",
          "Garder les réglages de votre appareil : thème clair ou sombre, contrastes forcés, animations réduites.",
        ],
      },
      {
        id: "checks",
        title: "Comment c’est vérifié",
        paragraphs: [
          "À chaque changement, un navigateur automatique parcourt toutes les pages en français et en anglais, à la souris, au clavier et sans scripts, et l’outil axe y cherche les défauts connus. Les contrastes sont calculés pour les deux thèmes.",
          "Ces contrôles ne remplacent pas un audit. Aucun organisme indépendant n’a encore vérifié ce site.",
        ],
      },
      {
        id: "limits",
        title: "Ce que nous savons imparfait",
        paragraphs: [],
        list: [
          "Les phrases ont été écrites pour être lues à quinze ans, mais elles n’ont pas encore été transcrites en FALC (facile à lire et à comprendre).",
          "Les noms des rôles sont en anglais, comme sur les offres d’emploi. Chaque page en donne le sens en français.",
          "Un très vieux navigateur montre toutes les questions à la suite, sur une seule longue page. On peut y répondre de la même façon.",
        ],
      },
      {
        id: "contact",
        title: "Un obstacle ?",
        paragraphs: [
          "Dites-le à l’organisation qui vous a donné l’adresse de ce site : elle peut vous remettre le questionnaire autrement et nous transmettre le défaut.",
        ],
      },
    ],
  },
  en: {
    title: "Accessibility",
    description:
      "How Azimut can be read, heard and used by keyboard, and what is still to be improved.",
    lead: "Azimut aims at level AA of the WCAG 2.2 guidelines. This is what that means here.",
    sections: [
      {
        id: "works",
        title: "What you can do",
        paragraphs: [],
        list: [
          "Answer by keyboard alone: digits or arrows choose, Enter goes on, Backspace goes back.",
          "Answer before the scripts have loaded, or without them.",
          "Enlarge the text to 200% and use a screen 320 pixels wide without scrolling sideways.",
          "Read every picture in words: the compass and the charts have a description and a table.",
          "Tell the roles apart by shape and name, not by colour alone.",
          "Take your time: nothing is timed, everything can be skipped, changed or taken up again.",
          "Keep your device’s settings: light or dark theme, forced contrast, reduced motion.",
        ],
      },
      {
        id: "checks",
        title: "How it is checked",
        paragraphs: [
          "At every change, an automatic browser walks through all pages in French and English, by mouse, by keyboard and without scripts, and the axe tool looks for known faults. Contrast is computed for both themes.",
          "These checks do not replace an audit. No independent body has verified this site yet.",
        ],
      },
      {
        id: "limits",
        title: "What we know is not perfect",
        paragraphs: [],
        list: [
          "The sentences were written to be read at fifteen, but there is no easy-read version yet.",
          "The names of the roles are those of job adverts. Each page says what they mean.",
          "A very old browser shows all questions one after the other on a single long page. They can be answered just the same.",
        ],
      },
      {
        id: "contact",
        title: "Something in your way?",
        paragraphs: [
          "Tell the organisation that gave you this site’s address: it can give you the questionnaire in another form and pass the fault on to us.",
        ],
      },
    ],
  },
};
