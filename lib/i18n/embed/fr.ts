export default {
  embed: {
    /** After a link, for those who listen. */
    window: "(nouvelle fenêtre)",
    heard: "La page qui affiche ce quiz apprend qu’il a été commencé, puis terminé.",
    nothing: "Il n’y a pas de résultat à cette adresse",
    begin: "Faire le quiz",
    whole: "Voir tout le résultat (nouvelle fenêtre)",
    change: "Revoir mes réponses",
    no: "Non",
    kept: "Rien n’a été envoyé.",
    failed: "L’envoi n’a pas abouti. Vous pouvez réessayer.",
    tell: {
      title: "Donner ce résultat à {to} ?",
      what: "C’est le site qui affiche ce quiz. Si vous dites oui, il recevra ceci et rien d’autre : « {outcome} ». Vos réponses ne partent pas.",
      yes: "Oui, donner ce résultat",
      told: "Ce résultat a été donné à {to}.",
    },
    record: {
      title: "Enregistrer ce résultat chez {to} ?",
      what: "C’est le registre de formation que les responsables de cet Azimut ont choisi. Si vous dites oui, notre serveur lui transmet ceci : « {outcome} », que le quiz est terminé, sa version et sa longueur, la langue et l’heure, sous un numéro tiré au hasard. Ni votre nom, ni vos réponses. Notre serveur n’en garde rien.",
      yes: "Oui, enregistrer ce résultat",
      told: "Ce résultat a été enregistré chez {to}.",
    },
  },

  integration: {
    title: "Le quiz sur votre site",
    description: "Afficher le quiz Azimut dans une page de votre site, avec une ligne de HTML.",
    lead: "Une ligne de HTML affiche le quiz dans votre page. Les réponses restent sur l’appareil de la personne : votre site ne les reçoit pas.",
    sections: [
      {
        id: "line",
        title: "La ligne à copier",
        paragraphs: [
          "Placez-la là où le quiz doit apparaître. Le cadre prend la largeur de la page et suit la hauteur du quiz.",
        ],
      },
      {
        id: "named",
        title: "Avant tout : faire autoriser votre site",
        paragraphs: [
          "Un navigateur n’affiche le quiz que sur les sites que les responsables de cet Azimut ont autorisés, par leur adresse, comme https://lycee.example. Ailleurs, le cadre reste vide. Demandez à l’organisation qui vous a donné l’adresse de ce site.",
        ],
      },
      {
        id: "settings",
        title: "Réglages",
        paragraphs: [],
        list: [
          "data-language : la langue, fr ou en. Sans elle, c’est celle du navigateur.",
          "data-accent : votre couleur, comme #0a6249. Si cette couleur rend les mots difficiles à lire, le quiz en prend une voisine, plus sombre ou plus claire.",
          "data-quiz : express pour le quiz express, plus court et moins sûr. Sans ce réglage, c’est le quiz complet.",
          "data-title : le nom du cadre, pour les lecteurs d’écran.",
        ],
      },
      {
        id: "heard",
        title: "Ce que votre page apprend",
        paragraphs: [
          "Trois événements arrivent au document. Le troisième n’arrive que si la personne, son résultat sous les yeux, répond qu’elle veut bien le donner à votre site. Rechargée, la page du résultat redit qu’il est terminé.",
        ],
        list: [
          "azimut:started : une première réponse a été donnée.",
          "azimut:finished : un résultat est affiché.",
          "azimut:role : detail.roles est la liste des rôles en tête, vide si le résultat n’en nomme aucun ; detail.verdict vaut clear, leaning, mixed, tie ou none.",
        ],
      },
      {
        id: "without",
        title: "Sans notre script",
        paragraphs: [
          "Un cadre ordinaire suffit. Pour le quiz express, écrivez /embed/express au lieu de /embed ; la langue et la couleur se règlent de la même façon. Donnez-lui une hauteur, et votre origine si vous écoutez les messages. Ils arrivent par postMessage, de l’origine {origin} et pour la vôtre seulement : azimut vaut 1 et type vaut height, started, finished ou role.",
        ],
      },
      {
        id: "privacy",
        title: "Ce que vous devez dire",
        paragraphs: [
          "Dans un cadre, le navigateur garde les réponses à part, pour votre site. Si votre page enregistre ce qu’elle apprend, dites-le aux personnes. Azimut aide à réfléchir : il n’est pas fait pour choisir entre des candidatures.",
        ],
      },
    ],
  },
} as const;
