export default {
  interview: {
    title: "Fiches d’entretien",
    lead: "Une page A4 par personne, pour un entretien : le résultat, ses raisons, des questions ouvertes tirées de ses réponses, de la place pour écrire. Seulement pour les personnes qui l’acceptent, sur leur appareil ou sur leur feuille papier. Aucun ticket ne donne cet accord à leur place.",
    none: "Personne n’a encore accepté.",
    agreed: { one: "Une personne a accepté.", other: "{n} personnes ont accepté." },
    all: "Toutes les fiches, à imprimer d’un coup",
    some: "Fiches {first} à {last}, à imprimer d’un coup",
    open: "Fiche : {alias}",
    list: "Qui a accepté",
    print: "Imprimer",
    back: "Retour aux entretiens",
    gone: "Cette fiche n’existe pas, ou la personne a retiré son accord.",
    sheetTitle: "Fiche d’entretien",
    questions: "Questions pour l’entretien",
    notes: "Notes",
    name: "Nom, prénom",
    className: "Classe",
    date: "Date",
    from: { one: "(question {numbers})", other: "(questions {numbers})" },
    fromAnswer: "(question {n} : « {answer} »)",
    erased: "Les réponses sont effacées du site le {date} ; cette fiche appartient à la personne.",
    paper: "feuille papier",
    rehearsal: "répétition",
    round: "tour {n}",
    early: {
      one: "terminé avant la fin, une question sans réponse",
      other: "terminé avant la fin, {n} questions sans réponse",
    },
    mine: {
      title: "Votre fiche d’entretien",
      lead: "Si vous l’acceptez, la personne qui anime peut imprimer une page avec votre résultat, vos réponses les plus marquantes et des questions pour en parler avec vous.",
      without: {
        generated: "Sans votre accord, elle ne voit rien de tout cela.",
        free: "Sans votre accord, il n’y a pas de fiche ; vos réponses peuvent être exportées avec votre nom, comme annoncé à l’entrée.",
      },
      afterResult:
        "Sous votre résultat, vous choisissez si votre fiche d’entretien peut être imprimée.",
      change: "Vous pouvez changer d’avis à tout moment.",
      yes: "Vous avez accepté : votre fiche peut être imprimée.",
      agree: "J’accepte que ma fiche soit imprimée",
      withdraw: "Je retire mon accord",
      fromDesk:
        "Vous avez rejoint la séance avec un ticket remis par la personne qui anime : vous ne pouvez pas accepter la fiche ici. Cela se fait sur l’appareil avec lequel vous avez rejoint la séance, ou avec le ticket reçu à ce moment-là. Pour parler de votre résultat, imprimez-le vous-même.",
      onPaper:
        "Votre accord sur papier vaut pour les réponses du papier : il tombe dès que vous en changez une ici.",
    },
  },

  questions: {
    strong: {
      acquisition: [
        "Racontez une fois où vous avez abordé quelqu’un que vous ne connaissiez pas. Qu’est-ce qui vous a plu, qu’est-ce qui vous a coûté ?",
        "Avec qui gardez-vous un lien depuis longtemps, et que faites-vous pour l’entretenir ?",
      ],
      leadership: [
        "Quand avez-vous aidé quelqu’un à réussir à votre place ? Qu’avez-vous fait, et qu’avez-vous laissé faire ?",
        "Qu’aimez-vous mener vous-même du début à la fin, sans passer par personne ?",
      ],
      territory: [
        "Décrivez un endroit que vous connaissez mieux que les autres. Qu’y remarquez-vous que l’on ne voit pas de loin ?",
        "Bouger, ou rester au même endroit et joindre tout le monde de là : à quoi ressemble votre meilleure journée ?",
      ],
      strategy: [
        "Parlez d’un projet que vous avez préparé longtemps à l’avance. À quoi le plan a-t-il servi le jour venu ?",
        "Racontez une fois où rien ne s’est passé comme prévu. Comment avez-vous décidé sur le moment ?",
      ],
      coordination: [
        "Quand avez-vous mis d’accord des gens qui ne se parlaient pas ? Qu’est-ce qui a marché ?",
        "Quand avez-vous parlé au nom de quelqu’un ? Comment saviez-vous ce qu’il fallait dire ?",
      ],
      horizon: [
        "Qu’avez-vous terminé récemment avec le plus de plaisir ? Et le lendemain, qu’aviez-vous envie de faire ?",
        "Qu’est-ce que vous continuez depuis des années ? Qu’est-ce qui vous donne envie de continuer ?",
      ],
    },
    both: {
      acquisition:
        "Vos réponses vont vers les nouvelles rencontres et aussi vers les liens anciens. Dans quelle situation préférez-vous l’un, dans laquelle l’autre ?",
      leadership:
        "Parfois vous faites avancer une équipe, parfois vous gardez le travail pour vous. Qu’est-ce qui fait la différence ?",
      territory:
        "Vous voulez tantôt partir sur le terrain, tantôt travailler de loin. De quoi cela dépend-il ?",
      strategy:
        "Vous planifiez dans certaines scènes et improvisez dans d’autres. Qu’avaient-elles de différent à vos yeux ?",
      coordination:
        "Tantôt vous réunissez les services, tantôt vous portez seul ou seule la voix du client. Comment choisissez-vous ?",
      horizon:
        "Vous aimez conclure vite et aussi faire durer. Pouvez-vous donner un exemple de chaque ?",
    },
    skipped: {
      acquisition:
        "Vous avez laissé de côté une question sur la clientèle. Qu’est-ce qui manquait pour répondre : la situation, le choix, l’envie ?",
      leadership:
        "Vous avez laissé de côté une question sur l’équipe. Mener un groupe, est-ce quelque chose que vous avez déjà vu de près ?",
      territory:
        "Vous avez laissé de côté une question sur les déplacements. Qu’est-ce qui, dans votre vie, rend cela facile ou difficile ?",
      strategy:
        "Vous avez laissé de côté une question sur le plan. Préparer ou s’adapter : quand l’avez-vous fait pour la dernière fois ?",
      coordination:
        "Vous avez laissé de côté une question sur les autres services. Savez-vous déjà ce qu’ils font dans une entreprise ?",
      horizon:
        "Vous avez laissé de côté une question sur la durée. Que se passe-t-il pour vous une fois qu’une chose est réussie ?",
    },
    /** By the two roles in the bank's order, joined by a space; `all` for three. */
    close: {
      "sales-manager account-manager":
        "Les réponses hésitent entre mener l’équipe qui vend et suivre ses propres clients. Si vous n’aviez qu’une semaine pour essayer, laquelle des deux, et pourquoi ?",
      "sales-manager territory-manager":
        "Les réponses hésitent entre fixer le cap pour tout le pays et faire grandir une région. De quoi aimeriez-vous être responsable : de toute la carte, ou d’un coin que vous connaissez ?",
      "account-manager territory-manager":
        "Les réponses hésitent entre les mêmes clients où qu’ils soient et toute une région à parcourir. Qu’est-ce qui vous manquerait le plus dans chacun ?",
      all: "Les trois rôles se tiennent. Laissez les noms de côté : quels moments de travail, dans ces questions, aviez-vous envie de vivre ?",
    },
    against: {
      "sales-manager":
        "Une réponse va contre le Sales Manager. Qu’est-ce que ce rôle vous demanderait que vous n’avez pas envie de faire, ou pas encore ?",
      "account-manager":
        "Une réponse va contre l’Account Manager. Qu’est-ce que ce rôle vous demanderait que vous n’avez pas envie de faire, ou pas encore ?",
      "territory-manager":
        "Une réponse va contre le Territory Manager. Qu’est-ce que ce rôle vous demanderait que vous n’avez pas envie de faire, ou pas encore ?",
    },
    /** Where none of the roles attracts: about these ratings, or about none. */
    elsewhere:
      "Laissez ces trois métiers de côté. Racontez une journée, au travail ou ailleurs, dont vous êtes sorti ou sortie avec de l’énergie : que faisiez-vous ?",
    drawn:
      "De toutes ces activités, celle-ci vous attire un peu plus. Qu’est-ce qui vous y plairait, et dans quel autre métier le trouverait-on ?",
    putOff:
      "Qu’est-ce qui vous attire le moins dans ces activités : ce que l’on y fait, avec qui, ou l’idée que l’on s’en fait ? L’avez-vous déjà vu de près ?",
    unrated:
      "Vous n’avez pas dit si cette activité vous attire. Que faudrait-il en voir pour le savoir ?",
    next: "D’ici un mois, qui pourriez-vous rencontrer, ou que pourriez-vous essayer, pour savoir si ce résultat tient ?",
    start:
      "Aucune question n’a de réponse, et c’est permis. Par quoi aimeriez-vous commencer : un métier que vous avez vu de près, ou une journée que vous avez aimée ?",
  },
} as const;
