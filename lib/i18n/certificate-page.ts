import type { Locale } from "./locale.ts";

const fr = {
  origin:
    "Rien n’est recopié à la main : à chaque publication du site, ces chiffres sont recalculés à partir des questions. Ce qui est compté l’est en entier. Ce qui est simulé est dit simulé.",
  key: {
    gap: "d’écart entre le rôle le plus souvent en tête et celui qui l’est le moins",
    right:
      "des personnes simulées, au moins, retrouvent leur rôle quand {strength} de leurs réponses vont dans son sens",
    most: "des personnes simulées, au plus, changent de rôle en tête quand on retire une question",
  },
  points: "{n} point",
  fold: "Les chiffres, en tableau",
  legend: "Les rôles",
  first: {
    title: "Un rôle a-t-il plus de chances ?",
    text: "Chaque barre contient toutes les façons de répondre, rangées selon le rôle qu’elles mettent en tête. Des parts égales veulent dire que c’est vous qui décidez, pas le questionnaire. Entre le rôle le mieux servi et le moins bien servi, l’écart est de {gap} ; les ex æquo font {ties}.",
    caption: "{name} : {sheets} façons de répondre.",
  },
  places: {
    title: "Où mènent toutes ces réponses ?",
    density:
      "Toutes les façons de répondre, posées sur la boussole : plus la couleur est forte, plus il y en a. Un dessin égal des trois côtés veut dire que répondre au hasard laisse près du milieu et ne pousse vers aucun rôle.",
    curves:
      "Le score de chaque rôle sur toutes ces façons de répondre. Des bosses de même largeur, au même endroit, veulent dire qu’un point vaut autant pour chaque rôle.",
    scores: "Les scores de chaque rôle, questionnaire complet",
    pairs: "Les rôles deux à deux, questionnaire complet",
  },
  people: {
    title: "Retrouve-t-il le rôle d’une personne ?",
    paragraphs: [
      "Ce ne sont pas de vraies personnes : l’ordinateur en invente {n} par rôle, avec une règle simple. Plus une réponse donne de points à leur rôle, plus elles la choisissent ; la plus favorable, elles la prennent {strength} du temps.",
      "En ligne, le rôle de la personne ; en colonne, celui que le questionnaire met en tête. La diagonale montre les personnes retrouvées. Au hasard, ce serait une sur trois.",
    ],
    caveat:
      "Cela montre que le calcul sait distinguer des personnes qui répondent ainsi. Seules de vraies réponses diront si de vraies personnes répondent ainsi.",
    table: "{name} : part des personnes simulées selon le rôle qui arrive en tête",
  },
  questions: {
    title: "Une seule question peut-elle tout changer ?",
    leftOut:
      "On retire une question à {n} personnes simulées, toutes différentes. La barre pleine est la part d’entre elles pour qui un autre rôle passe en tête ; la barre pâle ajoute les ex æquo qui apparaissent ou disparaissent. Le trait est notre limite, {limit} : la question qui pèse le plus en est à {most}.",
    separation:
      "Ce que chaque question distingue : plus la barre est longue, plus elle sépare les deux rôles de sa colonne. Une colonne fait 100 %. Des barres nombreuses veulent dire qu’aucune paire ne tient à une seule question.",
    changed: "Changent sans elle",
    touched: "Avec les ex æquo",
  },
  dimensions: {
    title: "Chaque dimension est-elle solide ?",
    paragraphs: [
      "On partage en deux les questions d’une dimension, de toutes les façons possibles, et on regarde si les deux moitiés rangent les personnes simulées dans le même ordre. C’est la fidélité : 1, exactement ; 0, pas du tout. Nous demandons au moins {bar} au questionnaire complet.",
      "Ces valeurs tiennent à une hypothèse : {shared} de ce qui fait pencher une personne à une question est commun à toute sa dimension. Avec une part un peu plus petite, les dimensions les plus courtes passeraient sous la barre. Nous l’avons fixée en connaissant les résultats d’une ébauche des questions, et le projet dit comment (docs/decisions/0004-certificate.md).",
    ],
    table: "Fidélité de chaque dimension, population simulée (trait : {bar})",
    questions: "{n} questions",
    question: "{n} question",
    alone: "une seule question : ne se calcule pas",
  },
  careless: {
    title: "Et si l’on répond sans lire ?",
    none: "Toujours la première réponse, toujours celle du milieu, toujours la dernière, ou l’une puis l’autre : aucune de ces feuilles, ni en complet ni en express, ne donne un résultat net.",
    some: "Toujours la première réponse, toujours celle du milieu, toujours la dernière, ou l’une puis l’autre : parmi ces feuilles, {n} donnent un résultat net alors que personne n’a lu.",
    table: "{name} : les feuilles remplies sans lire",
  },
  cost: {
    title: "Que coûte le questionnaire express ?",
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
    ties: "Ex æquo",
    right: "Rôle retrouvé, au moins : {strength} de réponses dans son sens",
    rightNoise:
      "Rôle retrouvé, au moins : {strength} de réponses dans son sens, puis {noise} tirées au hasard",
    most: "Question qui pèse le plus : rôle en tête changé sans elle",
    solid: "Dimensions d’une fidélité d’au moins {bar}",
    of: "{n} sur {total}",
  },
  more: "Tout refaire soi-même : les deux commandes",
  commands: {
    lead: "Avec le code du projet, deux commandes refont tous les chiffres de cette page, et d’autres encore :",
    check:
      "compte toutes les feuilles, refait les simulations et signale le moindre défaut des questions.",
    report: "en fait une page à garder ou à imprimer, avec tous les dessins et tous les tableaux.",
    folder: "certificat",
  },
};

export type CertificatePageStrings = typeof fr;

const en: CertificatePageStrings = {
  origin:
    "Nothing is copied by hand: each time the site is published, these figures are computed anew from the questions. What is counted is counted in full. What is simulated is called simulated.",
  key: {
    gap: "between the role that comes first most often and the one that does least often",
    right:
      "of simulated people, at least, find their role when {strength} of their answers go its way",
    most: "of simulated people, at most, see another role come first when one question is left out",
  },
  points: "{n} points",
  fold: "The figures, as a table",
  legend: "The roles",
  first: {
    title: "Has one role a better chance?",
    text: "Each bar holds every way to answer, sorted by the role it puts first. Equal parts mean that you decide, not the quiz. Between the role best served and the one worst served, the gap is {gap}; ties make up {ties}.",
    caption: "{name}: {sheets} ways to answer.",
  },
  places: {
    title: "Where do all these answers lead?",
    density:
      "Every way to answer, placed on the compass: the stronger the colour, the more of them. A shape alike on all three sides means that answering at random stays near the middle and pushes towards no role.",
    curves:
      "Each role’s score over all these ways to answer. Humps of the same width, in the same place, mean that a point is worth as much for each role.",
    scores: "The scores of each role, full quiz",
    pairs: "The roles two by two, full quiz",
  },
  people: {
    title: "Does it find a person’s role?",
    paragraphs: [
      "These are not real people: the computer makes up {n} for each role, by a simple rule. The more points an answer gives their role, the more often they choose it; the most favourable one they take {strength} of the time.",
      "Each row is the person’s role; each column, the role that the quiz puts first. The diagonal shows the people who were found. By chance, it would be one in three.",
    ],
    caveat:
      "This shows that the arithmetic can tell apart people who answer like that. Only real answers will tell whether real people do.",
    table: "{name}: share of simulated people by the role that comes first",
  },
  questions: {
    title: "Can a single question change everything?",
    leftOut:
      "One question is taken away from {n} simulated people, all different. The solid bar is the share of them for whom another role comes first; the faint bar adds ties that appear or go. The line is our limit, {limit}: the question that weighs most reaches {most}.",
    separation:
      "What each question tells apart: the longer the bar, the more it separates the two roles of its column. A column adds up to 100%. Many bars mean that no pair hangs on a single question.",
    changed: "Change without it",
    touched: "With ties",
  },
  dimensions: {
    title: "Is each dimension solid?",
    paragraphs: [
      "The questions of a dimension are split in two, in every possible way, to see whether both halves put simulated people in the same order. That is reliability: 1, exactly; 0, not at all. We ask the full quiz for at least {bar}.",
      "These values hang on an assumption: {shared} of what makes a person lean one way at a question is common to its whole dimension. With a slightly smaller part, the shortest dimensions would fall below the bar. We set it knowing what a draft of the questions gave, and the project says how (docs/decisions/0004-certificate.md).",
    ],
    table: "Reliability of each dimension, simulated population (line: {bar})",
    questions: "{n} questions",
    question: "{n} question",
    alone: "a single question: cannot be computed",
  },
  careless: {
    title: "And answering without reading?",
    none: "Always the first answer, always the middle one, always the last, or one then the other: none of these sheets, full or express, gives a clear result.",
    some: "Always the first answer, always the middle one, always the last, or one then the other: of these sheets, {n} give a clear result although nobody has read a word.",
    table: "{name}: sheets filled in without reading",
  },
  cost: {
    title: "What does the express quiz cost?",
    paragraphs: [
      "It has {express} questions instead of {full}, and is wrong more often. Of 1,000 simulated people with {strength} of their answers going their role’s way, up to {expressMissed} do not find it, instead of {fullMissed}.",
      "Each answer weighs more there too, and its dimensions have too few questions to be read one by one. It gives a first direction; the full quiz, a result to talk over.",
    ],
    table: "Full and express, side by side",
    measure: "What is compared",
    full: "Full",
    express: "Express",
    items: "Questions",
    gap: "Gap between the roles",
    ties: "Ties",
    right: "Role found, at least: {strength} of answers going its way",
    rightNoise:
      "Role found, at least: {strength} of answers going its way, then {noise} drawn at random",
    most: "The question that weighs most: another role first without it",
    solid: "Dimensions with a reliability of at least {bar}",
    of: "{n} of {total}",
  },
  more: "Do it all again yourself: the two commands",
  commands: {
    lead: "With the project’s code, two commands produce every figure on this page again, and more:",
    check:
      "counts all sheets, simulates the people again and reports the slightest fault in the questions.",
    report: "makes a page of it to keep or print, with all pictures and all tables.",
    folder: "certificate",
  },
};

/** What the method page says about the certificate, beside `certificateStrings`. `{…}` stand for its figures. */
export const certificatePageStrings: Record<Locale, CertificatePageStrings> = { fr, en };
