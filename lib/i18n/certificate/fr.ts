export default {
  certificate: {
    title: "Certificat de la banque de questions",
    subtitle: "{title}, banque « {bank} », version {version}",
    lead: "Un résultat ne vaut que ce que valent les questions. Voici ce que donnent toutes les feuilles de réponses possibles, comptées une par une, puis des personnes simulées.",
    full: "Quiz complet",
    express: "Quiz express",
    exact: "{sheets} feuilles de réponses possibles, toutes comptées",
    sample:
      "{sheets} feuilles de réponses possibles ; qui arrive en tête : échantillon de {counted} feuilles",
    keySheets: "feuilles de réponses en tout",
    keyRight:
      "au moins des personnes simulées retrouvent leur rôle, quand {strength} de leurs réponses vont dans son sens",
    /** It may part where a column is narrow. */
    ties: "Éga\u00adlité",
    role: "Rôle",
    roles: "Rôles",
    item: "Question",
    dimension: "Dimension",
    firstTitle: "Qui arrive en tête",
    firstText:
      "La part des feuilles où chaque rôle arrive seul en tête. Des parts égales : aucun rôle ne part avec de l’avance.",
    firstAlone: "Seul en tête",
    firstTied: "En tête à égalité",
    mean: "Moyenne",
    variance: "Variance",
    range: "De … à",
    idealMargin: "Avance de sa feuille idéale",
    densityTitle: "Où se trouvent toutes les feuilles",
    densityText:
      "Plus la couleur est forte, plus il y a de feuilles : les zones contiennent 99, 90, 75, 50 et 25 % des feuilles. Les traits séparent les rôles. Répondre au hasard mène au milieu.",
    spreadTitle: "Les scores de chaque rôle",
    spreadText: "Comment le score de chaque rôle se répartit sur toutes les feuilles.",
    pairsTitle: "Les rôles deux à deux",
    pairsText:
      "Sur quelle part des feuilles l’un des deux rôles a plus de points que l’autre, et combien de questions les distinguent.",
    pair: "Rôles",
    above: "Le premier devant",
    level: "À égalité",
    below: "Le second devant",
    pairItems: "Questions qui les distinguent",
    idealsDiffer: "Réponses idéales différentes",
    correlation: "Corrélation",
    peopleTitle: "Des personnes simulées",
    peopleText:
      "{n} personnes simulées par rôle. En ligne, leur rôle ; en colonne, celui qui arrive en tête.",
    setting: "{strength} des réponses vont dans le sens du rôle",
    settingNoise:
      "{strength} des réponses vont dans le sens du rôle, puis {noise} des réponses sont tirées au hasard",
    separationTitle: "Ce que chaque question distingue",
    separationText:
      "Pour chaque paire de rôles, la part de chaque question dans ce qui les sépare. Chaque colonne fait 100 %.",
    dimensionsTitle: "Les dimensions",
    dimensionsText:
      "La fidélité dit si deux moitiés des questions d’une dimension classent les personnes de la même façon (Spearman-Brown, population simulée ; 1 : parfaitement).",
    items: "Questions",
    reliability: "Fidélité",
    share: "Part du score : {role}",
    elevation: {
      title: "L’attirance",
      text: "Certaines questions demandent à quel point une activité attire. Leur somme dit à quel point les rôles attirent en tout ; quand elle est faible avec une probabilité d’au moins 0,80, aucun rôle n’est nommé. La dernière colonne vaut pour une population simulée dont l’attirance varie d’une personne à l’autre.",
      heads: [
        "Quiz",
        "Activités",
        "Somme de … à",
        "Faible en dessous de",
        "Feuilles sans rôle nommé",
        "Personnes simulées d’un rôle sans rôle nommé, au plus",
        "Fidélité",
        "Faible / modérée / forte",
      ],
    },
    leftOutTitle: "Aucune réponse ne décide seule",
    leftOutText:
      "Si l’on retire une question, pour quelle part des personnes simulées un autre rôle arrive-t-il en tête ? La limite est de 10 %. En pâle : s’y ajoutent les égalités qui apparaissent ou disparaissent.",
    carelessTitle: "Répondre sans lire",
    carelessText: "Ce que donnent les feuilles remplies machinalement. Aucune ne doit être nette.",
    habit: "Habitude",
    habits: {
      first: "toujours la première réponse",
      middle: "toujours celle du milieu",
      last: "toujours la dernière",
      alternating: "la première, puis la dernière",
    },
    first: "En tête",
    verdict: "Verdict",
    stability: "Stabilité",
    kinds: { none: "aucun rôle nommé", clear: "net", leaning: "probable", mixed: "mixte" },
    verdictsTitle: "Chaque verdict peut être obtenu",
    verdictsText: "Pour chaque verdict, une feuille de réponses qui y mène.",
    found: "trouvée",
    notFound: "aucune trouvée",
    optionsNone: "Aucune question sans poids, aucune réponse dominée, aucune réponse en double.",
    optionsSome: "Questions à revoir : {items}.",
    faultsTitle: "Contrôle des fichiers",
    faultsNone: "Aucun défaut.",
    reason: "Motif",
    file: "Fichier",
    id: "Identifiant",
    message: "Explication",
    methodTitle: "Comment ces chiffres sont obtenus",
    methodText: [
      "Les poids sont de petits nombres entiers : les feuilles se comptent exactement, question après question, par convolution des différences de scores. Rien n’est estimé, sauf ce qui est dit simulé.",
      "Une personne simulée d’un rôle choisit chaque réponse avec une probabilité qui croît avec le poids de cette réponse pour le rôle (softmax), réglée pour que la part annoncée de ses réponses soit la meilleure pour le rôle. Le tirage part d’une graine fixe : mêmes chiffres à chaque fois.",
      "La population simulée pour la fidélité a, sur chaque dimension, un penchant tiré d’une loi normale ; une même question posée deux fois y donne une corrélation de 0,65, valeur médiane mesurée par Henry, Thielmann, Booth et Mõttus (2022). Nous supposons que 80 % du penchant à une question est commun à sa dimension.",
    ],
  },

  page: {
    origin:
      "Rien n’est recopié à la main : à chaque publication du site, ces chiffres sont recalculés à partir des questions. Ce qui est compté l’est en entier. Ce qui est simulé est dit simulé.",
    key: {
      gap: "d’écart entre le rôle le plus souvent en tête et celui qui l’est le moins",
      right:
        "des personnes simulées, au moins, retrouvent leur rôle quand {strength} de leurs réponses vont dans son sens",
      most: "des personnes simulées, au plus, changent de rôle en tête quand on retire une question",
    },
    points: { one: "{n} point", other: "{n} points" },
    fold: "Les chiffres, en tableau",
    legend: "Les rôles",
    first: {
      title: "Un rôle a-t-il plus de chances ?",
      text: "Chaque barre contient toutes les façons de répondre, rangées selon le rôle qu’elles mettent en tête. Des parts égales veulent dire que c’est vous qui décidez, pas le quiz. Entre le rôle le mieux servi et le moins bien servi, l’écart est de {gap} ; les égalités font {ties}.",
      caption: "{name} : {sheets} façons de répondre.",
    },
    places: {
      title: "Où mènent toutes ces réponses ?",
      density:
        "Toutes les façons de répondre, posées sur la boussole : plus la couleur est forte, plus il y en a. Un dessin égal des trois côtés veut dire que répondre au hasard laisse près du milieu et ne pousse vers aucun rôle.",
      curves:
        "Le score de chaque rôle sur toutes ces façons de répondre. Des bosses de même largeur, au même endroit, veulent dire qu’un point vaut autant pour chaque rôle.",
      scores: "Les scores de chaque rôle, quiz complet",
      pairs: "Les rôles deux à deux, quiz complet",
    },
    people: {
      title: "Retrouve-t-il le rôle d’une personne ?",
      paragraphs: [
        "Ce ne sont pas de vraies personnes : l’ordinateur en invente {n} par rôle, avec une règle simple. Plus une réponse donne de points à leur rôle, plus elles la choisissent ; la plus favorable, elles la prennent {strength} du temps.",
        "En ligne, le rôle de la personne ; en colonne, celui que le quiz met en tête. La diagonale montre les personnes retrouvées. Au hasard, ce serait une sur trois.",
      ],
      caveat:
        "Cela montre que le calcul sait distinguer des personnes qui répondent ainsi. Seules de vraies réponses diront si de vraies personnes répondent ainsi.",
      table: "{name} : part des personnes simulées selon le rôle qui arrive en tête",
    },
    questions: {
      title: "Une seule question peut-elle tout changer ?",
      leftOut:
        "On retire une question à {n} personnes simulées, toutes différentes. La barre pleine est la part de ces personnes pour qui un autre rôle passe en tête ; la barre pâle ajoute les égalités qui apparaissent ou disparaissent. Le trait est notre limite, {limit} : la question qui pèse le plus en est à {most}.",
      separation:
        "Ce que chaque question distingue : plus la barre est longue, plus elle sépare les deux rôles de sa colonne. Une colonne fait 100 %. Des barres nombreuses veulent dire qu’aucune paire ne tient à une seule question.",
      changed: "Changent sans elle",
      touched: "Avec les égalités",
    },
    dimensions: {
      title: "Chaque dimension est-elle solide ?",
      paragraphs: [
        "On partage en deux les questions d’une dimension, de toutes les façons possibles, et on regarde si les deux moitiés rangent les personnes simulées dans le même ordre. C’est la fidélité : 1, exactement ; 0, pas du tout. Nous demandons au moins {bar} au quiz complet.",
        "Ces valeurs reposent sur une hypothèse : {shared} de ce qui fait pencher une personne à une question est commun à toute sa dimension. Avec une part un peu plus petite, les dimensions les plus courtes passeraient sous la barre. Nous l’avons fixée en connaissant les résultats d’une ébauche des questions.",
      ],
      table: "Fidélité de chaque dimension, population simulée (trait : {bar})",
      questions: { one: "{n} question", other: "{n} questions" },
      alone: "une seule question : ne se calcule pas",
    },
    careless: {
      title: "Et si l’on répond sans lire ?",
      none: "Toujours la première réponse, toujours celle du milieu, toujours la dernière, ou l’une puis l’autre : aucune de ces façons de répondre, ni au quiz complet ni au quiz express, ne donne un résultat net.",
      some: {
        one: "Toujours la première réponse, toujours celle du milieu, toujours la dernière, ou l’une puis l’autre : parmi ces façons de répondre, {n} donne un résultat net alors que personne n’a lu.",
        other:
          "Toujours la première réponse, toujours celle du milieu, toujours la dernière, ou l’une puis l’autre : parmi ces façons de répondre, {n} donnent un résultat net alors que personne n’a lu.",
      },
      table: "{name} : répondre sans lire",
    },
    cost: {
      title: "Que coûte le quiz express ?",
      paragraphs: [
        "Il a {express} questions au lieu de {full}, et se trompe plus souvent. Sur 1 000 personnes simulées dont {strength} des réponses vont dans le sens de leur rôle, {expressMissed} au plus ne le retrouvent pas, au lieu de {fullMissed}.",
        "Chaque réponse y pèse aussi plus lourd, et les dimensions y ont trop peu de questions pour être lues une à une. Il donne une première direction ; le complet, un résultat à discuter.",
      ],
      table: "Le complet et l’express, côte à côte",
      measure: "Ce qui est comparé",
      full: "Complet",
      express: "Express",
      items: "Questions",
      gap: "Écart entre les rôles",
      ties: "Égalités",
      right: "Rôle retrouvé, au moins : {strength} de réponses dans son sens",
      rightNoise:
        "Rôle retrouvé, au moins : {strength} de réponses dans son sens, puis {noise} tirées au hasard",
      most: "Question qui pèse le plus : rôle en tête changé sans elle",
      solid: "Dimensions d’une fidélité d’au moins {bar}",
      of: "{n} sur {total}",
    },
  },
} as const;
