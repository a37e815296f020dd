import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  pageTitle: "Azimut: which commercial role suits you?",
  title: "Which commercial role suits you?",
  lead: "In eight minutes, Azimut shows which of three roles fits you best, why, and how sure that is.",
  start: "Start the quiz",
  seeResult: "See my result",
  again: "Back to the quiz",
  facts: ["{total} questions", "8 minutes", "no account", "your answers stay with you"],
  withoutScripts:
    "JavaScript is off, so our server will work out your result. It does not keep your answers.",
  example:
    "Example: {role} comes first. If the quiz were taken again, it would come first in {percent} of cases. The circles show where the point could land on another day.",
  exampleWords:
    "A triangle compass, as an example: the three roles stand at the three corners. The point is on the side of {role}; circles around it show where it could land on another day.",
  counsellor: { lead: "Do you work with a group?", link: "Run a session" },
  rolesTitle: "Three roles, three bearings",
  rolesLead: "They are easily mixed up, because titles change from one company to the next.",
  gainTitle: "What you will have at the end",
  gains: {
    why: {
      title: "Why",
      text: "Every answer has a weight, and you can see it. You know what counted, for and against.",
    },
    sure: {
      title: "How sure it is",
      text: "Azimut works out how likely the same role is to come first on another day. When it is close, it says so.",
    },
    change: {
      title: "What would change it",
      text: "Change one answer and see at once whether your bearing changes.",
    },
  },
  limitsTitle: "What Azimut is not",
  limits: [
    {
      title: "It is not a test.",
      text: "There are no right answers, only ways of working that are equally good.",
    },
    {
      title: "It is not for hiring.",
      text: "A result must never be used to choose between applicants.",
    },
    {
      title: "It is not a promise.",
      text: "Three roles do not sum you up: the result is there to help you ask better questions.",
    },
  ],
  exploreTitle: "Explore the map",
  versus: "{a} or {b}?",
  method: {
    title: "How it is worked out",
    text: "Everything is explained, with an example you can check by hand.",
  },
  last: "Ready?",
} satisfies Words<typeof fr>;
