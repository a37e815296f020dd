import type { Locale } from "./locale.ts";

interface Passage {
  title: string;
  text: string;
}

interface LandingStrings {
  pageTitle: string;
  title: string;
  lead: string;
  start: string;
  facts: string[];
  withoutScripts: string;
  example: string;
  exampleWords: string;
  rolesTitle: string;
  rolesLead: string;
  gainTitle: string;
  gains: (Passage & { shows: "why" | "sure" | "change" })[];
  limitsTitle: string;
  limits: Passage[];
  exploreTitle: string;
  versus: string;
  method: Passage;
  last: string;
}

/** The landing page: short, because whoever leaves a quiz mostly leaves at its introduction. */
export const landingStrings: Record<Locale, LandingStrings> = {
  fr: {
    pageTitle: "Azimut : quel rôle commercial vous ressemble ?",
    title: "Quel rôle commercial vous ressemble ?",
    lead: "En huit minutes, Azimut montre lequel de trois rôles vous va le mieux, pourquoi, et à quel point c’est sûr.",
    start: "Commencer le quiz",
    facts: ["{total} questions", "8 minutes", "sans compte", "vos réponses restent chez vous"],
    withoutScripts:
      "JavaScript est désactivé : c’est donc notre serveur qui calculera le résultat. Il ne garde pas vos réponses.",
    example:
      "Exemple : {role} arrive en tête, et y resterait dans {percent} des cas un autre jour. Les lignes montrent où le point tomberait.",
    exampleWords:
      "Boussole en triangle, à titre d’exemple : les trois rôles sont aux trois coins. Le point est proche de {role} ; autour, des lignes de niveau montrent l’incertitude.",
    rolesTitle: "Trois rôles, trois caps",
    rolesLead: "On les confond souvent, parce que les titres changent d’une entreprise à l’autre.",
    gainTitle: "Ce que vous aurez à l’arrivée",
    gains: [
      {
        shows: "why",
        title: "Pourquoi",
        text: "Chaque réponse pèse un poids que vous pouvez voir. Vous savez ce qui a compté, pour et contre.",
      },
      {
        shows: "sure",
        title: "À quel point c’est sûr",
        text: "Azimut calcule la probabilité que le même rôle arrive en tête un autre jour. Si c’est serré, il le dit.",
      },
      {
        shows: "change",
        title: "Ce qui changerait tout",
        text: "Modifiez une réponse, et voyez aussitôt si le cap change.",
      },
    ],
    limitsTitle: "Ce qu’Azimut n’est pas",
    limits: [
      {
        title: "Ce n’est pas un test.",
        text: "Il n’y a pas de bonne réponse, seulement des façons de travailler qui se valent.",
      },
      {
        title: "Ce n’est pas fait pour recruter.",
        text: "Un résultat ne doit jamais servir à choisir entre des candidatures.",
      },
      {
        title: "Ce n’est pas une promesse.",
        text: "Trois rôles ne disent pas tout de vous : le résultat sert à poser de meilleures questions.",
      },
    ],
    exploreTitle: "Explorer la carte",
    versus: "{a} ou {b} ?",
    method: {
      title: "Comment le calcul marche",
      text: "Tout est expliqué, avec un exemple que vous pouvez refaire à la main.",
    },
    last: "On y va ?",
  },
  en: {
    pageTitle: "Azimut: which commercial role suits you?",
    title: "Which commercial role suits you?",
    lead: "In eight minutes, Azimut shows which of three roles fits you best, why, and how sure that is.",
    start: "Start the quiz",
    facts: ["{total} questions", "8 minutes", "no account", "your answers stay with you"],
    withoutScripts:
      "JavaScript is off, so our server will work out your result. It does not keep your answers.",
    example:
      "Example: {role} comes first, and would again on another day in {percent} of cases. The lines show where the point would land.",
    exampleWords:
      "A triangle compass, as an example: the three roles stand at the three corners. The point is close to {role}; contour lines around it show the uncertainty.",
    rolesTitle: "Three roles, three headings",
    rolesLead: "They are easily mixed up, because titles change from one company to the next.",
    gainTitle: "What you will have at the end",
    gains: [
      {
        shows: "why",
        title: "Why",
        text: "Every answer has a weight that you can see. You know what counted, for and against.",
      },
      {
        shows: "sure",
        title: "How sure it is",
        text: "Azimut works out how likely the same role is to come first on another day. When it is close, it says so.",
      },
      {
        shows: "change",
        title: "What would change it",
        text: "Change one answer and see at once whether your heading changes.",
      },
    ],
    limitsTitle: "What Azimut is not",
    limits: [
      {
        title: "It is not a test.",
        text: "There are no right answers, only ways of working that are equally good.",
      },
      {
        title: "It is not for hiring.",
        text: "A result must never be used to choose between applicants.",
      },
      {
        title: "It is not a promise.",
        text: "Three roles do not sum you up: the result is there to help you ask better questions.",
      },
    ],
    exploreTitle: "Explore the map",
    versus: "{a} or {b}?",
    method: {
      title: "How it is worked out",
      text: "Everything is explained, with an example that you can redo by hand.",
    },
    last: "Shall we go?",
  },
};
