import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  title: "The method",
  description:
    "How Azimut gets from your answers to a result, what is exact, what is uncertain, and what it does not say.",
  lead: "No black box: each answer gives or takes a few points for each role, and that is all. This page shows the arithmetic from beginning to end.",
  sections: {
    answer: {
      title: "From an answer to points",
      paragraphs: [
        "The quiz has {items} questions: moments of a working week, with ways to act that are equally good, and activities to rate. Each answer carries three small whole numbers, one per role. They say which role it comes closest to, according to our sources.",
        "These numbers are balanced twice. For each answer, the points of the three roles add up to zero: what one gains, the others lose. For each question, the possible answers balance out: no role starts ahead.",
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
        "The arithmetic is kept simple on purpose: each answer’s share is 50 × points ÷ M, and the shares add up exactly to the affinity shown, to the tenth. It is not a percentage of chances, and you are not compared with anyone.",
      ],
    },
    sure: {
      title: "How sure it is",
      paragraphs: [
        "Nobody answers exactly the same way twice. Studies have measured it: two weeks apart, answers on a scale resemble each other with a correlation of about 0.65 (Henry, Thielmann, Booth and Mõttus, 2022), and about one answer in four changes where one has to choose (Angleitner et al., 1986; Goldberg, 1963 and 1978, as reported by Ferrando, Lorenzo and Molina).",
        "So Azimut retakes the quiz for you in every possible way, each with its probability, and counts in how many cases the same role comes first again. It is a complete count, not a draw. Those cases make the cloud around your point on the compass.",
      ],
    },
    words: { title: "The words of the result", paragraphs: [] },
    skip: {
      title: "“I don’t know” and ties",
      paragraphs: [
        "A skipped question does not count: it is neither neutral nor against you, it is absent. It only makes the result less sure.",
        "When two roles have the same score, they are shown as tied. Nothing decides between them behind your back, neither the order of the roles nor chance.",
      ],
    },
    elevation: {
      title: "None of the three: attraction",
      paragraphs: [
        "Of the {items} questions, {ratings} ask how much one activity of these jobs attracts you: from 0, “{lowest}”, to {most}, “{best}”. For the roles their points cancel out: liking everything, or nothing, favours none of them. The sum, from 0 to {maximum}, is the attraction; interest inventories call it elevation. A skipped activity counts as unknown.",
        "The attraction is low below {below}. As for the roles, Azimut counts every way in which these answers could move. If it would be low at least {certain} times in 100, the result is “None”, and it says after that which role would be nearest. From {rest} to {certain} times in 100 it is called moderate. Where nothing is skipped, it is “None” up to a sum of {none}.",
        "Why {below}? It is the only whole number with which {ratings} times “{mild}” gives “None”, without giving it to somebody who loves both activities of one role and none of the others.",
        "It is not a judgement: the attraction says how much these activities please today, not what somebody is made for. How to read it is contested: Bullock, Reardon and Leierer (2004, technical report 39 on the Self-Directed Search) found it lower for women than for men.",
        "Before they were asked, these questions were read over to find words that mislead. Language models stood in for people: that helps the writing, and proves nothing about people.",
      ],
    },
    certificate: {
      title: "Is the quiz fair?",
      paragraphs: [
        "There are {sheets} ways to answer it. Azimut counts every one of them, and checks that each role has a fair chance.",
      ],
    },
    limits: { title: "What the quiz does not say", paragraphs: [] },
    open: {
      title: "Check it yourself",
      paragraphs: [
        "A released version of the questions never changes: the same answers always give the same result with it, and an old link keeps its meaning. You can also do the arithmetic by hand, with a pencil:",
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
      name: "Likely",
      text: "the same role would come first at least {leaning} times in 100, but fewer than {clear}.",
    },
    {
      name: "Mixed",
      text: "below that. Two or three roles resemble you, and the result names them all.",
    },
    { name: "Nothing to say yet", text: "no answer has been given." },
  ],
  none: {
    name: "None",
    text: "the attraction would be low at least {certain} times in 100: none of the three roles attracts much today.",
  },
  limits: [
    "It measures neither your skills, nor your personality, nor your chances of success. It compares preferences.",
    "It is not made for recruiting, sorting applications or assessing anyone.",
    "It knows only three roles. Sales has many others.",
    "No official classification separates these three roles. Azimut defines them by what people do in them, from two articles that overlap and sometimes contradict each other: the role pages say where they do.",
    "The points were set from these articles and checked against the expert ratings of O*NET. They have not yet been compared with real careers.",
    "The figures that say how sure a result is come from studies of other questionnaires. They give an honest order of magnitude, not a measurement of this one.",
  ],
  sources: {
    title: "The sources",
    text: "Every sentence about a role carries the short name of its source, or says that it is ours. This is what those names stand for.",
  },
} satisfies Words<typeof fr>;
