import type { Words } from "../../dictionary.ts";
import type fr from "./fr.ts";

export default {
  low: {
    title: "What this result says",
    lead: "It rests on these answers: how much each activity attracts you.",
    change: {
      one: "A single one of these answers, given otherwise, would be enough for a role to be named.",
      other: "{n} of these answers, given otherwise, would be enough for a role to be named.",
    },
    see: "See which, and the arithmetic",
    meaningTitle: "What it means",
    meaning:
      "Taken together, these activities attract you little today. Another activity in sales, or another day, could attract you more.",
    notTitle: "What it does not mean",
    not: "Not that you are not made for these jobs, nor that you would not do well in them. Tastes change, and a job is learned.",
    contested:
      "Counsellors disagree on how to read a low attraction: Bullock, Reardon and Leierer (2004) found it lower for women than for men. It may come from a bad day, or from a cautious way of answering, as much as from a taste.",
    where: "Where to look",
    places: {
      rome: {
        name: "The families of occupations of ROME, in MétierScope (France Travail)",
        text: "all occupations, by field, with a description of each, in French.",
      },
      onet: {
        name: "O*NET Interest Profiler (US Department of Labor)",
        text: "a free questionnaire about interests, for all fields of work.",
      },
    },
    talk: "Talk about it with a careers adviser, a teacher, or somebody whose job you would like to have.",
    nearest: "The nearest of the three",
    nearestLead:
      "Your answers also compare the three roles with each other. This is which would be ahead, leaving aside that the attraction is low.",
    nearestTied: "Level: your answers do not separate them.",
    nearestAgain: "If you took the quiz again, it would be ahead again {often}.",
    about: "What this role is",
    printed: "The nearest of the three would be {roles}.",
    printedTied: "The nearest, level: {roles}.",
  },
  elevation: {
    title: "How much it attracts you",
    lead: "Each activity counts from 0 (“{lowest}”) to {most} (“{best}”). The sum says whether all of it attracts you; it favours no role.",
    caption: "Points of each activity",
    activity: "Activity and answer",
    points: "Points",
    sum: "Sum, from 0 to {maximum}",
    range: {
      one: "Whatever the answer to the skipped activity, the sum would be between {lowest} and {most}.",
      other:
        "Whatever the answers to the {n} skipped activities, the sum would be between {lowest} and {most}.",
    },
    threshold:
      "The attraction is low when the sum is below {below}. The result is “None” if it would be low again at least 8 times in 10, and the attraction is called moderate between 2 and 8 times in 10.",
    levels: {
      low: "If you took the quiz again, the attraction would be low {often}.",
      moderate: "If you took the quiz again, the attraction would be low {often}.",
      high: "If you took the quiz again, the attraction would not be low {often}.",
    },
    dots: "Ten times the quiz, some weeks apart: a low attraction or not",
    low: { one: "low: about once", other: "low: about {n} times" },
    notLow: { one: "not low: about once", other: "not low: about {n} times" },
    see: "Where this word comes from",
    skipped: "I don’t know",
    how: "How it is worked out, and why this threshold",
  },
} satisfies Words<typeof fr>;
