import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  title: "Three commercial roles",
  description:
    "Sales Manager, Account Manager, Territory Manager: what each role does, from sources named sentence by sentence.",
  lead: "Three ways of working in sales. Every sentence about a role says where it comes from, or that it is ours.",
  more: "Discover this role",
  comparisons: "Compare them two by two",
  comparison: "{a} or {b}: the differences",
  comparisonDescription:
    "{a} and {b} side by side: goals, focus, skills, indicators, ground covered. Every cell names its source.",
  comparisonLead: "What the sources say, and where they say nothing.",
  criteria: "Criterion by criterion",
  overlaps: "Where the roles overlap",
  overlapsLead:
    "The lines are not sharp, and the sources do not always agree. It is better to know.",
  questions: "FAQ",
  titles: "Beware of job titles",
  titlesLead: "In a job advert, read the duties before the title.",
  roleTitle: "{role}: duties, skills, indicators",
  start: "Start the quiz",
  fits: "Is it for me? Take the quiz",
  which: "Which one for me? Take the quiz",
  startLead: "What about you? Which one suits you?",
  ratings: "What really separates these roles",
  ratingsLead: "American experts rated how important each activity is, occupation by occupation.",
  payOpen: "See the figures, their country and their date",
  moreOf: "Discover this role: {role}",
  indicators: { name: "Indicator", measure: "What it measures", importance: "Why it matters" },
} satisfies Words<typeof fr>;
