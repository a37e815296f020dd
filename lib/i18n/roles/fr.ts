export default {
  title: "Trois rôles commerciaux",
  description:
    "Sales Manager, Account Manager, Territory Manager : ce que fait chaque rôle, d’après des sources citées phrase par phrase.",
  lead: "Trois façons de vivre la vente. Chaque phrase sur un rôle dit d’où elle vient, ou qu’elle est de nous.",
  more: "Découvrir ce rôle",
  comparisons: "Les comparer deux à deux",
  comparison: "{a} ou {b} : les différences",
  comparisonDescription:
    "{a} et {b} côte à côte : objectif, priorité, compétences, indicateurs, terrain. Chaque case cite sa source.",
  comparisonLead: "Ce que disent les sources, et là où elles se taisent.",
  criteria: "Critère par critère",
  overlaps: "Là où les rôles se recouvrent",
  overlapsLead:
    "Les frontières ne sont pas nettes, et les sources ne sont pas toujours d’accord. Autant le savoir.",
  questions: "Questions fréquentes",
  titles: "Attention aux intitulés",
  titlesLead: "Sur une offre d’emploi, lisez les missions avant le titre.",
  roleTitle: "{role} : missions, compétences, indicateurs",
  start: "Commencer le quiz",
  fits: "Est-ce pour moi ? Faire le quiz",
  which: "Lequel pour moi ? Faire le quiz",
  startLead: "Et vous, lequel vous ressemble ?",
  ratings: "Ce qui sépare vraiment ces rôles",
  ratingsLead:
    "Des experts américains ont noté l’importance de chaque activité, métier par métier.",
  payOpen: "Voir les chiffres, leur pays et leur date",
  moreOf: "Découvrir ce rôle : {role}",
  indicators: {
    name: "Indicateur",
    measure: "Ce qu’il mesure",
    importance: "Pourquoi il compte",
  },
} as const;
