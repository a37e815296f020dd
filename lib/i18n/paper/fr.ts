export default {
  paper: {
    title: { full: "Le quiz sur papier", express: "Le quiz express sur papier" },
    description:
      "Les mêmes questions à imprimer, et une page pour trouver soi-même le même premier rôle, en additionnant de petits nombres.",
    byHand: "Trouver son premier rôle à la main : les questions et la page de calcul à imprimer",
    lead: {
      full: "Les {total} questions du quiz complet, et une page pour calculer soi-même son résultat : de petits nombres entiers, une addition, et le même premier rôle qu’à l’écran.",
      express:
        "Les {total} questions du quiz express, et une page pour calculer soi-même son résultat : de petits nombres entiers, une addition, et le même premier rôle qu’à l’écran.",
    },
    other: {
      full: "Version complète : {total} questions",
      express: "Version express : {total} questions",
    },
    print: "Imprimer le questionnaire",
    printHint: {
      full: "Trois pages A4, en noir et blanc si l’on veut : les questions recto verso, puis la page de calcul.",
      express:
        "Deux pages A4, en noir et blanc si l’on veut : les questions au recto, la page de calcul au verso.",
    },
    can: "Ce que le calcul à la main dit",
    canList: [
      "Le rôle qui arrive en tête, ou l’égalité : exactement celui du quiz à l’écran.",
      "À quel point c’est sûr, quand la marge est grande ou toute petite : net, probable ou mixte, avec les mêmes mots.",
    ],
    canRated:
      "Si l’attirance est si faible que le résultat est « Aucun » : les mêmes mots qu’à l’écran, tant que peu d’activités sont passées.",
    cannot: "Ce qu’il ne peut pas dire",
    cannotList: [
      "Entre deux, la marge ne suffit pas à choisir le mot juste : la page de calcul donne alors deux mots, et ne tranche pas.",
      "Avec plus de {most} questions passées, elle ne dit plus à quel point c’est sûr.",
      "Elle ne dit ni les affinités, ni la boussole, ni ce qui changerait le résultat. Pour cela, recopiez vos réponses dans le quiz à l’écran.",
    ],
    session:
      "Vous animez une séance ? Les feuilles remplies se saisissent au clavier, une ligne de chiffres par personne.",
    sheet: {
      page: "Page {n} sur {total}",
      name: "Prénom ou surnom",
      group: "Groupe",
      date: "Date",
      how: "Une seule case par question. Il n’y a pas de bonne réponse, et rien ne presse. Sur une ligne de 1 à 5, 1 veut dire « tout à fait la phrase de gauche », 3 « autant l’une que l’autre », 5 « tout à fait la phrase de droite ».",
      howRated: "Là où une activité est à noter, cochez à quel point elle vous attire.",
      decides:
        "Ce questionnaire aide à réfléchir. Il ne décide de rien. En séance, la personne qui saisit cette feuille voit vos réponses.",
      agree:
        "J’accepte que la personne qui anime la séance imprime ma fiche d’entretien, pour en parler avec moi.",
      unknown: "Je ne sais pas",
      line: "Mes réponses sur une ligne",
      lineHint: "Recopiez le chiffre de chaque case cochée.",
      ticket: "Pseudonyme et ticket (remis après la saisie)",
      scale: "De 1, « {first} », à 5, « {last} »",
    },
    score: {
      title: "Mon résultat, calculé à la main",
      steps: [
        "À chaque question, trouvez la colonne de votre chiffre. Recopiez à droite ses trois nombres. Si vous avez coché 0, laissez vide.",
        "Additionnez chaque colonne de droite, par blocs de {block}, puis en tout.",
        "Le plus grand total donne votre premier rôle. Deux totaux égaux en tête : c’est une égalité.",
        "Calculez la marge, puis lisez ce qu’elle veut dire.",
      ],
      attraction: {
        title: "Mon attirance",
        how: "Questions {numbers} : votre chiffre moins 1 ; un 0 coché ne compte pas.",
        complete: "Aucune passée :",
        skipped: {
          one: "Une passée :",
          other: "{n} passées :",
        },
        reading: {
          low: "de 0 à {low}, Aucun.",
          both: "de 0 à {low}, Aucun ; jusqu’à {open}, le papier ne tranche pas.",
          open: "de 0 à {open}, le papier ne tranche pas.",
        },
        beyond: {
          one: "Au-dessus, ou avec plus d’une passée : ce n’est pas « Aucun ».",
          other: "Au-dessus, ou avec plus de {n} passées : ce n’est pas « Aucun ».",
        },
        none: "Si c’est « Aucun », c’est là votre résultat, quelle que soit la marge ; le premier rôle n’est que le plus proche des trois.",
      },
      caption: "Points de chaque réponse pour chaque rôle",
      question: "Question",
      digit: "Réponse {digit}",
      yours: "Vos points",
      subtotal: "Sous-total",
      total: "Total",
      first: "Mon premier rôle",
      firstHint: "le plus grand total",
      margin: "Ma marge",
      marginFormula: "3 × (1er total − 2e total) + (2e total − 3e total)",
      marginBlank: "3 × ( ………… − ………… ) + ( ………… − ………… ) = …………",
      marginHint: "La seconde parenthèse compte pour {cap} au plus.",
      readingTitle: "Ce que la marge veut dire",
      range: "Marge",
      means: "Lecture",
      from: "{from} et plus",
      upTo: "jusqu’à {to}",
      between: "de {from} à {to}",
      words: {
        none: "Pas encore de résultat",
        tie: "Égalité : les rôles en tête sont à égalité, et nous ne tirons pas au sort.",
        mixed: "Mixte : ce rôle reviendrait en tête moins de 6 fois sur 10.",
        mixedOrLeaning: "Mixte ou probable : le papier ne peut pas trancher.",
        leaning: "Probable : ce rôle reviendrait en tête 6 à 8 fois sur 10.",
        leaningOrClear: "Probable ou net : le papier ne peut pas trancher.",
        clear: "Net : ce rôle reviendrait en tête au moins 8 fois sur 10.",
        unknown: "Plus de {most} questions passées : la marge ne suffit plus.",
      },
      limits:
        "Ces mots sont ceux du quiz à l’écran : ils disent ce qui arriverait si vous répondiez de nouveau, quelques semaines plus tard. Ce n’est pas un test, et ce résultat n’est pas fait pour recruter.",
      toQuiz: "Boussole, raisons et sources : recopiez vos réponses sur {address}",
    },
  },

  typedIn: {
    title: "Saisir les feuilles papier",
    lead: "Une ligne de {total} chiffres par personne, telle qu’elle l’a recopiée au bas de sa feuille. Chaque personne reçoit un pseudonyme et un ticket.",
    sheets: "Imprimer les feuilles de cette séance",
    draft:
      "Ouvrez d’abord la séance : les feuilles se saisissent pendant et après, même une fois la séance fermée.",
    before: "Feuilles saisies dans cette séance : {n}",
    beforeLead:
      "Annuler une saisie efface ses réponses et son ticket, pour de bon. Ticket perdu ? Annulez, puis saisissez la feuille de nouveau : avec un ticket refait depuis le tableau de bord, la personne repartirait de zéro.",
    when: "Saisie",
    mark: "papier",
    entry: {
      label: "Les chiffres de la personne suivante",
      hint: "{total} chiffres, dans l’ordre des questions ; 0 pour « Je ne sais pas ». Les espaces ne comptent pas. Ajoutez + à la fin si la personne accepte une fiche d’entretien. Entrée enregistre.",
      save: "Enregistrer",
      saved: "Enregistré : {alias}. Ticket {ticket}.",
      savedAgreed: "Enregistré : {alias}, avec fiche d’entretien. Ticket {ticket}.",
      count: "Chiffres : {n} sur {total}",
      ready: "{total} chiffres sur {total} : Entrée enregistre.",
      character: "Question {n} : seuls les chiffres comptent, et un + tout à la fin. « {text} »",
      range: "Question {n} : il n’y a que {most} réponses, et 0. « {text} »",
      long: "Il y a plus de {total} chiffres : il y en a un de trop quelque part.",
      short: {
        one: "Il manque un chiffre, celui de la question {next} : « {text} »",
        other: "Il manque {n} chiffres. La suite est la question {next} : « {text} »",
      },
      failed:
        "Rien n’est enregistré. Appuyez de nouveau sur Entrée : rien ne sera compté deux fois.",
      full: "La séance est complète.",
      last: "Saisies de cette page",
      lastLead:
        "Les tickets ne sont montrés qu’ici, tant que cette page reste ouverte. Imprimez-les, ou recopiez-les sur chaque feuille.",
      number: "N°",
      alias: "Pseudonyme",
      answered: "Réponses",
      agreed: "Fiche",
      yes: "oui",
      no: "non",
      undo: "Annuler",
      undoOne: "Annuler {alias}",
      undone: "Saisie annulée : {alias}.",
      print: "Imprimer les tickets",
      slipLead:
        "Sert une fois : il ouvre vos réponses sur votre appareil, qui vous donne alors un ticket à vous, pour les revoir, les télécharger ou les effacer. {address}",
    },
  },
} as const;
