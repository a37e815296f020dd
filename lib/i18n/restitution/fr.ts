export default {
  restitution: {
    title: "Restitution du groupe",
    description: "Ce que le groupe a répondu, sans montrer personne en particulier.",
    lead: "Faite pour ouvrir la discussion avec une conseillère ou un conseiller : elle ne classe et ne désigne personne.",
    print: "Imprimer la restitution",
    summary: {
      title: "Synthèse pour la direction",
      description: "Une page à imprimer : les chiffres du groupe, sans personne en particulier.",
      print: "Imprimer la synthèse",
      session: "Séance",
      date: "Date de la séance",
      establishment: "Établissement",
      controller: "Responsable des données",
      quiz: "Ce que ce questionnaire est, et n’est pas",
      is: "Azimut aide à réfléchir à des métiers du commerce. Il dit vers lequel de trois rôles vont les réponses d’une personne ({roles}), avec quelle certitude, et de quoi en parler en entretien.",
      isNot:
        "Ce n’est ni un test d’aptitude, ni une note. Il ne dit pas ce que quelqu’un sait faire, ne classe personne et ne décide d’aucune orientation. Une autre fois, les mêmes personnes pourraient répondre autrement.",
      figures:
        "Cette page n’a que des chiffres du groupe, et aucun pour moins de {least} personnes. Un groupe n’est pas un échantillon : ces chiffres ne valent que pour lui, et ne comparent pas des classes.",
    },
    filter: "Choisir ce qui est montré",
    round: "Tour",
    rounds: ["Premier tour", "Deuxième tour"],
    group: "Groupe",
    everybody: "Tout le groupe",
    show: "Afficher",
    notShown: "{name} (trop peu de personnes)",
    counted: { one: "{n} personne comptée", other: "{n} personnes comptées" },
    countedMode: { full: "questionnaire complet", express: "questionnaire express" },
    ofSubgroup: "groupe « {name} »",
    leftOut: {
      one: "Une personne de ce tour n’est pas comptée : sans cela, on pourrait la reconnaître en comparant les deux tours.",
      other:
        "{n} personnes de ce tour ne sont pas comptées : sans cela, on pourrait reconnaître quelqu’un en comparant les deux tours.",
    },
    nothing: "Rien à montrer pour l’instant",
    missing: {
      one: "Il manque une personne : une restitution demande {least} personnes ayant répondu à au moins la moitié des questions.",
      other:
        "Il manque {n} personnes : une restitution demande {least} personnes ayant répondu à au moins la moitié des questions.",
    },
    tooFew:
      "Ce groupe, ou le reste de la séance sans lui, compte moins de {least} personnes : rien n’est montré de ce groupe seul.",
    secondTooFew:
      "Trop peu de personnes ont répondu aux deux tours : on pourrait en reconnaître certaines.",
    people: { one: "{n} personne", other: "{n} personnes" },
    compass: {
      title: "Le triangle du groupe",
      describe: "Boussole des trois rôles avec un point par personne, sans nom. {firsts}",
      lead: "Un point par personne, sans nom. Plus un point est près d’un coin, plus les réponses vont vers ce rôle ; au milieu, elles se partagent.",
      room: "Un point par personne, sans nom. Près d’un coin, les réponses vont vers ce rôle.",
      point: "Une personne",
      half: "La zone où la moitié du groupe est la plus serrée",
      most: "La zone de quatre personnes sur cinq",
      roomMost: "Quatre personnes sur cinq sont ici",
      caution:
        "Deux personnes voisines ont répondu dans le même sens, pas forcément la même chose.",
    },
    roles: {
      title: "Les rôles qui viennent en tête",
      lead: "En cas d’égalité, aucun rôle n’est compté.",
      unnamed: "Aucun des trois, pour l’instant",
      tie: "Égalité : {roles}",
      role: "Premier rôle",
      count: "Personnes",
      share: "Part",
      verdicts: "Avec quelle certitude",
      verdictNames: {
        clear: "Net",
        leaning: "Probable",
        mixed: "Mixte",
        none: "Aucun",
      },
      verdictLeads: {
        clear: "le même rôle reviendrait en tête au moins 8 fois sur 10",
        leaning: "6 à 8 fois sur 10",
        mixed: "moins souvent, ou une égalité",
        none: "ces activités, prises ensemble, attirent peu",
      },
    },
    attraction: {
      title: "À quel point ces métiers attirent",
      lead: "Chacun a dit, activité par activité, à quel point elle l’attire. L’attirance est la somme de ces réponses.",
      head: "Attirance",
      levels: { low: "Faible", moderate: "Modérée", high: "Marquée" },
      levelLeads: {
        low: "elle serait faible au moins 8 fois sur 10 si l’on recommençait",
        moderate: "entre les deux",
        high: "elle ne serait pas faible, au moins 8 fois sur 10",
      },
      room: "Être peu attiré aujourd’hui est une réponse, pas un échec : d’autres métiers attirent peut-être davantage.",
      mostlyLow:
        "La plupart sont peu attirés aujourd’hui. C’est une réponse, pas un échec : demandez d’abord ce qui attire ailleurs, sans chercher qui a répondu quoi.",
      caution:
        "Une attirance faible dit un goût d’aujourd’hui, ou une façon prudente de répondre ; elle ne dit pas que quelqu’un n’est pas fait pour un métier. Les conseillers ne s’accordent pas sur la façon de la lire (Bullock, Reardon et Leierer, 2004).",
    },
    dimensions: {
      title: "Où penche le groupe",
      lead: "Chaque point est une personne, de « toutes ses réponses vont à gauche » à « toutes à droite ». La moitié du groupe est dans la partie pleine ; le trait la partage en deux.",
      half: "La moitié du groupe est ici",
      together: "Au moins trois quarts du groupe vont vers « {pole} ».",
      divided: "Le groupe se partage.",
      table: "Les six dimensions en chiffres",
      dimension: "Dimension",
      low: "Premier quart",
      middle: "Milieu du groupe",
      high: "Dernier quart",
      towards: "{n} vers « {pole} »",
      even: "entre les deux",
      describe:
        "{name} : la moitié du groupe est entre {low} et {high} ; au milieu du groupe, {middle}.",
    },
    dividing: {
      title: "Les questions qui partagent le groupe",
      lead: "On compare les deux camps les plus nombreux de chaque question : 100 quand ils sont égaux et réunissent tout le monde, 0 quand tout le monde est du même côté. Une question où une personne serait seule dans son camp n’est pas montrée.",
      none: "Aucune question ne partage vraiment ce groupe.",
      measure: "Partage : {n} sur 100",
      between: "{n} entre les deux",
      others: { one: "{n} autre réponse", other: "{n} autres réponses" },
      prompt: "Pour en parler",
      table: "Toutes les réponses",
      answer: "Réponse",
    },
    talk: {
      roles: "Trois rôles, pour en parler",
      dimensions: "Six questions de goût : aucun côté n’est meilleur",
    },
    tipping: {
      title: "Ce qui peut encore basculer",
      people:
        "Profils mixtes : {n}. Si ces personnes répondaient de nouveau, un autre rôle pourrait venir en tête.",
      peopleNone: "Personne n’a un profil mixte.",
      between: "Entre {roles} : {people}",
      items: "Questions où le camp le plus nombreux changerait",
      itemsNone: "Aucune question n’est au bord de basculer.",
      changes: {
        one: "si une personne changeait d’avis",
        other: "si {n} personnes changeaient d’avis",
      },
    },
    moves: {
      title: "Ce qui a bougé",
      lead: "Les mêmes {n} personnes, avant et après la discussion.",
      none: "Moins de {least} personnes ont répondu aux deux tours : rien n’est comparé.",
      first: {
        one: "Pour une personne, un autre rôle vient en tête.",
        other: "Pour {n} personnes, un autre rôle vient en tête.",
      },
      firstNone: "Personne n’a changé de premier rôle.",
      dimension: "Dimension",
      before: "Avant",
      after: "Après",
      items: "Questions où l’on a le plus changé de réponse",
      changed: "{n} sur {people}",
      describe: "Vers « {one} » : {first}. Vers « {other} » : {second}. Sans changement : {still}.",
    },
    rules: {
      title: "Comment c’est compté",
      list: [
        "Sont comptées les personnes qui ont répondu à au moins la moitié des questions et que vous n’avez pas retirées de la séance.",
        "Rien n’est montré de moins de {least} personnes, ni par un filtre, ni par différence entre deux filtres ou deux tours.",
        "Les points du triangle sont des personnes réelles, sans nom ni ordre. Une personne qui connaît bien le groupe peut en deviner : ne cherchez pas à qui ils sont, et ne le demandez pas.",
        "Une séance est complète ou express : les deux ne sont jamais mélangées.",
        "Ces réponses aident à réfléchir. Elles ne servent ni à noter, ni à orienter d’office, ni à recruter.",
      ],
    },
    second: {
      title: "Un deuxième tour, après la discussion",
      lead: "Chaque personne répond de nouveau, en repartant de zéro. Les premières réponses sont gardées, et vous verrez ce qui a bougé. Une séance a deux tours au plus.",
      start: "Lancer le deuxième tour",
      confirm: "Oui, lancer le deuxième tour",
    },
    subgroups: {
      title: "Sous-groupes",
      lead: "Les participants choisissent le leur en entrant. Si vous supprimez un sous-groupe, les personnes qui y étaient n’en ont plus.",
      change: "Les changer dans les réglages",
    },
    screen: {
      show: "Montrer à l’écran de la salle",
      hide: "Retirer de l’écran de la salle",
      shown:
        "L’écran de la salle peut montrer cette restitution, y compris chez les collègues qui suivent la séance.",
      lead: "L’écran de la salle ne montre que le code et des nombres tant que vous ne montrez pas la restitution.",
      go: "Aller à l’écran de la salle",
    },
  },

  discussion: {
    dimensions: {
      acquisition: [
        "Qui a déjà dû parler à quelqu’un qui ne l’attendait pas ? Qu’est-ce qui vous a donné envie de recommencer, ou pas ?",
        "Une entreprise perd ses clients aussi vite qu’elle en gagne. Où mettriez-vous une heure de plus, et pourquoi ?",
        "Remplacer ce qu’on perd : chercher ailleurs, ou faire mieux avec ceux qui restent ? De quoi cela dépend-il ?",
        "Montrer une nouveauté à un inconnu ou à une connaissance : qu’est-ce qui vous demande le plus d’effort ?",
      ],
      leadership: [
        "Apprendre en regardant, ou en essayant avec quelqu’un à côté : de quelle manière avez-vous le mieux appris quelque chose ?",
        "Quand un groupe prend du retard, faut-il aider les autres ou avancer soi-même ? Racontez une fois où vous avez choisi.",
        "De quoi êtes-vous le plus fier : ce que vous avez réussi, ou ce que quelqu’un a réussi grâce à vous ?",
        "Laisser quelqu’un d’autre présenter ce que vous sauriez faire vous-même : facile ou difficile ? Qu’y gagne chacun ?",
        "Être responsable de six personnes ou de six clients importants : qu’est-ce qui vous empêcherait de dormir dans chaque cas ?",
      ],
      territory: [
        "Une semaine sur la route ou une semaine au même endroit : à quoi ressemblerait la meilleure journée de chacune ?",
        "Connaître à fond un lieu, ou à fond un type de client : lequel vous rendrait le plus utile, et à qui ?",
        "Quand vous arrivez quelque part, que regardez-vous en premier : les lieux, les gens, ou ce que vous avez à y faire ?",
        "Faut-il voir pour comprendre ? Donnez un exemple où des chiffres suffisaient, et un où il fallait être sur place.",
        "Un concurrent arrive près de chez vous : qu’apprend-on sur place que l’on n’apprend pas au téléphone ?",
      ],
      strategy: [
        "Essayer tout de suite ou comprendre d’abord : que risque-t-on de chaque côté ?",
        "Une bonne idée à vous seul, ou un plan que toute l’équipe suit : quand l’un vaut-il mieux que l’autre ?",
        "Planifier une année entière : qu’est-ce que cela vous apporte, et qu’est-ce que cela vous enlève ?",
      ],
      coordination: [
        "Un problème touche dix clients : les appeler un par un, ou changer ce qui l’a causé ? Peut-on faire les deux ?",
        "Défendre ce que veut un client face à vos collègues : jusqu’où iriez-vous ?",
        "Travailler avec d’autres services prend du temps. Qu’est-ce qui vous dirait que ce temps en valait la peine ?",
      ],
      horizon: [
        "Finir vite ou faire durer : dans quelle partie de votre vie êtes-vous plutôt l’un, plutôt l’autre ?",
        "Le lendemain d’un succès, avez-vous envie de recommencer ailleurs ou d’en prendre soin ? Pourquoi ?",
        "Une première fois ou une dixième fois avec les mêmes personnes : qu’est-ce qui vous plaît dans chacune ?",
        "Qu’est-ce qui fait qu’on vous garde longtemps : le premier contact, ou tout ce qui vient après ?",
      ],
    },
    other:
      "Qu’est-ce qui vous fait pencher vers « {first} » ? Et vers « {second} » ? Qu’est-ce qui vous ferait changer d’avis ?",
  },
} as const;
