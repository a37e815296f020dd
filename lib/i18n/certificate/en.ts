import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  certificate: {
    title: "Certificate of the question bank",
    subtitle: "{title}, bank “{bank}”, version {version}",
    lead: "A result is worth what the questions are worth. Here is what all possible answer sheets give, counted one by one, and then what simulated people give.",
    full: "Full quiz",
    express: "Express quiz",
    exact: "{sheets} possible answer sheets, every one counted",
    sample: "{sheets} possible answer sheets; who comes first: a sample of {counted} sheets",
    keySheets: "answer sheets in all",
    keyRight:
      "of simulated people or more find their role, where {strength} of their answers go its way",
    ties: "Ties",
    role: "Role",
    roles: "Roles",
    item: "Question",
    dimension: "Dimension",
    firstTitle: "Who comes first",
    firstText:
      "The share of sheets on which each role comes first alone. Equal shares: no role starts ahead.",
    firstAlone: "First alone",
    firstTied: "First, tied",
    mean: "Mean",
    variance: "Variance",
    range: "From … to",
    idealMargin: "Lead on its ideal sheet",
    densityTitle: "Where all the sheets lie",
    densityText:
      "The stronger the colour, the more sheets: the regions hold 99, 90, 75, 50 and 25% of the sheets. Lines separate the roles. Answering at random leads to the middle.",
    spreadTitle: "Each role’s scores",
    spreadText: "How each role’s score is spread over all sheets.",
    pairsTitle: "The roles two by two",
    pairsText:
      "On what share of the sheets one of two roles scores more than the other, and how many questions tell them apart.",
    pair: "Roles",
    above: "First one ahead",
    level: "Level",
    below: "Second one ahead",
    pairItems: "Questions that tell them apart",
    idealsDiffer: "Ideal answers that differ",
    correlation: "Correlation",
    peopleTitle: "Simulated people",
    peopleText:
      "{n} simulated people for each role. Rows: their role; columns: the role that comes first.",
    setting: "{strength} of the answers go the role’s way",
    settingNoise:
      "{strength} of the answers go the role’s way, then {noise} of all answers are drawn at random",
    separationTitle: "What each question tells apart",
    separationText:
      "For each pair of roles, each question’s part in what separates them. Each column adds up to 100%.",
    dimensionsTitle: "The dimensions",
    dimensionsText:
      "Reliability says whether two halves of a dimension’s questions rank people alike (Spearman–Brown, simulated population; 1: perfectly).",
    items: "Questions",
    reliability: "Reliability",
    share: "Part of the score: {role}",
    elevation: {
      title: "Attraction",
      text: "Some questions ask how much one activity attracts. Their sum says how strongly the roles attract in all; where it is low with a probability of 0.80 or more, no role is named. The last column is for a simulated population whose attraction differs from person to person.",
      heads: [
        "Quiz",
        "Ratings",
        "Sum from … to",
        "Low below",
        "Sheets without a role named",
        "Simulated people of a role without one named, at most",
        "Reliability",
        "Low / moderate / high",
      ],
    },
    leftOutTitle: "No single answer decides",
    leftOutText:
      "With one question left out, for what share of simulated people does another role come first? The limit is 10%. Fainter: with ties that appear or disappear.",
    carelessTitle: "Answering without reading",
    carelessText: "What sheets filled in without reading give. None of them should be clear.",
    habit: "Habit",
    habits: {
      first: "always the first answer",
      middle: "always the middle one",
      last: "always the last",
      alternating: "the first, then the last",
    },
    first: "First",
    verdict: "Verdict",
    stability: "Stability",
    kinds: { none: "no role named", clear: "clear", leaning: "likely", mixed: "mixed" },
    verdictsTitle: "Every verdict can be reached",
    verdictsText: "For each verdict, an answer sheet that leads to it.",
    found: "found",
    notFound: "none found",
    optionsNone: "No question without weight, no dominated answer, no answer given twice.",
    optionsSome: "Questions to look at again: {items}.",
    faultsTitle: "Check of the files",
    faultsNone: "No fault.",
    reason: "Reason",
    file: "File",
    id: "Id",
    message: "Explanation",
    methodTitle: "How these figures are worked out",
    methodText: [
      "Weights are small whole numbers: sheets are counted exactly, question after question, by a convolution over the differences of scores. Nothing is estimated, except what is said to be simulated.",
      "A simulated person of a role takes each answer with a probability that grows with the answer’s weight for the role (softmax), set so that the stated share of their answers is the role’s best. Drawing starts from a fixed seed: the same figures each time.",
      "The population simulated for reliability has, on every dimension, a leaning drawn from a normal distribution; the same question asked twice correlates at 0.65, the median measured by Henry, Thielmann, Booth and Mõttus (2022). We assume that 80% of the leaning at one question is common to its dimension.",
    ],
  },

  page: {
    origin:
      "Nothing is copied by hand: each time the site is published, these figures are worked out again from the questions. What is counted is counted in full. What is simulated is called simulated.",
    key: {
      gap: "between the role that comes first most often and the one that does least often",
      right:
        "of simulated people, at least, find their role when {strength} of their answers go its way",
      most: "of simulated people, at most, see another role come first when one question is left out",
    },
    points: { other: "{n} points" },
    fold: "The figures, as a table",
    legend: "The roles",
    first: {
      title: "Does one role have a better chance?",
      text: "Each bar holds every way to answer, sorted by the role it puts first. Equal parts mean that you decide, not the quiz. Between the role best served and the one worst served, the gap is {gap}; ties make up {ties}.",
      caption: "{name}: {sheets} ways to answer.",
    },
    places: {
      title: "Where do all these answers lead?",
      density:
        "Every way to answer, placed on the compass: the stronger the colour, the more of them. The same shape on all three sides means that answering at random stays near the middle and pushes towards no role.",
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
        "One question is taken away from {n} simulated people, all different. The solid bar is the share of them for whom another role comes first; the faint bar adds ties that appear or disappear. The line is our limit, {limit}: the question that weighs most reaches {most}.",
      separation:
        "What each question tells apart: the longer the bar, the more it separates the two roles of its column. A column adds up to 100%. Many bars mean that no pair depends on a single question.",
      changed: "Change without it",
      touched: "With ties",
    },
    dimensions: {
      title: "Is each dimension solid?",
      paragraphs: [
        "The questions of a dimension are split in two, in every possible way, to see whether both halves put simulated people in the same order. That is reliability: 1, exactly; 0, not at all. We ask the full quiz for at least {bar}.",
        "These values rest on an assumption: {shared} of what makes a person lean one way at a question is common to its whole dimension. With a slightly smaller part, the shortest dimensions would fall below the bar. We set it knowing what a draft of the questions gave.",
      ],
      table: "Reliability of each dimension, simulated population (line: {bar})",
      questions: { one: "{n} question", other: "{n} questions" },
      alone: "a single question: cannot be computed",
    },
    careless: {
      title: "What about answering without reading?",
      none: "Always the first answer, always the middle one, always the last, or one then the other: none of these ways to answer, in the full or the express quiz, gives a clear result.",
      some: {
        one: "Always the first answer, always the middle one, always the last, or one then the other: of these ways to answer, {n} gives a clear result although nobody has read a word.",
        other:
          "Always the first answer, always the middle one, always the last, or one then the other: of these ways to answer, {n} give a clear result although nobody has read a word.",
      },
      table: "{name}: answering without reading",
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
  },
} satisfies Words<typeof fr>;
