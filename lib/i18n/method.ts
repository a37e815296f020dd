import type { Locale } from "./locale.ts";

interface MethodStrings {
  title: string;
  description: string;
  lead: string;
  sections: Record<
    | "answer"
    | "example"
    | "affinity"
    | "sure"
    | "words"
    | "skip"
    | "certificate"
    | "limits"
    | "open",
    { title: string; paragraphs: readonly string[] }
  >;
  example: {
    answer: string;
    caption: string;
    total: string;
    affinity: string;
  };
  verdicts: readonly { name: string; text: string }[];
  limits: readonly string[];
  sources: { title: string; text: string };
}

/** The method page. `{…}` stand for figures that the page takes from the bank and from the core. */
export const methodStrings: Record<Locale, MethodStrings> = {
  fr: {
    title: "La méthode",
    description:
      "Comment Azimut passe de vos réponses à un résultat, ce qui est exact, ce qui est incertain, et ce qu’il ne dit pas.",
    lead: "Pas de boîte noire : chaque réponse donne ou retire quelques points à chaque rôle, et c’est tout. Cette page montre le calcul du début à la fin.",
    sections: {
      answer: {
        title: "D’une réponse à des points",
        paragraphs: [
          "Le questionnaire a {items} questions : des moments d’une semaine de travail, avec deux à cinq façons d’agir qui se valent. Chaque façon d’agir porte trois petits nombres entiers, un par rôle. Ils disent si elle ressemble plus à l’un qu’à l’autre, d’après les documents.",
          "Ces nombres sont équilibrés deux fois. Pour une réponse, les trois rôles se partagent zéro : ce que l’un gagne, les autres le perdent. Pour une question, les réponses possibles s’annulent : aucun rôle ne part avec une avance.",
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
          "Le calcul est droit exprès : la part de chaque réponse est 50 × points ÷ M, et la somme des parts donne exactement l’affinité affichée, au dixième près. Ce n’est pas un pourcentage de chances, et vous n’êtes comparé à personne.",
        ],
      },
      sure: {
        title: "À quel point c’est sûr",
        paragraphs: [
          "Personne ne répond deux fois exactement pareil. Des études l’ont mesuré : à deux semaines d’écart, les réponses à une échelle se ressemblent avec une corrélation d’environ 0,65 (Henry, Thielmann, Booth et Mõttus, 2022), et environ une réponse sur quatre à un choix change (Angleitner et coll., 1986 ; Goldberg, 1963 et 1978, cités par Ferrando, Lorenzo et Molina).",
          "Azimut refait donc le questionnaire à votre place, de toutes les façons possibles, chacune avec sa probabilité, et compte dans combien de cas le même rôle revient en tête. C’est un calcul complet, pas un tirage au sort. Ces cas dessinent le nuage autour de votre point sur la boussole.",
        ],
      },
      words: { title: "Les mots du résultat", paragraphs: [] },
      skip: {
        title: "« Je ne sais pas » et les égalités",
        paragraphs: [
          "Une question passée ne compte pas : elle n’est ni neutre ni contre vous, elle est absente. Elle rend seulement le résultat moins sûr.",
          "Quand deux rôles ont le même score, ils sont affichés à égalité. Rien ne les départage en cachette, ni l’ordre ni le hasard.",
        ],
      },
      certificate: {
        title: "Le questionnaire est-il juste ?",
        paragraphs: [
          "Il y a {sheets} façons de le remplir. Azimut les compte toutes, sans en tirer au sort, et vérifie que chaque rôle a sa chance.",
        ],
      },
      limits: {
        title: "Ce que le questionnaire ne dit pas",
        paragraphs: [],
      },
      open: {
        title: "Vérifier soi-même",
        paragraphs: [
          "Le code, les questions et les nombres sont publics. La même version donne toujours le même résultat : un lien ancien garde son sens, et une version publiée ne change plus.",
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
        name: "Tendance",
        text: "le même rôle reviendrait en tête au moins {leaning} fois sur 100, mais moins de {clear}.",
      },
      {
        name: "Partagé",
        text: "en dessous. Deux ou trois rôles vous ressemblent, et le résultat les nomme tous.",
      },
      { name: "Rien à dire encore", text: "aucune réponse n’a été donnée." },
    ],
    limits: [
      "Il ne mesure ni vos compétences, ni votre personnalité, ni vos chances de réussir. Il compare des préférences.",
      "Il n’est pas fait pour recruter, trier des candidatures ou évaluer quelqu’un.",
      "Il ne connaît que trois rôles. Le commerce en compte bien d’autres.",
      "Aucune classification officielle ne sépare ces trois rôles. Azimut les définit par ce qu’on y fait, d’après deux documents qui se recoupent et parfois se contredisent : les pages des rôles le disent là où c’est le cas.",
      "Les points ont été fixés à partir de ces documents et contrôlés avec les évaluations d’experts d’O*NET. Ils n’ont pas encore été comparés à de vraies carrières.",
      "Les chiffres de l’incertitude viennent d’études sur d’autres questionnaires. Ils donnent un ordre de grandeur honnête, pas une mesure de celui-ci.",
    ],
    sources: {
      title: "Les sources",
      text: "Chaque phrase sur un rôle porte le nom court de sa source. Voici ce que ces noms recouvrent.",
    },
  },
  en: {
    title: "The method",
    description:
      "How Azimut gets from your answers to a result, what is exact, what is uncertain, and what it does not say.",
    lead: "No black box: each answer gives or takes a few points for each role, and that is all. This page shows the arithmetic from beginning to end.",
    sections: {
      answer: {
        title: "From an answer to points",
        paragraphs: [
          "The quiz has {items} questions: moments of a working week, each with two to five ways to act that are equally good. Each way to act carries three small whole numbers, one per role. They say whether it resembles one more than another, according to the documents.",
          "These numbers are balanced twice. Within an answer, the three roles share zero: what one gains, the others lose. Within a question, the possible answers cancel out: no role starts ahead.",
        ],
      },
      example: {
        title: "An example, step by step",
        paragraphs: [
          "Imagine a person who answers only these {count} questions. Here are their points, and what becomes of them.",
        ],
      },
      affinity: {
        title: "Affinity, from 0 to 100",
        paragraphs: [
          "The points of each role are added up: that is its score. Affinity brings it onto a scale from 0 to 100: 50 + 50 × score ÷ M, where M is the highest score that any role could reach with the questions answered. At 50, your answers say nothing for or against that role.",
          "The arithmetic is straight on purpose: each answer’s share is 50 × points ÷ M, and the shares add up exactly to the affinity shown, to the tenth. It is not a percentage of chances, and you are not compared with anyone.",
        ],
      },
      sure: {
        title: "How sure it is",
        paragraphs: [
          "Nobody answers exactly the same way twice. Studies have measured it: two weeks apart, answers on a scale resemble each other with a correlation of about 0.65 (Henry, Thielmann, Booth and Mõttus, 2022), and about one answer in four to a choice changes (Angleitner et al., 1986; Goldberg, 1963 and 1978, as reported by Ferrando, Lorenzo and Molina).",
          "So Azimut retakes the quiz for you in every possible way, each with its probability, and counts in how many cases the same role comes first again. It is a complete count, not a draw. Those cases make the cloud around your point on the compass.",
        ],
      },
      words: { title: "The words of the result", paragraphs: [] },
      skip: {
        title: "“I don’t know” and ties",
        paragraphs: [
          "A skipped question does not count: it is neither neutral nor against you, it is absent. It only makes the result less sure.",
          "When two roles have the same score, they are shown as tied. Nothing settles it behind your back, neither order nor chance.",
        ],
      },
      certificate: {
        title: "Is the quiz fair?",
        paragraphs: [
          "There are {sheets} ways to fill it in. Azimut counts them all, without sampling, and checks that each role has its chance.",
        ],
      },
      limits: { title: "What the quiz does not say", paragraphs: [] },
      open: {
        title: "Check it yourself",
        paragraphs: [
          "The code, the questions and the numbers are public. The same version always gives the same result: an old link keeps its meaning, and a released version never changes.",
        ],
      },
    },
    example: {
      answer: "Question and answer",
      caption: "For each role: the points of the answer and, below, its share of the affinity",
      total: "Sum (score)",
      affinity: "Affinity: 50 + 50 × score ÷ {maximum}",
    },
    verdicts: [
      { name: "Clear", text: "the same role would come first at least {clear} times in 100." },
      {
        name: "Leaning",
        text: "the same role would come first at least {leaning} times in 100, but fewer than {clear}.",
      },
      {
        name: "Mixed",
        text: "below that. Two or three roles resemble you, and the result names them all.",
      },
      { name: "Nothing to say yet", text: "no answer has been given." },
    ],
    limits: [
      "It measures neither your skills, nor your personality, nor your chances of success. It compares preferences.",
      "It is not made for recruiting, sorting applications or assessing anyone.",
      "It knows only three roles. There are many others in commerce.",
      "No official classification separates these three roles. Azimut defines them by what one does, from two documents that overlap and sometimes contradict each other: the role pages say so where they do.",
      "The points were set from these documents and checked against the expert ratings of O*NET. They have not yet been compared with real careers.",
      "The uncertainty figures come from studies of other questionnaires. They give an honest order of magnitude, not a measurement of this one.",
    ],
    sources: {
      title: "The sources",
      text: "Every sentence about a role carries the short name of its source. This is what those names stand for.",
    },
  },
};
