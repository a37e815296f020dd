export default {
  pageTitle: "Azimut : quel rôle commercial vous ressemble ?",
  title: "Quel rôle commercial vous ressemble ?",
  lead: "En huit minutes, Azimut montre lequel de trois rôles vous va le mieux, pourquoi, et à quel point c’est sûr.",
  start: "Commencer le quiz",
  seeResult: "Voir mon résultat",
  again: "Revenir au quiz",
  facts: ["{total} questions", "8 minutes", "sans compte", "vos réponses restent chez vous"],
  withoutScripts:
    "JavaScript est désactivé : c’est donc notre serveur qui calculera le résultat. Il ne garde pas vos réponses.",
  example:
    "Exemple : {role} arrive en tête. Si l’on refaisait le quiz, ce rôle reviendrait en tête dans {percent} des cas. Les cercles montrent où le point pourrait tomber un autre jour.",
  exampleWords:
    "Boussole en triangle, à titre d’exemple : les trois rôles sont aux trois coins. Le point est du côté {role} ; autour, des cercles montrent où il pourrait tomber un autre jour.",
  counsellor: { lead: "Vous accompagnez un groupe ?", link: "Animer une séance" },
  rolesTitle: "Trois rôles, trois caps",
  rolesLead: "On les confond souvent, parce que les titres changent d’une entreprise à l’autre.",
  gainTitle: "Ce que vous aurez à l’arrivée",
  gains: {
    why: {
      title: "Pourquoi",
      text: "Chaque réponse a un poids, et vous pouvez le voir. Vous savez ce qui a compté, pour et contre.",
    },
    sure: {
      title: "À quel point c’est sûr",
      text: "Azimut calcule la probabilité que le même rôle arrive en tête un autre jour. Si c’est serré, il le dit.",
    },
    change: {
      title: "Ce qui changerait tout",
      text: "Modifiez une réponse, et voyez aussitôt si le cap change.",
    },
  },
  limitsTitle: "Ce qu’Azimut n’est pas",
  limits: [
    {
      title: "Ce n’est pas un test.",
      text: "Il n’y a pas de bonne réponse, seulement des façons de travailler qui se valent.",
    },
    {
      title: "Ce n’est pas fait pour recruter.",
      text: "Un résultat ne doit jamais servir à choisir entre des candidatures.",
    },
    {
      title: "Ce n’est pas une promesse.",
      text: "Trois rôles ne disent pas tout de vous : le résultat sert à poser de meilleures questions.",
    },
  ],
  exploreTitle: "Explorer la carte",
  versus: "{a} ou {b} ?",
  method: {
    title: "Comment le calcul marche",
    text: "Tout est expliqué, avec un exemple que vous pouvez refaire à la main.",
  },
  last: "On y va ?",
} as const;
