export default {
  next: {
    title: "Et maintenant ?",
    ask: "Trois questions à poser à quelqu’un du métier",
    askOf: "À demander à quelqu’un du métier : {role}",
    talk: "Parlez-en avec une conseillère ou un conseiller d’orientation, un professeur, ou quelqu’un que vous connaissez et qui vend.",
    sheet: "La fiche officielle la plus proche : {sheet}",
    change: "Changer une réponse",
    questions: {
      "sales-manager": [
        "Sur une semaine ordinaire, combien d’heures passez-vous avec votre équipe, et combien à vendre vous-même ?",
        "Comment fixez-vous l’objectif de chaque personne, et que se passe-t-il quand il n’est pas atteint ?",
        "Racontez-moi la dernière fois que vous avez changé de plan : qu’aviez-vous vu dans les chiffres ?",
        "Comment avez-vous appris à accompagner quelqu’un qui n’y arrive pas ?",
        "Qu’est-ce qui vous manque de l’époque où vous n’aviez pas d’équipe ?",
      ],
      "account-manager": [
        "Combien de clients suivez-vous, et depuis combien de temps pour le plus ancien ?",
        "Comment se passe un renouvellement de contrat, du premier signe à la signature ?",
        "Quand un client est mécontent, à qui parlez-vous dans l’entreprise, et qui décide ?",
        "Comment proposez-vous quelque chose de plus sans abîmer la confiance ?",
        "Sur quoi vous juge-t-on : la satisfaction, les contrats renouvelés, le chiffre d’affaires ?",
      ],
      "territory-manager": [
        "Quelle est votre zone, et combien de jours par semaine êtes-vous sur la route ?",
        "Comment choisissez-vous qui aller voir en premier ?",
        "Dirigez-vous des personnes, et à qui rendez-vous compte ?",
        "Qu’est-ce qu’on ne comprend de votre zone qu’en y étant ?",
        "Que préparez-vous avec le marketing, la logistique ou les équipes techniques ?",
      ],
    },
    sheets: "Les fiches officielles",
    sheetsLead:
      "Aucun classement officiel ne sépare exactement ces rôles : ces fiches sont les plus proches.",
    schemes: {
      ROME: "ROME, France Travail",
      "ISCO-08": "CITP-08 (ISCO), OIT",
      SOC: "SOC, États-Unis",
    },
    warnings: "Attention aux titres",
  },
  portrait: {
    title: "Une journée dans ce métier",
    titleSeveral: "Une journée dans ces métiers",
    lead: "Les heures et les petites scènes sont de nous. Ce que l’on y fait vient des sources : les petits numéros y mènent.",
    ours: "de nous",
    note: "Source {n}",
    likes: "Ce que l’on aime",
    tires: "Ce qui fatigue",
    suits: "Ça pourrait vous aller, parce que…",
    counter: "À vérifier quand même",
  },
  /** What the roles are like, by role, by line and by pair: see lib/bank/site-roles.ts. */
  portraits: {
    /** What the English titles mean, in a few words of the language. */
    glosses: {
      "sales-manager": "responsable des ventes",
      "account-manager": "responsable de comptes clients",
      "territory-manager": "responsable de secteur de vente",
    },
    jobs: {
      "sales-manager":
        "Diriger les personnes qui vendent, fixer leurs objectifs et choisir où et comment vendre.",
      "account-manager":
        "S’occuper de clients que l’entreprise a déjà : les garder contents, renouveler leurs contrats et leur vendre plus.",
      "territory-manager":
        "Faire grandir les ventes d’une zone, d’une seule ville à plusieurs États américains, et trouver comment y vendre.",
    },
    day: {
      "sm-figures": {
        at: "8 h 30",
        text: "Lire les chiffres de la semaine et trouver ce qui bloque.",
      },
      "sm-meeting": {
        at: "9 h 15",
        text: "Réunir l’équipe : qui avance bien, qui a besoin d’un coup de main ?",
      },
      "sm-beginner": {
        at: "10 h 30",
        text: "Écouter l’appel d’une personne qui débute, puis l’aider à progresser.",
      },
      "sm-campaign": { at: "11 h 30", text: "Préparer une campagne avec le marketing." },
      "sm-targets": { at: "14 h", text: "Choisir quels clients viser d’abord." },
      "sm-aim": {
        at: "15 h 30",
        text: "Fixer avec quelqu’un un objectif clair, que l’on pourra mesurer.",
      },
      "sm-deal": { at: "16 h 30", text: "Négocier une vente importante." },
      "sm-rival": {
        at: "18 h",
        text: "Un concurrent vient de baisser ses prix : changer de tactique pour demain.",
      },
      "am-messages": {
        at: "8 h 30",
        text: "Lire les messages de ses clients : qui est content, qui attend une réponse ?",
      },
      "am-contract": {
        at: "9 h 30",
        text: "Appeler un client dont le contrat se termine, pour le renouveler.",
      },
      "am-help": {
        at: "11 h",
        text: "Chercher avec un autre service comment livrer plus tôt un client pressé.",
      },
      "am-reading": {
        at: "13 h 30",
        text: "Se renseigner sur le métier d’un client avant d’aller le voir.",
      },
      "am-visit": { at: "14 h 30", text: "Rencontrer les personnes qui décident chez ce client." },
      "am-offer": {
        at: "16 h",
        text: "Repérer ce qui pourrait lui servir en plus, et le lui proposer.",
      },
      "am-rivals": { at: "17 h", text: "Regarder ce que les concurrents proposent à ses clients." },
      "am-report": { at: "17 h 45", text: "Faire le point avec la personne qui dirige." },
      "tm-road": { at: "8 h", text: "Prendre la route : trois rendez-vous dans la même ville." },
      "tm-shop": {
        at: "9 h",
        text: "Essayer dans un magasin une façon de vendre qui convient au coin.",
      },
      "tm-complaint": {
        at: "11 h",
        text: "Écouter un client mal servi, et trouver comment mieux faire.",
      },
      "tm-map": {
        at: "12 h 30",
        text: "Déjeuner devant la carte : où n’est-on encore jamais allé ?",
      },
      "tm-fair": { at: "14 h", text: "Préparer le salon professionnel du mois prochain." },
      "tm-calls": {
        at: "15 h 30",
        text: "Appeler le marketing et la logistique, pour mieux vendre dans la zone.",
      },
      "tm-spending": {
        at: "16 h 30",
        text: "Vérifier les coûts du mois, et changer ce qui coûte trop.",
      },
      "tm-plan": { at: "17 h 30", text: "Écrire la suite du plan de vente, ville par ville." },
    },
    likes: {
      "sm-like-progress": "Voir quelqu’un réussir grâce à votre aide.",
      "sm-like-deciding": "Choisir le plan, puis le mettre en œuvre.",
      "am-like-people": "Connaître les gens, et les suivre longtemps.",
      "am-like-solving": "Être la personne qui règle le problème.",
      "tm-like-place": "Bouger, et connaître un coin mieux que personne.",
      "tm-like-own": "Inventer une façon de vendre pour sa zone.",
    },
    tires: {
      "sm-tire-aim": "Devoir atteindre l’objectif, même un mauvais mois.",
      "sm-tire-less": "Vendre moins soi-même, et passer plus de temps en réunion.",
      "am-tire-waiting": "Dépendre de services que l’on ne peut pas toujours joindre directement.",
      "am-tire-smile": "Garder son calme quand un client se fâche.",
      "tm-tire-car": "Passer des heures au volant.",
      "tm-tire-alone": "Être souvent loin de ses collègues.",
    },
    differences: {
      "sales-manager-vs-account-manager":
        "Le Sales Manager mène une équipe et cherche de nouveaux clients ; l’Account Manager s’occupe des clients déjà là.",
      "sales-manager-vs-territory-manager":
        "Le Sales Manager pilote toute la vente de l’entreprise ; le Territory Manager s’occupe d’une zone.",
      "account-manager-vs-territory-manager":
        "L’Account Manager suit des clients désignés, où qu’ils soient ; le Territory Manager s’occupe de toute une zone.",
    },
  },
  others: {
    title: "Et les deux autres ?",
    titleSeveral: "Ce qui les sépare",
    compare: "Comparer",
  },
} as const;
