export default {
  title: "La méthode",
  description:
    "Comment Azimut passe de vos réponses à un résultat, ce qui est exact, ce qui est incertain, et ce qu’il ne dit pas.",
  lead: "Pas de boîte noire : chaque réponse donne ou retire quelques points à chaque rôle, et c’est tout. Cette page montre le calcul du début à la fin.",
  sections: {
    answer: {
      title: "D’une réponse à des points",
      paragraphs: [
        "Le quiz a {items} questions : des moments d’une semaine de travail, avec des façons d’agir qui se valent, et des activités à noter. Chaque réponse porte trois petits nombres entiers, un par rôle. Ils disent de quel rôle elle est la plus proche, d’après nos sources.",
        "Ces nombres sont équilibrés deux fois. Pour chaque réponse, les points des trois rôles font zéro en tout : ce que l’un gagne, les autres le perdent. Pour chaque question, les réponses possibles s’équilibrent : aucun rôle ne part avec de l’avance.",
      ],
    },
    example: {
      title: "Un exemple, pas à pas",
      paragraphs: [
        "Imaginons une personne qui ne répond qu’à ces {count} questions. Voici ses points, puis ce qu’ils deviennent.",
      ],
    },
    affinity: {
      title: "L’affinité, de 0 à 100",
      paragraphs: [
        "On additionne les points de chaque rôle : c’est son score. L’affinité le ramène sur une échelle de 0 à 100 : 50 + 50 × score ÷ M, où M est le plus haut score qu’un rôle pouvait atteindre avec les questions répondues. À 50, vos réponses ne disent rien ni pour ni contre ce rôle.",
        "Le calcul reste simple, exprès : la part de chaque réponse est 50 × points ÷ M, et la somme des parts donne exactement l’affinité affichée, au dixième près. Ce n’est pas un pourcentage de chances, et l’on ne vous compare à personne.",
      ],
    },
    sure: {
      title: "À quel point c’est sûr",
      paragraphs: [
        "Personne ne répond deux fois exactement de la même façon. Des études l’ont mesuré : à deux semaines d’écart, les réponses sur une échelle se ressemblent avec une corrélation d’environ 0,65 (Henry, Thielmann, Booth et Mõttus, 2022), et, à une question à choix, environ une réponse sur quatre change (Angleitner et coll., 1986 ; Goldberg, 1963 et 1978, cités par Ferrando, Lorenzo et Molina).",
        "Azimut refait donc le quiz à votre place, de toutes les façons possibles, chacune avec sa probabilité, et compte dans combien de cas le même rôle revient en tête. C’est un calcul complet, pas un tirage au sort. Ces cas dessinent le nuage autour de votre point sur la boussole.",
      ],
    },
    words: { title: "Les mots du résultat", paragraphs: [] },
    skip: {
      title: "« Je ne sais pas » et les égalités",
      paragraphs: [
        "Une question passée ne compte pas : elle n’est ni neutre ni contre vous, elle est absente. Elle rend seulement le résultat moins sûr.",
        "Quand deux rôles ont le même score, ils sont affichés à égalité. Rien ne les départage en cachette, ni l’ordre des rôles ni le hasard.",
      ],
    },
    elevation: {
      title: "Aucun des trois : l’attirance",
      paragraphs: [
        "Parmi les {items} questions, {ratings} demandent à quel point une activité de ces métiers vous attire : de 0, « {lowest} », à {most}, « {best} ». Pour les rôles, leurs points s’annulent : tout aimer, ou ne rien aimer, n’en favorise aucun. La somme, de 0 à {maximum}, dit l’attirance ; les inventaires d’intérêts l’appellent l’élévation. Une activité passée compte comme inconnue.",
        "L’attirance est faible au-dessous de {below}. Comme pour les rôles, Azimut compte toutes les façons dont ces réponses pourraient bouger. Si elle reste faible au moins {certain} fois sur 100, le résultat est « Aucun », et il dit ensuite quel rôle serait le plus proche. De {rest} à {certain} fois sur 100, elle est dite modérée. Si rien n’est passé, c’est « Aucun » jusqu’à une somme de {none}.",
        "Pourquoi {below} ? C’est le seul nombre entier avec lequel {ratings} fois « {mild} » donne « Aucun », sans le donner à qui aime beaucoup les deux activités d’un rôle et pas du tout les autres.",
        "Ce n’est pas un jugement : l’attirance dit à quel point ces activités plaisent aujourd’hui, pas pour quoi quelqu’un est fait. La façon de la lire est discutée : Bullock, Reardon et Leierer (2004, rapport technique 39 sur le Self-Directed Search) l’ont trouvée plus basse chez les femmes que chez les hommes.",
        "Avant d’être posées, ces questions ont été relues pour trouver les mots qui trompent. Des modèles de langage y tenaient la place de personnes : cela aide à écrire, cela ne prouve rien sur les gens.",
      ],
    },
    certificate: {
      title: "Le quiz est-il juste ?",
      paragraphs: [
        "Il y a {sheets} façons d’y répondre. Azimut les compte toutes, une par une, et vérifie que chaque rôle a sa chance.",
      ],
    },
    limits: {
      title: "Ce que le quiz ne dit pas",
      paragraphs: [],
    },
    open: {
      title: "Vérifier soi-même",
      paragraphs: [
        "Une version publiée des questions ne change plus : les mêmes réponses y donnent toujours le même résultat, et un ancien lien garde son sens. Vous pouvez aussi refaire le calcul à la main, avec un crayon :",
      ],
    },
  },
  example: {
    answer: "Question et réponse",
    caption: "Pour chaque rôle : les points de la réponse et, dessous, sa part de l’affinité",
    total: "Somme (score)",
    affinity: "Affinité : 50 + 50 × score ÷ {maximum}",
  },
  verdicts: [
    {
      name: "Net",
      text: "le même rôle reviendrait en tête au moins {clear} fois sur 100.",
    },
    {
      name: "Probable",
      text: "le même rôle reviendrait en tête au moins {leaning} fois sur 100, mais moins de {clear}.",
    },
    {
      name: "Mixte",
      text: "moins que cela. Deux ou trois rôles vous ressemblent, et le résultat les nomme tous.",
    },
    { name: "Rien à dire encore", text: "aucune réponse n’a été donnée." },
  ],
  none: {
    name: "Aucun",
    text: "l’attirance serait faible au moins {certain} fois sur 100 : aucun des trois rôles n’attire beaucoup aujourd’hui.",
  },
  limits: [
    "Il ne mesure ni vos compétences, ni votre personnalité, ni vos chances de réussir. Il compare des préférences.",
    "Il n’est pas fait pour recruter, trier des candidatures ou évaluer quelqu’un.",
    "Il ne connaît que trois rôles. La vente en compte bien d’autres.",
    "Aucune classification officielle ne sépare ces trois rôles. Azimut les définit par ce qu’on y fait, d’après deux articles qui se recoupent et parfois se contredisent : les pages des rôles le disent quand c’est le cas.",
    "Les points ont été fixés à partir de ces articles et contrôlés avec les évaluations d’experts d’O*NET. Ils n’ont pas encore été comparés à de vraies carrières.",
    "Les chiffres qui disent à quel point c’est sûr viennent d’études sur d’autres questionnaires. Ils donnent un ordre de grandeur honnête, pas une mesure de celui-ci.",
  ],
  sources: {
    title: "Les sources",
    text: "Chaque phrase sur un rôle porte le nom court de sa source, ou dit qu’elle est de nous. Voici ce que ces noms recouvrent.",
  },
} as const;
