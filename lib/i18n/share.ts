import type { Locale } from "./locale.ts";

/** What stands on a card, by verdict; `{roles}` is a list of role names. */
export interface CardStrings {
  /** The card in a few words, such as the title of its link. */
  title: Record<"clear" | "leaning" | "mixed" | "tie", string>;
  label: Record<"clear" | "leaning" | "mixed" | "tie", string>;
  express: string;
  /** The verdict as the person who shares it says it, under the names of the roles. */
  sentence: Record<"clear" | "leaning" | "mixedTwo" | "mixedThree" | "tieTwo" | "tieThree", string>;
  invitation: string;
  alt: string;
  altAffinities: string;
  affinity: string;
}

export interface SheetStrings {
  title: string;
  lead: string;
  noScript: string;
  loading: string;
  notLoaded: string;
  what: string;
  choices: Record<"role" | "bars", { name: string; text: string }>;
  preview: string;
  formats: Record<"wide" | "square" | "story", string>;
  sends: string;
  mode: Record<"full" | "express", string>;
  version: string;
  language: string;
  never: string;
  make: string;
  making: string;
  made: string;
  failed: string;
  link: string;
  copy: string;
  copied: string;
  copyFailed: string;
  device: string;
  deviceDone: string;
  deviceFailed: string;
  ways: string;
  linkedin: string;
  whatsapp: string;
  email: string;
  opened: string;
  openedEmail: string;
  downloads: string;
  downloading: string;
  see: string;
  file: string;
}

/** The words of a card and of the sheet that shares it, in one language. */
export interface ShareStrings {
  card: CardStrings;
  sheet: SheetStrings;
}

/** The words of cards by language: plain texts with `{placeholders}`, for pages, pictures and the browser. */
export const shareStrings: Record<Locale, ShareStrings> = {
  fr: {
    card: {
      title: {
        clear: "Mon azimut : {roles}",
        leaning: "Mon azimut : plutôt {roles}",
        mixed: "Mon azimut : entre {roles}",
        tie: "Mon azimut : à égalité, {roles}",
      },
      label: {
        clear: "Résultat net",
        leaning: "Résultat probable",
        mixed: "Profil partagé",
        tie: "Égalité",
      },
      express: "{label}, quiz express",
      sentence: {
        clear:
          "Mon profil pointe clairement vers ce rôle : si je refaisais le quiz, il reviendrait en tête au moins 8 fois sur 10.",
        leaning:
          "Mon profil penche vers ce rôle : si je refaisais le quiz, il reviendrait en tête entre 6 et 8 fois sur 10.",
        mixedTwo:
          "Mon profil se partage entre ces deux rôles : si je refaisais le quiz, leur ordre pourrait changer.",
        mixedThree:
          "Mon profil se partage entre ces trois rôles : si je refaisais le quiz, leur ordre pourrait changer.",
        tieTwo: "Ces deux rôles arrivent exactement à égalité dans mes réponses.",
        tieThree: "Les trois rôles arrivent exactement à égalité dans mes réponses.",
      },
      invitation: "Et vous ?",
      alt: "Carte de résultat Azimut, une boussole en triangle. {title}. {label}. {sentence}",
      altAffinities: "Affinités arrondies, sur 100 : {list}.",
      affinity: "{role} {figure}",
    },
    sheet: {
      title: "Partager ce résultat",
      lead: "Une carte montre où vous mènent vos réponses, jamais les réponses elles-mêmes. Vous voyez d’abord exactement ce qui part.",
      noScript:
        "Le partage d’une carte demande JavaScript, désactivé dans ce navigateur ou pas encore chargé.",
      loading: "Préparation de la carte…",
      notLoaded:
        "Le partage demande le réseau : rechargez cette page une fois la connexion revenue.",
      what: "Ce que la carte montre",
      choices: {
        role: { name: "Le rôle seul", text: "Le verdict et le nom du rôle ou des rôles." },
        bars: {
          name: "Le rôle et les affinités",
          text: "En plus, les trois affinités arrondies à 5 près et le point dans la boussole.",
        },
      },
      preview: "Aperçu : voici la carte, telle que tout le monde la verra",
      formats: { wide: "Large", square: "Carrée", story: "Story" },
      sends: "Créer le lien envoie ceci au serveur, qui n’en garde rien : {list}.",
      mode: { full: "quiz complet", express: "quiz express" },
      version: "version {version} des questions",
      language: "carte en français",
      never: "Ni votre nom, ni vos réponses, ni le code de votre résultat.",
      make: "Créer le lien de la carte",
      making: "Création du lien…",
      made: "Le lien est prêt.",
      failed: "Le lien n’a pas pu être créé. Vérifiez la connexion et réessayez.",
      link: "Lien de la carte",
      copy: "Copier le lien",
      copied: "Lien de la carte copié.",
      copyFailed: "La copie n’a pas marché : sélectionnez le lien et copiez-le à la main.",
      device: "Partager avec l’image…",
      deviceDone: "Carte remise à l’application que vous avez choisie.",
      deviceFailed: "Le partage n’a pas eu lieu.",
      ways: "Envoyer le lien",
      linkedin: "LinkedIn",
      whatsapp: "WhatsApp",
      email: "E-mail",
      opened: "{name} s’ouvre dans un nouvel onglet.",
      openedEmail: "Votre messagerie s’ouvre avec un brouillon.",
      downloads: "Télécharger l’image",
      downloading: "Téléchargement de l’image : {name}.",
      see: "Voir la page de la carte",
      file: "azimut-{format}.png",
    },
  },
  en: {
    card: {
      title: {
        clear: "My azimuth: {roles}",
        leaning: "My azimuth: rather {roles}",
        mixed: "My azimuth: between {roles}",
        tie: "My azimuth: a tie, {roles}",
      },
      label: {
        clear: "Clear result",
        leaning: "Likely result",
        mixed: "Shared profile",
        tie: "A tie",
      },
      express: "{label}, express quiz",
      sentence: {
        clear:
          "My profile points clearly to this role: if I took the quiz again, it would come first at least 8 times in 10.",
        leaning:
          "My profile leans towards this role: if I took the quiz again, it would come first between 6 and 8 times in 10.",
        mixedTwo:
          "My profile is shared between these two roles: if I took the quiz again, their order could change.",
        mixedThree:
          "My profile is shared between these three roles: if I took the quiz again, their order could change.",
        tieTwo: "These two roles come out exactly level in my answers.",
        tieThree: "All three roles come out exactly level in my answers.",
      },
      invitation: "And you?",
      alt: "Azimut result card, a triangle compass. {title}. {label}. {sentence}",
      altAffinities: "Rounded affinities, out of 100: {list}.",
      affinity: "{role} {figure}",
    },
    sheet: {
      title: "Share this result",
      lead: "A card shows where your answers lead, never the answers themselves. You first see exactly what leaves your device.",
      noScript: "Sharing a card needs JavaScript, which is off in this browser or not loaded yet.",
      loading: "Preparing the card…",
      notLoaded: "Sharing needs the network: load this page again once you are back online.",
      what: "What the card shows",
      choices: {
        role: { name: "The role only", text: "The verdict and the name of the role or roles." },
        bars: {
          name: "The role and the affinities",
          text: "Also the three affinities, rounded to the nearest 5, and the point in the compass.",
        },
      },
      preview: "Preview: this is the card, as everyone will see it",
      formats: { wide: "Wide", square: "Square", story: "Story" },
      sends: "Making the link sends this to the server, which keeps nothing of it: {list}.",
      mode: { full: "full quiz", express: "express quiz" },
      version: "version {version} of the questions",
      language: "card in English",
      never: "Neither your name, nor your answers, nor the code of your result.",
      make: "Make the card’s link",
      making: "Making the link…",
      made: "The link is ready.",
      failed: "The link could not be made. Check your connection and try again.",
      link: "The card’s link",
      copy: "Copy the link",
      copied: "Card link copied.",
      copyFailed: "Copying did not work: select the link and copy it by hand.",
      device: "Share with the picture…",
      deviceDone: "Card handed to the app that you chose.",
      deviceFailed: "Nothing was shared.",
      ways: "Send the link",
      linkedin: "LinkedIn",
      whatsapp: "WhatsApp",
      email: "E-mail",
      opened: "{name} opens in a new tab.",
      openedEmail: "Your mail program opens with a draft.",
      downloads: "Download the picture",
      downloading: "Downloading the picture: {name}.",
      see: "See the card’s page",
      file: "azimut-{format}.png",
    },
  },
};
