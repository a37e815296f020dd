export default {
  fields: {
    person: [
      "Personne",
      "Numéro dans ce fichier seulement. Dans une séance à pseudonymes donnés par Azimut, il est tiré au sort à chaque export.",
    ],
    alias: ["Nom", "Le nom choisi par la personne ou par vous."],
    origin: ["Origine", "Comment les réponses sont arrivées."],
    subgroup: ["Sous-groupe", "Le sous-groupe de la personne, s’il y en a."],
    round: ["Tour", "1 pour le premier passage du questionnaire, 2 pour le second."],
    joined: ["Entrée ({zone})", "Quand la personne est entrée, à la minute."],
    lastAnswer: [
      "Dernière réponse ({zone})",
      "Quand la dernière réponse du tour a été gardée, à la minute.",
    ],
    mode: ["Questionnaire", "Complet ou express."],
    ending: [
      "Fin",
      "Jusqu’où la personne est allée dans ce tour. Avant la fin : elle a terminé alors que des questions restaient vides.",
    ],
    leftOut: [
      "Absents du fichier",
      "Combien de personnes ne sont pas dans ce fichier, et pourquoi. La même phrase figure sur chaque ligne.",
    ],
    verdict: [
      "Verdict",
      "Net : le même rôle reviendrait en tête au moins 8 fois sur 10. Probable : au moins 6 fois. Mixte : moins souvent, ou à égalité.",
    ],
    first: ["Premier rôle", "Le rôle en tête ; plusieurs en cas d’égalité."],
    stability: [
      "Stabilité (%)",
      "La probabilité que le même rôle revienne en tête si la personne refaisait le questionnaire.",
    ],
    elevation: [
      "Attirance (somme)",
      "Ce que les réponses aux activités à noter ajoutent : de 0, « pas du tout », à 4 chacune ; une activité passée n’ajoute rien.",
    ],
    attraction: [
      "Attirance",
      "Faible ou marquée : elle le serait au moins 8 fois sur 10 si la personne refaisait le questionnaire. Modérée : entre les deux. Une activité passée compte comme inconnue. Elle ne dit pas pour quoi quelqu’un est fait.",
    ],
    answered: [
      "Réponses",
      "Le nombre de questions avec une réponse, « Je ne sais pas » non compris.",
    ],
    asked: ["Questions", "Le nombre de questions posées."],
    coverage: ["Couverture (%)", "Les réponses rapportées aux questions posées."],
  },
  affinity: [
    "Affinité {role}",
    "De 0 à 100 : 50 quand les réponses ne disent rien pour ou contre ce rôle.",
  ],
  dimensionBalance: [
    "{name} (de −100 à 100)",
    "100 : toutes les réponses vont le plus loin possible vers « {first} » ; −100 : vers « {second} » ; 0 : au milieu. Vide sans réponse à ces questions.",
  ],
  answer: ["Q{n} · {short}", "La réponse à la question « {item} », en toutes lettres : {text}"],
  answerPoints: [
    "Q{n} · points",
    "Ce que la réponse compte pour « {name} » : plus de 0, vers « {first} » ; moins de 0, vers « {second} ». « Je ne sais pas » ne compte pas.",
    "Ce que la réponse ajoute à l’attirance : de 0, « pas du tout », à 4.",
  ],
  sheets: { overview: "Synthèse", answers: "Réponses", dictionary: "Dictionnaire" },
  overview: {
    session: "Séance",
    rehearsal: "Répétition",
    simulated: "participants simulés : personne n’a vraiment répondu",
    establishment: "Établissement",
    meetsOn: "Date de la séance",
    controller: "Responsable des données",
    opened: "Ouverte le ({zone})",
    closed: "Fermée le ({zone})",
    exported: "Fichier du ({zone})",
    mode: "Questionnaire",
    names: "Noms",
    given: "pseudonymes donnés par Azimut, absents du fichier",
    chosen: "choisis par les participants ou par vous",
    joined: "Personnes entrées",
    inFile: "Personnes dans le fichier",
    leftOut: "Absents du fichier",
    counts: "Lignes du fichier, comptées",
    round: "Tour {n}",
    rows: "En tout",
    ending: "Jusqu’où",
    first: "Premier rôle",
    tie: "plusieurs à égalité",
    verdict: "Verdict",
  },
  origins: { live: "en direct", paper: "papier", rehearsal: "répétition" },
  modes: { full: "complet", express: "express" },
  unanswered: "aucune réponse",
  verdicts: { none: "aucun des trois", clear: "net", leaning: "probable", mixed: "mixte" },
  noneVerdict: "Aucun des trois : l’attirance est faible.",
  noneFirst: "Quand le verdict est « aucun des trois », celui qui serait le plus proche.",
  levels: { low: "faible", moderate: "modérée", high: "marquée" },
  endings: {
    all: "jusqu’au bout",
    early: "avant la fin",
    open: "en cours",
    none: "pas commencé",
  },
  leftOut: {
    removed: {
      one: "{n} personne retirée de la séance",
      other: "{n} personnes retirées de la séance",
    },
    underway: { one: "{n} personne n’a pas terminé", other: "{n} personnes n’ont pas terminé" },
    early: {
      one: "{n} personne a terminé avant la fin : le tableau de bord le montre, on reconnaîtrait sa ligne",
      other:
        "{n} personnes ont terminé avant la fin : le tableau de bord le montre, on reconnaîtrait leurs lignes",
    },
    few: {
      one: "{n} personne est allée jusqu’au bout, dans un groupe de moins de {least}",
      other: "{n} personnes sont allées jusqu’au bout, dans un groupe de moins de {least}",
    },
    "second-few": {
      one: "deuxième tour absent pour {n} personne du fichier : on reconnaîtrait un groupe de moins de {least}",
      other:
        "deuxième tour absent pour {n} personnes du fichier : on reconnaîtrait un groupe de moins de {least}",
    },
    "second-unfinished": {
      one: "deuxième tour absent pour {n} personne du fichier, qui n’est pas allée jusqu’au bout",
      other:
        "deuxième tour absent pour {n} personnes du fichier, qui ne sont pas allées jusqu’au bout",
    },
  },
  unknown: "Je ne sais pas",
  dictionary: {
    file: "dictionnaire",
    column: "Colonne",
    kind: "Type",
    meaning: "Sens",
    values: "Valeurs",
  },
  kinds: { text: "texte", number: "nombre", time: "date et heure" },
  notAnonymous: "seulement dans une séance où les participants ont choisi leur nom",
  zone: "fuseau horaire du serveur : {zone}",
} as const;
