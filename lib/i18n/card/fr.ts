export default {
  lead: "Une personne a répondu au quiz Azimut et partage son résultat, sans son nom ni ses réponses.",
  description:
    "{sentence} Et vous ? Azimut montre lequel de trois métiers commerciaux vous ressemble, et pourquoi.",
  /** What the preview picture of a page of the site shows. */
  preview: "Azimut, une boussole en triangle. {words}",
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
        "Ce n’est pas tranché : si cette personne refaisait le quiz, le même rôle reviendrait en tête moins de 6 fois sur 10. Certains postes mêlent vraiment plusieurs rôles.",
      tie: "Rien n’est tranché : ces rôles arrivent exactement à égalité, et Azimut ne tire pas au sort. Certains postes mêlent vraiment plusieurs rôles.",
      none: "C’est net : si cette personne refaisait le quiz, ses réponses montreraient encore une faible attirance au moins 8 fois sur 10. Le quiz dit ce qui l’attire aujourd’hui, jamais ce dont elle est capable.",
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
    lead: "Ce que disent les sources. Les intitulés de poste changent d’une entreprise à l’autre.",
    more: "Toute la fiche {role}",
  },
  quiz: {
    title: "Et vous ?",
    text: "Environ huit minutes, sans compte. Le résultat dit pourquoi.",
    start: "Faire le quiz",
  },
  compare: {
    title: "Comparez-vous à moi",
    lead: "Votre résultat et cette carte, côte à côte. La comparaison se fait sur votre appareil : rien n’est envoyé.",
    noScript:
      "La comparaison se fait sur votre appareil : il faut JavaScript. Sans lui, vous pouvez faire le quiz, puis comparer vous-même votre résultat à cette carte.",
    none: "Faites le quiz dans ce navigateur : à la fin, vous reviendrez ici, avec votre résultat à côté de la carte.",
    full: "Faire le quiz et comparer",
    express: "En plus court : le quiz express",
    blocked:
      "Ce navigateur ne garde rien en mémoire : il ne pourra pas comparer. Vous pouvez quand même faire le quiz, puis regarder cette carte de nouveau.",
    otherVersion:
      "Les deux résultats viennent de deux versions du quiz : les questions ne sont pas tout à fait les mêmes.",
    describe: "Une boussole en triangle, un rôle à chaque coin, avec les deux résultats. {words}",
    mine: "Vous",
    theirs: "La carte",
    theirLand: "La carte : la zone où elle pointe",
    caption: "Affinités sur 100, arrondies à 5 près",
    role: "Rôle",
    hidden: "non montré",
    noRole: "aucun des trois rôles",
    same: "Vous avez le même cap : {roles}.",
    shared: "Vous avez en commun : {roles}. Vous, {mine} ; la carte, {theirs}.",
    differ: "Deux caps différents : vous, {mine} ; la carte, {theirs}.",
    mineAt: "Voir mon résultat",
  },
  refused: {
    title: "Cette carte n’existe pas",
    text: "Un caractère de l’adresse a changé en route, ou l’adresse est coupée : elle n’est plus valable, et rien n’est affiché à sa place.",
    advice:
      "Retournez au message ou à la page d’où vient le lien, et copiez-le en entier, jusqu’au dernier caractère.",
    mine: "Voir mon résultat",
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
} as const;
