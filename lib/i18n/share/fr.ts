export default {
  card: {
    /** The card in a few words, such as the title of its link. */
    title: {
      clear: "Mon cap : {roles}",
      leaning: "Mon cap : plutôt {roles}",
      mixed: "Mon cap : entre {roles}",
      tie: "Mon cap : à égalité, {roles}",
      none: "Mon cap : aucun des trois rôles",
    },
    topic: { full: "Mon cap", express: "Mon cap, au quiz express" },
    express: "Quiz express",
    /** How often the role would come first again, as finely as a card tells. */
    often: {
      clear: "au moins 8 fois sur 10",
      leaning: "6 à 8 fois sur 10",
      mixed: "moins de 6 fois sur 10",
      tie: "",
      none: "",
    },
    again: {
      clear: "Ce rôle reviendrait en tête si je refaisais le quiz.",
      leaning: "Ce rôle reviendrait en tête si je refaisais le quiz.",
      mixed: "Le même rôle reviendrait en tête si je refaisais le quiz.",
      tie: "Mes réponses ne les départagent pas.",
      none: "D’après mes réponses, ces métiers ne m’attirent pas beaucoup aujourd’hui.",
    },
    /** The verdict as the person who shares it says it. */
    sentence: {
      clear:
        "Mon profil pointe clairement vers ce rôle : si je refaisais le quiz, il reviendrait en tête au moins 8 fois sur 10.",
      leaning:
        "Mon profil penche vers ce rôle : si je refaisais le quiz, il reviendrait en tête entre 6 et 8 fois sur 10.",
      mixedTwo:
        "Mon profil hésite entre ces deux rôles : si je refaisais le quiz, leur ordre pourrait changer.",
      mixedThree:
        "Mon profil hésite entre ces trois rôles : si je refaisais le quiz, leur ordre pourrait changer.",
      tieTwo: "Ces deux rôles arrivent exactement à égalité dans mes réponses.",
      tieThree: "Les trois rôles arrivent exactement à égalité dans mes réponses.",
      none: "D’après mes réponses, aucun de ces trois rôles ne m’attire beaucoup aujourd’hui.",
    },
    invitation: "Et vous ?",
    alt: "Carte de résultat Azimut, une boussole en triangle. {said}. {sentence}",
    altAffinities: "Affinités arrondies, sur 100 : {list}.",
    affinity: "{role} {figure}",
  },
  dialog: {
    title: "Partager ce résultat",
    lead: "Une carte montre où vous mènent vos réponses, jamais les réponses elles-mêmes. Vous voyez d’abord exactement ce qui part.",
    noScript:
      "Le partage d’une carte demande JavaScript, désactivé dans ce navigateur ou pas encore chargé.",
    loading: "Préparation de la carte…",
    notLoaded: "Le partage demande le réseau : rechargez cette page une fois la connexion revenue.",
    what: "Ce que la carte montre",
    choices: {
      role: { name: "Le résultat seul", text: "Le verdict, et le rôle ou les rôles qu’il nomme." },
      bars: {
        name: "Le résultat et les affinités",
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
    failed: "Le lien n’a pas pu être créé. Réessayez dans un instant.",
    link: "Lien de la carte",
    copy: "Copier le lien",
    copied: "Lien de la carte copié.",
    copyFailed: "La copie n’a pas marché : sélectionnez le lien et copiez-le à la main.",
    device: "Partager avec l’image…",
    deviceLink: "Partager…",
    deviceNone:
      "Ce navigateur n’a pas de menu de partage : copiez le lien, envoyez-le ou téléchargez l’image.",
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
} as const;
