import type { Locale } from "./locale.ts";

/** What counsellors read about a group's restitution, on paper and on the room's screen. */
interface RestitutionStrings {
  title: string;
  description: string;
  lead: string;
  print: string;
  filter: string;
  round: string;
  rounds: readonly [string, string];
  group: string;
  everybody: string;
  show: string;
  notShown: string;
  counted: string;
  countedMode: Record<"full" | "express", string>;
  ofSubgroup: string;
  leftOut: string;
  leftOutOne: string;
  nothing: string;
  missing: string;
  missingOne: string;
  tooFew: string;
  secondTooFew: string;
  people: string;
  peopleOne: string;
  compass: {
    title: string;
    describe: string;
    lead: string;
    point: string;
    half: string;
    most: string;
    caution: string;
  };
  roles: {
    title: string;
    lead: string;
    tie: string;
    role: string;
    count: string;
    share: string;
    verdicts: string;
    verdictNames: Record<"clear" | "leaning" | "mixed", string>;
    verdictLeads: Record<"clear" | "leaning" | "mixed", string>;
  };
  dimensions: {
    title: string;
    lead: string;
    key: string;
    table: string;
    dimension: string;
    low: string;
    middle: string;
    high: string;
    towards: string;
    even: string;
    describe: string;
  };
  dividing: {
    title: string;
    lead: string;
    none: string;
    measure: string;
    side: string;
    between: string;
    others: string;
    prompt: string;
    table: string;
    answer: string;
  };
  tipping: {
    title: string;
    people: string;
    peopleNone: string;
    between: string;
    items: string;
    itemsNone: string;
    one: string;
    several: string;
  };
  moves: {
    title: string;
    lead: string;
    none: string;
    first: string;
    firstOne: string;
    firstNone: string;
    dimension: string;
    before: string;
    after: string;
    towards: string;
    still: string;
    items: string;
    changed: string;
    describe: string;
  };
  rules: { title: string; list: readonly string[] };
  second: { title: string; lead: string; start: string; confirm: string; done: string };
  subgroups: { title: string; lead: string; save: string; saved: string };
  screen: { show: string; hide: string; shown: string; lead: string; go: string };
  balance: string;
}

export const restitutionStrings: Record<Locale, RestitutionStrings> = {
  fr: {
    title: "Restitution du groupe",
    description: "Ce que le groupe a répondu, sans personne en particulier.",
    lead: "Préparée pour un professionnel : elle ouvre la discussion, elle ne classe ni ne désigne personne.",
    print: "Imprimer la restitution",
    filter: "Choisir ce qui est montré",
    round: "Tour",
    rounds: ["Premier tour", "Deuxième tour"],
    group: "Groupe",
    everybody: "Tout le groupe",
    show: "Afficher",
    notShown: "{name} (trop peu de personnes)",
    counted: "{people} personnes comptées",
    countedMode: { full: "questionnaire complet", express: "questionnaire express" },
    ofSubgroup: "groupe « {name} »",
    leftOut:
      "{n} personnes de ce tour ne sont pas comptées : sans cela, on pourrait reconnaître quelqu’un en comparant les deux tours.",
    leftOutOne:
      "Une personne de ce tour n’est pas comptée : sans cela, on pourrait la reconnaître en comparant les deux tours.",
    nothing: "Rien n’est montré pour l’instant",
    missing:
      "Il manque {n} personnes : une restitution demande cinq feuilles au moins à moitié remplies.",
    missingOne:
      "Il manque une personne : une restitution demande cinq feuilles au moins à moitié remplies.",
    tooFew:
      "Ce groupe, ou ce qui resterait sans lui, compte moins de cinq personnes : rien n’en est montré à part.",
    secondTooFew:
      "Trop peu de personnes ont répondu aux deux tours pour que personne ne soit reconnaissable.",
    people: "{n} personnes",
    peopleOne: "1 personne",
    compass: {
      title: "Le triangle du groupe",
      describe: "Boussole des trois rôles avec un point par personne, sans nom. {firsts}",
      lead: "Un point par personne, sans nom. Plus un point est près d’un coin, plus les réponses vont vers ce rôle ; au milieu, elles se partagent.",
      point: "Une personne",
      half: "La zone où la moitié du groupe est la plus serrée",
      most: "La zone de quatre personnes sur cinq",
      caution:
        "Deux personnes voisines ont répondu dans le même sens, pas forcément la même chose.",
    },
    roles: {
      title: "Les rôles qui viennent en tête",
      lead: "Une égalité compte pour une égalité : elle n’est attribuée à aucun rôle.",
      tie: "Égalité : {roles}",
      role: "Premier rôle",
      count: "Personnes",
      share: "Part",
      verdicts: "Avec quelle certitude",
      verdictNames: {
        clear: "Résultat net",
        leaning: "Résultat probable",
        mixed: "Profil partagé",
      },
      verdictLeads: {
        clear: "le même rôle reviendrait en tête au moins 4 fois sur 5",
        leaning: "entre 3 et 4 fois sur 5",
        mixed: "moins souvent, ou une égalité",
      },
    },
    dimensions: {
      title: "Où penche le groupe",
      lead: "Chaque point est une personne, de « toutes ses réponses vont à gauche » à « toutes à droite ». La boîte tient la moitié du milieu du groupe, le trait est la médiane.",
      key: "Un point : une personne ; la boîte : la moitié du milieu ; le trait : la médiane.",
      table: "Les six dimensions en chiffres",
      dimension: "Dimension",
      low: "Premier quart",
      middle: "Médiane",
      high: "Dernier quart",
      towards: "{n} vers « {pole} »",
      even: "entre les deux",
      describe: "{name} : la moitié du milieu du groupe va de {low} à {high}, médiane {middle}.",
    },
    dividing: {
      title: "Les questions qui partagent le groupe",
      lead: "On compare les deux camps les plus nombreux de chaque question : 100 quand ils sont égaux et que personne n’est ailleurs, 0 quand un camp est seul. Personne n’y est jamais seul de son avis.",
      none: "Aucune question ne partage vraiment ce groupe.",
      measure: "Partage : {n} sur 100",
      side: "{n} personnes",
      between: "{n} entre les deux",
      others: "{n} ailleurs",
      prompt: "Pour en parler",
      table: "Toutes les réponses",
      answer: "Réponse",
    },
    tipping: {
      title: "Ce qui peut encore basculer",
      people:
        "Profils partagés : {n}. En répondant de nouveau, un autre rôle pourrait y venir en tête.",
      peopleNone: "Personne n’a un profil partagé.",
      between: "Entre {roles} : {people}",
      items: "Questions où le camp le plus nombreux changerait",
      itemsNone: "Aucune question n’est au bord de basculer.",
      one: "si une personne changeait d’avis",
      several: "si {n} personnes changeaient d’avis",
    },
    moves: {
      title: "Ce qui a bougé",
      lead: "Les mêmes {n} personnes, avant et après la discussion.",
      none: "Moins de cinq personnes ont répondu aux deux tours : rien n’est comparé.",
      first: "Pour {n} personnes, un autre rôle vient en tête.",
      firstOne: "Pour une personne, un autre rôle vient en tête.",
      firstNone: "Personne n’a changé de premier rôle.",
      dimension: "Dimension",
      before: "Avant",
      after: "Après",
      towards: "Vers « {pole} »",
      still: "Sans changement",
      items: "Questions où l’on a le plus changé de réponse",
      changed: "{n} sur {people}",
      describe: "Vers « {one} » : {first}. Vers « {other} » : {second}. Sans changement : {still}.",
    },
    rules: {
      title: "Comment c’est compté",
      list: [
        "Sont comptées les personnes qui ont répondu à au moins la moitié des questions et que vous n’avez pas retirées de la séance.",
        "Rien n’est montré de moins de cinq personnes, ni par un filtre, ni par différence entre deux filtres ou deux tours.",
        "Les points du triangle sont des personnes réelles, sans nom ni ordre. Qui connaît bien le groupe peut en deviner : ne cherchez pas à qui ils sont, et ne le demandez pas.",
        "Une séance est complète ou express : les deux ne sont jamais mélangées.",
        "Ces réponses aident à réfléchir. Elles ne servent ni à noter, ni à orienter d’office, ni à recruter.",
      ],
    },
    second: {
      title: "Un deuxième tour, après la discussion",
      lead: "Chacun répond de nouveau, sur une feuille vide. Les premières réponses restent, et vous verrez ce qui a bougé. Une séance a deux tours au plus.",
      start: "Lancer le deuxième tour",
      confirm: "Oui, lancer le deuxième tour",
      done: "Le deuxième tour est lancé. Les participants rechargent leur page, ou y reviennent avec leur ticket.",
    },
    subgroups: {
      title: "Sous-groupes",
      lead: "Les participants choisissent le leur en entrant. Une personne d’un sous-groupe supprimé n’en a plus.",
      save: "Enregistrer les sous-groupes",
      saved: "Enregistré.",
    },
    screen: {
      show: "Montrer à l’écran de la salle",
      hide: "Retirer de l’écran de la salle",
      shown:
        "L’écran de la salle peut montrer cette restitution, aussi chez les collègues qui observent.",
      lead: "L’écran de la salle ne montre que le code et des nombres tant que vous n’ouvrez pas la restitution.",
      go: "Aller à l’écran de la salle",
    },
    balance: "{n} sur 100",
  },
  en: {
    title: "The group’s restitution",
    description: "What the group answered, and nobody in particular.",
    lead: "Prepared for a professional: it opens the discussion, it ranks nobody and points at nobody.",
    print: "Print the restitution",
    filter: "Choose what is shown",
    round: "Round",
    rounds: ["First round", "Second round"],
    group: "Group",
    everybody: "The whole group",
    show: "Show",
    notShown: "{name} (too few people)",
    counted: "{people} people counted",
    countedMode: { full: "full questionnaire", express: "express questionnaire" },
    ofSubgroup: "group “{name}”",
    leftOut:
      "{n} people of this round are not counted: otherwise comparing the two rounds could give somebody away.",
    leftOutOne:
      "One person of this round is not counted: otherwise comparing the two rounds could give them away.",
    nothing: "Nothing is shown for the moment",
    missing:
      "{n} more people are needed: a restitution takes five sheets that are at least half filled in.",
    missingOne:
      "One more person is needed: a restitution takes five sheets that are at least half filled in.",
    tooFew:
      "This group, or what would be left without it, is fewer than five people: nothing is shown of it apart.",
    secondTooFew: "Too few people answered in both rounds for nobody to be recognizable.",
    people: "{n} people",
    peopleOne: "1 person",
    compass: {
      title: "The group’s triangle",
      describe: "Compass of the three roles with one point per person, without names. {firsts}",
      lead: "One point per person, without names. The nearer a point is to a corner, the more the answers go that role’s way; in the middle they are divided.",
      point: "One person",
      half: "Where half of the group is closest together",
      most: "Where four people out of five are",
      caution:
        "Two people side by side answered in the same direction, not necessarily the same thing.",
    },
    roles: {
      title: "The roles that come first",
      lead: "A tie counts as a tie: it is given to none of its roles.",
      tie: "Tie: {roles}",
      role: "First role",
      count: "People",
      share: "Share",
      verdicts: "How sure that is",
      verdictNames: { clear: "Clear result", leaning: "Likely result", mixed: "Shared profile" },
      verdictLeads: {
        clear: "the same role would come first again at least 4 times out of 5",
        leaning: "3 to 4 times out of 5",
        mixed: "less often, or a tie",
      },
    },
    dimensions: {
      title: "Which way the group leans",
      lead: "Each point is a person, from “all their answers go left” to “all go right”. The box holds the middle half of the group, the line is the median.",
      key: "A point: one person; the box: the middle half; the line: the median.",
      table: "The six dimensions in figures",
      dimension: "Dimension",
      low: "First quarter",
      middle: "Median",
      high: "Last quarter",
      towards: "{n} towards “{pole}”",
      even: "between the two",
      describe: "{name}: the middle half of the group goes from {low} to {high}, median {middle}.",
    },
    dividing: {
      title: "The questions that divide the group",
      lead: "The two largest sides of each question are compared: 100 when they are equal and nobody is elsewhere, 0 when one side is alone. Nobody ever stands there alone.",
      none: "No question really divides this group.",
      measure: "Divided: {n} out of 100",
      side: "{n} people",
      between: "{n} between the two",
      others: "{n} elsewhere",
      prompt: "To talk about it",
      table: "All answers",
      answer: "Answer",
    },
    tipping: {
      title: "What may still tip",
      people: "Shared profiles: {n}. Answering again, another role might come first there.",
      peopleNone: "Nobody has a shared profile.",
      between: "Between {roles}: {people}",
      items: "Questions whose larger side would change",
      itemsNone: "No question is about to tip.",
      one: "if one person changed their mind",
      several: "if {n} people changed their minds",
    },
    moves: {
      title: "What moved",
      lead: "The same {n} people, before and after the discussion.",
      none: "Fewer than five people answered in both rounds: nothing is compared.",
      first: "For {n} people another role now comes first.",
      firstOne: "For one person another role now comes first.",
      firstNone: "Nobody’s first role changed.",
      dimension: "Dimension",
      before: "Before",
      after: "After",
      towards: "Towards “{pole}”",
      still: "No change",
      items: "Questions that most people answer otherwise",
      changed: "{n} out of {people}",
      describe: "Towards “{one}”: {first}. Towards “{other}”: {second}. No change: {still}.",
    },
    rules: {
      title: "How it is counted",
      list: [
        "Counted are the people who answered at least half of the questions and whom you have not taken out of the session.",
        "Nothing is shown about fewer than five people, neither by a filter nor by the difference between two filters or two rounds.",
        "The points in the triangle are real people, without names or order. Whoever knows the group well may guess some: do not look for whose they are, and do not ask.",
        "A session is full or express: the two are never mixed.",
        "These answers help to think. They are not for marking, for deciding anybody’s path, or for hiring.",
      ],
    },
    second: {
      title: "A second round, after the discussion",
      lead: "Everybody answers again, on an empty sheet. The first answers stay, and you will see what moved. A session has two rounds at most.",
      start: "Start the second round",
      confirm: "Yes, start the second round",
      done: "The second round has started. Participants reload their page, or come back to it with their ticket.",
    },
    subgroups: {
      title: "Subgroups",
      lead: "Participants choose theirs when they join. Whoever was in a subgroup that you remove is in none.",
      save: "Save the subgroups",
      saved: "Saved.",
    },
    screen: {
      show: "Show on the room’s screen",
      hide: "Take off the room’s screen",
      shown: "The room’s screen can show this restitution, also that of colleagues who watch.",
      lead: "The room’s screen shows nothing but the code and numbers until you open the restitution.",
      go: "Go to the room’s screen",
    },
    balance: "{n} out of 100",
  },
};
