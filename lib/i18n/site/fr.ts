export default {
  site: {
    name: "Azimut",
    description:
      "Le quiz d’orientation qui montre lequel de trois rôles commerciaux vous ressemble, pourquoi, et à quel point c’est sûr.",
    skip: "Aller au contenu",
    home: "Azimut, accueil",
    menu: "Menu",
    parts: {
      quiz: "Quiz",
      roles: "Rôles",
      method: "Méthode",
      join: "Rejoindre",
      counsellor: "Animer",
    },
    method: "La méthode",
    paper: "Le quiz sur papier",
    privacy: "Vie privée",
    accessibility: "Accessibilité",
    integration: "Le quiz sur votre site",
    licences: "Licences",
    about: "À propos",
    join: "Rejoindre une séance",
    counsellor: "Animer une séance",
    trail: "Fil d’Ariane",
    notHiring:
      "Azimut aide à réfléchir. Ce n’est pas un test, et il n’est pas fait pour choisir entre des candidatures.",
    sourcesTitle: "D’où viennent les informations",
    sources:
      "Deux articles sur les métiers commerciaux, complétés par des références officielles : ROME (France Travail), ESCO (Union européenne), Bureau of Labor Statistics (États-Unis). Chaque affirmation indique sa source.",
    onet: "Contient des informations d’O*NET 27.0 Database (U.S. Department of Labor, CC BY 4.0), sélectionnées et reformulées.",
  },

  notFound: {
    tab: "Page introuvable",
    title: "Cette page n’est pas sur la carte",
    text: "L’adresse est incomplète, ou la page a changé de place. Si vous aviez commencé le quiz, rouvrez-le pour continuer.",
    ways: [
      { path: "/", name: "Accueil" },
      { path: "/quiz", name: "Le quiz" },
      { path: "/roles", name: "Les rôles" },
    ],
  },

  /** What a request gets that no page or handler is to see. */
  refusal: {
    late: "Cet envoi n’est pas arrivé en entier en dix secondes. Rien n’a été enregistré : revenez en arrière et réessayez.",
    method: "Cette page ne se demande pas de cette façon.",
    unread: "Cette demande n’a pas pu être lue.",
  },

  notSaved: {
    tab: "Pas enregistré",
    title: "Pas enregistré : gardez cette page ouverte",
    text: "Pour l’instant, le serveur ne peut ni lire ni enregistrer. Rechargez cette page dans un moment. Si vous veniez d’envoyer quelque chose, votre navigateur proposera de le renvoyer : acceptez.",
  },
} as const;
