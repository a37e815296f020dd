import type { Locale } from "./locale.ts";

/** How sure a sheet added up by hand is: the words of the quiz, or two of them where paper cannot tell. */
export type HandWord =
  | "none"
  | "tie"
  | "mixed"
  | "mixedOrLeaning"
  | "leaning"
  | "leaningOrClear"
  | "clear"
  | "unknown";

interface PaperStrings {
  title: Record<"full" | "express", string>;
  description: string;
  link: string;
  byHand: string;
  lead: Record<"full" | "express", string>;
  other: Record<"full" | "express", string>;
  print: string;
  printHint: Record<"full" | "express", string>;
  can: string;
  canList: readonly string[];
  cannot: string;
  cannotList: readonly string[];
  session: string;
  sheet: {
    page: string;
    name: string;
    group: string;
    date: string;
    how: string;
    decides: string;
    agree: string;
    unknown: string;
    line: string;
    lineHint: string;
    ticket: string;
    scale: string;
  };
  score: {
    title: string;
    steps: readonly string[];
    caption: string;
    question: string;
    digit: string;
    yours: string;
    subtotal: string;
    total: string;
    first: string;
    firstHint: string;
    margin: string;
    marginFormula: string;
    marginBlank: string;
    marginHint: string;
    readingTitle: string;
    range: string;
    means: string;
    from: string;
    upTo: string;
    between: string;
    words: Record<HandWord, string>;
    limits: string;
    toQuiz: string;
  };
}

/** The questionnaire on paper: the page, the sheets, adding up by hand. */
export const paperStrings: Record<Locale, PaperStrings> = {
  fr: {
    title: { full: "Le quiz sur papier", express: "Le quiz express sur papier" },
    description:
      "Les mêmes questions à imprimer, et une feuille pour trouver soi-même le même premier rôle, en additionnant de petits nombres.",
    link: "Le quiz sur papier",
    byHand: "Trouver son premier rôle à la main : les questions et la feuille de calcul à imprimer",
    lead: {
      full: "Les {total} questions du quiz complet, et une feuille pour calculer soi-même son résultat : de petits nombres entiers, une addition, et le même premier rôle qu’à l’écran.",
      express:
        "Les {total} questions du quiz express, et une feuille pour calculer soi-même son résultat : de petits nombres entiers, une addition, et le même premier rôle qu’à l’écran.",
    },
    other: {
      full: "Version complète : {total} questions",
      express: "Version express : {total} questions",
    },
    print: "Imprimer les feuilles",
    printHint: {
      full: "Trois pages A4, en noir et blanc si l’on veut : les questions recto verso, puis la feuille de calcul.",
      express:
        "Deux pages A4, en noir et blanc si l’on veut : les questions au recto, la feuille de calcul au verso.",
    },
    can: "Ce que le calcul à la main dit",
    canList: [
      "Le rôle qui arrive en tête, ou l’égalité : exactement celui du quiz à l’écran.",
      "À quel point c’est sûr, quand la marge est grande ou toute petite : résultat net, probable ou partagé, avec les mêmes mots.",
    ],
    cannot: "Ce qu’il ne peut pas dire",
    cannotList: [
      "Entre deux, la marge ne suffit pas à choisir le mot juste : la feuille donne alors deux mots, et ne tranche pas.",
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
      decides: "Ce questionnaire aide à réfléchir. Il ne décide de rien.",
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
        tie: "Égalité : les rôles en tête sont à égalité, et l’on ne tire pas au sort.",
        mixed: "Profil partagé : ce rôle reviendrait en tête moins de 6 fois sur 10.",
        mixedOrLeaning: "Partagé ou probable : le papier ne peut pas trancher.",
        leaning: "Résultat probable : ce rôle reviendrait en tête 6 à 8 fois sur 10.",
        leaningOrClear: "Probable ou net : le papier ne peut pas trancher.",
        clear: "Résultat net : ce rôle reviendrait en tête au moins 8 fois sur 10.",
        unknown: "Plus de {most} questions passées : la marge ne suffit plus.",
      },
      limits:
        "Ces mots sont ceux du quiz à l’écran : ils disent ce qui arriverait si l’on répondait de nouveau, quelques semaines plus tard. Ce n’est pas un test, et ce résultat n’est pas fait pour recruter.",
      toQuiz: "Boussole, raisons et sources : recopiez vos réponses sur {address}",
    },
  },
  en: {
    title: { full: "The quiz on paper", express: "The express quiz on paper" },
    description:
      "The same questions to print, and a sheet to find the same first role yourself, by adding up small numbers.",
    link: "The quiz on paper",
    byHand: "Find the first role by hand: the questions and the scoring sheet, to print",
    lead: {
      full: "The {total} questions of the full quiz, and a sheet to work out your own result: small whole numbers, one addition, and the same first role as on screen.",
      express:
        "The {total} questions of the express quiz, and a sheet to work out your own result: small whole numbers, one addition, and the same first role as on screen.",
    },
    other: {
      full: "Full version: {total} questions",
      express: "Express version: {total} questions",
    },
    print: "Print the sheets",
    printHint: {
      full: "Three A4 pages, in black and white if you like: the questions on both sides of a sheet, then the scoring sheet.",
      express:
        "Two A4 pages, in black and white if you like: the questions on one side, the scoring sheet on the other.",
    },
    can: "What adding up by hand tells",
    canList: [
      "The role that comes first, or the tie: exactly that of the quiz on screen.",
      "How sure that is, where the margin is large or very small: clear, likely or shared, in the same words.",
    ],
    cannot: "What it cannot tell",
    cannotList: [
      "In between, the margin is not enough to choose the right word: the sheet then gives two words, and does not decide.",
      "With more than {most} questions skipped, it no longer tells how sure the result is.",
      "It gives no affinities, no compass, and not what would change the result. For that, copy your answers into the quiz on screen.",
    ],
    session:
      "Do you run a session? Filled-in sheets are typed in by keyboard, one line of digits per person.",
    sheet: {
      page: "Page {n} of {total}",
      name: "First name or nickname",
      group: "Group",
      date: "Date",
      how: "One box per question. There is no right answer, and no hurry. On a line from 1 to 5, 1 means “fully the sentence on the left”, 3 “both alike”, 5 “fully the sentence on the right”.",
      decides: "This questionnaire helps you think. It decides nothing.",
      agree:
        "I agree that the person who runs the session prints my interview sheet, to talk about it with me.",
      unknown: "I don’t know",
      line: "My answers on one line",
      lineHint: "Copy the digit of each box you ticked.",
      ticket: "Alias and ticket (given once typed in)",
      scale: "From 1, “{first}”, to 5, “{last}”",
    },
    score: {
      title: "My result, worked out by hand",
      steps: [
        "For each question, find the column of your digit. Copy its three numbers to the right. If you ticked 0, leave it blank.",
        "Add up each column on the right, in blocks of {block}, then all together.",
        "The largest total is your first role. Two equal totals at the top: that is a tie.",
        "Work out the margin, then read what it means.",
      ],
      caption: "Points of each answer for each role",
      question: "Question",
      digit: "Answer {digit}",
      yours: "Your points",
      subtotal: "Subtotal",
      total: "Total",
      first: "My first role",
      firstHint: "the largest total",
      margin: "My margin",
      marginFormula: "3 × (1st total − 2nd total) + (2nd total − 3rd total)",
      marginBlank: "3 × ( ………… − ………… ) + ( ………… − ………… ) = …………",
      marginHint: "The second bracket counts for {cap} at most.",
      readingTitle: "What the margin means",
      range: "Margin",
      means: "Reading",
      from: "{from} and more",
      upTo: "up to {to}",
      between: "{from} to {to}",
      words: {
        none: "No result yet",
        tie: "Tie: the roles at the top are level, and no lots are drawn.",
        mixed: "Shared profile: this role would come first again less than 6 times out of 10.",
        mixedOrLeaning: "Shared or likely: paper cannot decide.",
        leaning: "Likely result: this role would come first again 6 to 8 times out of 10.",
        leaningOrClear: "Likely or clear: paper cannot decide.",
        clear: "Clear result: this role would come first again at least 8 times out of 10.",
        unknown: "More than {most} questions skipped: the margin is no longer enough.",
      },
      limits:
        "These words are those of the quiz on screen: they say what would happen if one answered again, a few weeks later. This is not a test, and this result is not made for hiring.",
      toQuiz: "Compass, reasons and sources: copy your answers at {address}",
    },
  },
};
