import type { Locale } from "./locale.ts";

type Verdict = "clear" | "leaning" | "mixed" | "tie";

/** Why the service for cards refuses, as its answers name it. */
export type CardProblem =
  | "foreign-origin"
  | "content-type"
  | "too-large"
  | "too-slow"
  | "bad-json"
  | "bad-input"
  | "unknown-card"
  | "bad-size"
  | "wrong-format"
  | "busy";

interface CardPageStrings {
  heading: Record<Verdict, string>;
  lead: string;
  description: string;
  pictures: string;
  picture: string;
  sure: { title: string; text: Record<Verdict, string>; mode: Record<"full" | "express", string> };
  rounded: string;
  roleOnly: string;
  method: string;
  roles: { title: string; titleSeveral: string; lead: string; more: string };
  quiz: { title: string; text: string; start: string };
  compare: {
    title: string;
    lead: string;
    button: string;
    noScript: string;
    none: string;
    describe: string;
    mine: string;
    theirs: string;
    theirLand: string;
    caption: string;
    role: string;
    hidden: string;
    same: string;
    shared: string;
    differ: string;
    mineAt: string;
  };
  refused: { title: string; text: string; advice: string; quiz: string; roles: string };
  problems: Record<CardProblem, string>;
}

/** The words of a shared card's page, and of what its service answers. */
export const cardPageStrings: Record<Locale, CardPageStrings> = {
  fr: {
    heading: {
      clear: "Un profil qui pointe clairement vers {roles}",
      leaning: "Un profil qui penche vers {roles}",
      mixed: "Un profil partagé entre {roles}",
      tie: "Un profil à égalité entre {roles}",
    },
    lead: "Une personne a répondu au quiz Azimut et partage où il la mène : ni son nom, ni ses réponses.",
    description:
      "{sentence} Et vous ? Azimut montre lequel de trois métiers commerciaux vous ressemble, et pourquoi.",
    pictures: "La carte en image",
    picture: "{format}, {width} × {height} pixels",
    sure: {
      title: "À quel point c’est sûr",
      text: {
        clear:
          "C’est net : si cette personne refaisait le quiz, le même rôle reviendrait en tête au moins 8 fois sur 10.",
        leaning:
          "C’est probable : si cette personne refaisait le quiz, le même rôle reviendrait en tête entre 6 et 8 fois sur 10.",
        mixed:
          "Ce n’est pas tranché : si cette personne refaisait le quiz, le rôle en tête ne serait le même que moins de 6 fois sur 10. Certains postes mêlent vraiment plusieurs rôles.",
        tie: "Rien n’est tranché : ces rôles arrivent exactement à égalité, et Azimut ne tire pas au sort. Certains postes mêlent vraiment plusieurs rôles.",
      },
      mode: {
        full: "Le résultat vient du quiz complet.",
        express: "Le résultat vient du quiz express, plus court et donc moins sûr.",
      },
    },
    rounded:
      "Les affinités de la carte sont arrondies à 5 près. 50 veut dire que les réponses ne penchent ni vers ce rôle ni à l’opposé. Ce n’est ni une note ni un niveau.",
    roleOnly: "La personne a choisi de ne pas montrer ses affinités.",
    method: "Comment le quiz compte, et ses limites",
    roles: {
      title: "{roles}, en trois phrases",
      titleSeveral: "Ces rôles, en trois phrases chacun",
      lead: "Ce que disent les documents. Les intitulés de poste changent d’une entreprise à l’autre.",
      more: "Toute la fiche {role}",
    },
    quiz: {
      title: "Et vous ?",
      text: "Le quiz prend environ huit minutes, sans compte. Vos réponses restent sur votre appareil, et le résultat dit pourquoi.",
      start: "Faire le quiz",
    },
    compare: {
      title: "Comparer avec mon résultat",
      lead: "Votre résultat est lu dans la mémoire de ce navigateur et comparé ici, sur votre appareil. Rien n’est envoyé.",
      button: "Comparer avec le mien",
      noScript:
        "La comparaison se fait sur votre appareil : il faut JavaScript, et avoir répondu au quiz dans ce navigateur.",
      none: "Ce navigateur n’a pas encore de résultat pour ce quiz. Répondez à quelques questions, puis revenez à cette page.",
      describe: "Une boussole en triangle, un rôle à chaque coin, avec les deux résultats. {words}",
      mine: "Vous",
      theirs: "La carte",
      theirLand: "La carte : la zone où elle pointe",
      caption: "Affinités sur 100, arrondies à 5 près",
      role: "Rôle",
      hidden: "non montré",
      same: "Vous avez le même cap : {roles}.",
      shared: "Vous avez en commun : {roles}. Pour vous : {mine}. Sur la carte : {theirs}.",
      differ: "Vos caps diffèrent. Pour vous : {mine}. Sur la carte : {theirs}.",
      mineAt: "Voir mon résultat en entier",
    },
    refused: {
      title: "Cette carte n’existe pas",
      text: "Un signe de l’adresse a changé en route, ou l’adresse est coupée : la signature de la carte ne correspond pas, et rien n’est affiché à sa place.",
      advice:
        "Retournez au message ou à la page d’où vient le lien, et copiez-le en entier, jusqu’au dernier signe.",
      quiz: "Faire le quiz",
      roles: "Lire ce que sont les trois rôles",
    },
    problems: {
      "foreign-origin":
        "La demande ne vient pas de l’adresse publique de ce site : ouvrez votre résultat à cette adresse et recommencez.",
      "content-type": "La demande n’est pas annoncée comme du JSON.",
      "bad-json": "La demande n’est pas du JSON.",
      "too-large": "La demande est trop longue pour être celle d’une carte.",
      "too-slow": "La demande n’est pas arrivée à temps : réessayez.",
      "bad-input": "Aucun résultat ne peut donner cette carte.",
      "unknown-card": "Cette adresse n’est pas celle d’une carte de ce site.",
      "bad-size": "maxwidth et maxheight sont des nombres entiers de pixels, à partir de 1.",
      "wrong-format": "La réponse n’existe qu’en JSON.",
      busy: "Trop d’images sont en préparation : réessayez dans quelques secondes.",
    },
  },
  en: {
    heading: {
      clear: "A profile that points clearly to {roles}",
      leaning: "A profile that leans towards {roles}",
      mixed: "A profile shared between {roles}",
      tie: "A profile level between {roles}",
    },
    lead: "Someone took the Azimut quiz and shares where it leads: neither their name nor their answers.",
    description:
      "{sentence} And you? Azimut shows which of three commercial roles suits you, and why.",
    pictures: "The card as a picture",
    picture: "{format}, {width} × {height} pixels",
    sure: {
      title: "How sure it is",
      text: {
        clear:
          "It is clear: if this person took the quiz again, the same role would come first at least 8 times in 10.",
        leaning:
          "It is likely: if this person took the quiz again, the same role would come first between 6 and 8 times in 10.",
        mixed:
          "It is not settled: if this person took the quiz again, the role that comes first would be the same fewer than 6 times in 10. Some jobs really do mix several roles.",
        tie: "Nothing is settled: these roles come out exactly level, and Azimut does not toss a coin. Some jobs really do mix several roles.",
      },
      mode: {
        full: "The result comes from the full quiz.",
        express: "The result comes from the express quiz, which is shorter and so less sure.",
      },
    },
    rounded:
      "The card’s affinities are rounded to the nearest 5. 50 means that the answers lean neither towards this role nor away from it. It is neither a mark nor a level.",
    roleOnly: "The person chose not to show their affinities.",
    method: "How the quiz counts, and its limits",
    roles: {
      title: "{roles}, in three sentences",
      titleSeveral: "These roles, in three sentences each",
      lead: "What the documents say. Job titles change from one company to the next.",
      more: "All about {role}",
    },
    quiz: {
      title: "And you?",
      text: "The quiz takes about eight minutes, without an account. Your answers stay on your device, and the result says why.",
      start: "Take the quiz",
    },
    compare: {
      title: "Compare with my result",
      lead: "Your result is read from this browser’s memory and compared here, on your device. Nothing is sent.",
      button: "Compare with mine",
      noScript:
        "The comparison is made on your device: it needs JavaScript, and answers to the quiz in this browser.",
      none: "This browser has no result for this quiz yet. Answer some questions, then come back to this page.",
      describe: "A triangle compass, a role at each corner, with both results. {words}",
      mine: "You",
      theirs: "The card",
      theirLand: "The card: the area it points to",
      caption: "Affinities out of 100, rounded to the nearest 5",
      role: "Role",
      hidden: "not shown",
      same: "You share the same course: {roles}.",
      shared: "You have in common: {roles}. For you: {mine}. On the card: {theirs}.",
      differ: "Your courses differ. For you: {mine}. On the card: {theirs}.",
      mineAt: "See my whole result",
    },
    refused: {
      title: "This card does not exist",
      text: "A character of the address changed on its way, or the address was cut: the card’s signature does not match, and nothing is shown in its place.",
      advice:
        "Go back to the message or page that the link comes from, and copy it whole, to the last character.",
      quiz: "Take the quiz",
      roles: "Read what the three roles are",
    },
    problems: {
      "foreign-origin":
        "The request does not come from this site’s public address: open your result at that address and try again.",
      "content-type": "The request does not say that it is JSON.",
      "bad-json": "The request is not JSON.",
      "too-large": "The request is too long to be that of a card.",
      "too-slow": "The request did not arrive in time: try again.",
      "bad-input": "No result can give this card.",
      "unknown-card": "This address is not that of a card of this site.",
      "bad-size": "maxwidth and maxheight are whole numbers of pixels, from 1 up.",
      "wrong-format": "The answer exists as JSON only.",
      busy: "Too many pictures are being made: try again in a few seconds.",
    },
  },
};
