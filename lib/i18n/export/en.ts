import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  fields: {
    person: [
      "Person",
      "A number in this file only. In a session with aliases given by Azimut it is drawn again for each export.",
    ],
    alias: ["Name", "The name that the person chose, or you."],
    origin: ["Origin", "How the answers came in."],
    subgroup: ["Subgroup", "The person’s subgroup, if there is one."],
    round: ["Round", "1 for the first time the questionnaire was taken, 2 for the second."],
    joined: ["Joined ({zone})", "When the person joined, to the minute."],
    lastAnswer: ["Last answer ({zone})", "When the round’s last answer was saved, to the minute."],
    mode: ["Questionnaire", "Full or express."],
    ending: [
      "End",
      "How far the person got in this round. Early: they finished while questions were still blank.",
    ],
    leftOut: [
      "Not in this file",
      "How many people are not in this file, and why. The same sentence is on each row.",
    ],
    verdict: [
      "Verdict",
      "Clear: the same role would come first at least 8 times in 10. Likely: at least 6 times. Mixed: less often, or a tie.",
    ],
    first: ["First role", "The role that comes first; several where they tie."],
    stability: [
      "Stability (%)",
      "The probability that the same role would come first if the person took the questionnaire again.",
    ],
    elevation: [
      "Attraction (sum)",
      "What the answers to the activities to rate add up to: from 0, “not at all”, to 4 each; a skipped activity adds nothing.",
    ],
    attraction: [
      "Attraction",
      "Low or marked: it would be so at least 8 times out of 10 if the person took the quiz again. Moderate: in between. A skipped activity counts as unknown. It does not say what somebody is made for.",
    ],
    answered: ["Answers", "How many questions have an answer, “I don’t know” not included."],
    asked: ["Questions", "How many questions were asked."],
    coverage: ["Coverage (%)", "Answers as a share of the questions asked."],
  },
  affinity: [
    "Affinity {role}",
    "From 0 to 100: 50 where the answers say nothing for or against this role.",
  ],
  dimensionBalance: [
    "{name} (−100 to 100)",
    "100: all answers go as far as they can towards “{first}”; −100: towards “{second}”; 0: in the middle. Empty without answers to these questions.",
  ],
  answer: ["Q{n} · {short}", "The answer to the question “{item}”, in words: {text}"],
  answerPoints: [
    "Q{n} · points",
    "What the answer counts for “{name}”: above 0 towards “{first}”, below 0 towards “{second}”. “I don’t know” does not count.",
    "What the answer adds to the attraction: from 0, “not at all”, to 4.",
  ],
  sheets: { overview: "Summary", answers: "Answers", dictionary: "Dictionary" },
  overview: {
    session: "Session",
    rehearsal: "Rehearsal",
    simulated: "simulated participants: nobody really answered",
    establishment: "Establishment",
    meetsOn: "Date of the session",
    controller: "Data controller",
    opened: "Opened ({zone})",
    closed: "Closed ({zone})",
    exported: "File made ({zone})",
    mode: "Questionnaire",
    names: "Names",
    given: "aliases given by Azimut, not in the file",
    chosen: "chosen by the participants or by you",
    joined: "People who joined",
    inFile: "People in the file",
    leftOut: "Not in this file",
    counts: "Rows of the file, counted",
    round: "Round {n}",
    rows: "In all",
    ending: "How far",
    first: "First role",
    tie: "several tie",
    verdict: "Verdict",
  },
  origins: { live: "live", paper: "paper", rehearsal: "rehearsal" },
  modes: { full: "full", express: "express" },
  unanswered: "no answer",
  verdicts: { none: "none of the three", clear: "clear", leaning: "likely", mixed: "mixed" },
  noneVerdict: "None of the three: the attraction is low.",
  noneFirst: "Where the verdict is “none of the three”, the one that would be nearest.",
  levels: { low: "low", moderate: "moderate", high: "marked" },
  endings: { all: "to the end", early: "early", open: "in progress", none: "not started" },
  leftOut: {
    removed: {
      one: "{n} person removed from the session",
      other: "{n} people removed from the session",
    },
    underway: { one: "{n} person is not done", other: "{n} people are not done" },
    early: {
      one: "{n} person finished early: the board shows it, and their row could be recognised",
      other: "{n} people finished early: the board shows it, and their rows could be recognised",
    },
    few: {
      one: "{n} person answered to the end, in a group of fewer than {least}",
      other: "{n} people answered to the end, in a group of fewer than {least}",
    },
    "second-few": {
      one: "second round left out for {n} person in the file: a group of fewer than {least} could be recognised",
      other:
        "second round left out for {n} people in the file: a group of fewer than {least} could be recognised",
    },
    "second-unfinished": {
      one: "second round left out for {n} person in the file, who did not answer to the end",
      other: "second round left out for {n} people in the file, who did not answer to the end",
    },
  },
  unknown: "I don’t know",
  dictionary: {
    file: "dictionary",
    column: "Column",
    kind: "Type",
    meaning: "Meaning",
    values: "Values",
  },
  kinds: { text: "text", number: "number", time: "date and time" },
  notAnonymous: "only in a session where participants chose their names",
  zone: "the server’s time zone: {zone}",
} satisfies Words<typeof fr>;
