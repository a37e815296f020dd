export default {
  /** Where none of the roles attracts this person much. */
  low: {
    title: "Ce que dit ce résultat",
    lead: "Il tient à ces réponses : à quel point chaque activité vous attire.",
    change: {
      one: "Une seule de ces réponses, donnée autrement, suffirait pour qu’un rôle soit nommé.",
      other: "{n} de ces réponses, données autrement, suffiraient pour qu’un rôle soit nommé.",
    },
    see: "Voir laquelle, et le calcul",
    meaningTitle: "Ce que cela veut dire",
    meaning:
      "Prises ensemble, ces activités vous attirent peu aujourd’hui. Une autre activité de vente, ou un autre jour, pourrait vous attirer plus.",
    notTitle: "Ce que cela ne veut pas dire",
    not: "Pas que vous ne seriez pas fait ou faite pour ces métiers, ni que vous n’y réussiriez pas. Les goûts bougent, et un métier s’apprend.",
    contested:
      "La façon de lire une attirance faible est discutée entre conseillers : Bullock, Reardon et Leierer (2004) l’ont trouvée plus basse chez les femmes que chez les hommes. Elle peut venir d’un jour sans envie, ou d’une façon prudente de répondre, autant que d’un goût.",
    where: "Où chercher",
    places: {
      rome: {
        name: "Les familles de métiers du ROME, dans MétierScope (France Travail)",
        text: "tous les métiers, rangés par domaine, avec une fiche pour chacun.",
      },
      onet: {
        name: "O*NET Interest Profiler (ministère du Travail des États-Unis)",
        text: "un questionnaire gratuit sur les intérêts, pour tous les domaines, en anglais.",
      },
    },
    talk: "Parlez-en avec une conseillère ou un conseiller d’orientation, un professeur, ou quelqu’un dont le métier vous fait envie.",
    nearest: "Le plus proche des trois",
    nearestLead:
      "Vos réponses comparent aussi les trois rôles entre eux. Voici lequel serait devant, si l’on oublie que l’attirance est faible.",
    nearestTied: "À égalité : vos réponses ne les départagent pas.",
    nearestAgain: "Si vous refaisiez le quiz, il serait de nouveau devant {often}.",
    about: "Ce qu’est ce rôle",
    printed: "Le plus proche des trois serait {roles}.",
    printedTied: "Les plus proches, à égalité : {roles}.",
  },
  elevation: {
    title: "À quel point cela vous attire",
    lead: "Chaque activité compte de 0 (« {lowest} ») à {most} (« {best} »). La somme dit si l’ensemble vous attire ; elle ne favorise aucun rôle.",
    caption: "Points de chaque activité",
    activity: "Activité et réponse",
    points: "Points",
    sum: "Somme, de 0 à {maximum}",
    range: {
      one: "Selon la réponse à l’activité passée, la somme serait entre {lowest} et {most}.",
      other:
        "Selon les réponses aux {n} activités passées, la somme serait entre {lowest} et {most}.",
    },
    threshold:
      "L’attirance est faible quand la somme est au-dessous de {below}. Si elle le reste au moins 8 fois sur 10, le résultat est « Aucun » ; entre 2 et 8 fois sur 10, l’attirance est dite modérée.",
    levels: {
      low: "Si vous refaisiez le quiz, l’attirance serait faible {often}.",
      moderate: "Si vous refaisiez le quiz, l’attirance serait faible {often}.",
      high: "Si vous refaisiez le quiz, l’attirance ne serait pas faible {often}.",
    },
    dots: "Dix fois le quiz, à quelques semaines d’écart : attirance faible ou non",
    low: { one: "faible : environ une fois", other: "faible : environ {n} fois" },
    notLow: { one: "pas faible : environ une fois", other: "pas faible : environ {n} fois" },
    see: "D’où vient ce mot",
    skipped: "je ne sais pas",
    how: "Comment c’est calculé, et pourquoi ce seuil",
  },
} as const;
