import type { Words } from "../../dictionary.ts";
import type fr from "./fr.ts";

export default {
  printed: {
    title: "My result",
    question: "Question {n}",
    towards: "{role}: what speaks for it",
    away: "{role}: what speaks against it",
    nothingTowards: "No answer goes towards this role.",
    nothingAway: "No answer goes against it.",
    source: "{origin}, {section}",
    changes: "What would change the result",
    change: {
      one: "{role} would come first with one answer changed:",
      other: "{role} would come first with {n} answers changed:",
    },
    changeNever: "{role}: no change is enough.",
    changeLow: {
      one: "A role would be named with one answer changed:",
      other: "A role would be named with {n} answers changed:",
    },
    ratings: "How much each activity attracts",
    more: { one: "and one more answer", other: "and {n} more answers" },
    skipped: "Skipped questions:",
    noneSkipped: "none.",
    axis: "50: neither for nor against",
    ask: "Questions for somebody who does the job: {role}",
    notes: "Notes",
    keepLink: "To see everything again, with sources and compass:",
    keepTicket: "To see everything again: ticket {ticket}, at",
    limits:
      "This result is about what somebody prefers today, not about what they will be able to do tomorrow. It is not a test, and it is not made for hiring.",
    printTitle: "What is printed",
    printLead:
      "By default a single page: the verdict, the compass, the main reasons, what would change the result, and the link to come back.",
    printOne: "The essentials, on one page",
    printAll: "Everything, on three or four pages",
  },
  keep: {
    title: "Keep this result",
    lead: "This link contains your answers: anyone who has it sees your result. Our server does not keep it: put it somewhere safe.",
    link: "Your link",
    copy: "Copy the link",
    copied: "Link copied.",
    copyFailed: "Copying did not work: select the link and copy it by hand.",
    print: "Print or save as PDF",
    change: "Change my answers",
    changeOther: "Change the answers on this device",
    other:
      "This device holds different answers from the ones in this result: the quiz will open with those. To try other answers for this result, stay on this page.",
    restart: "Start again",
    compare: "Compare with the card I was sent",
    code: "Code of the result: {code}",
  },
  fault: {
    title: "This code gives no result",
    code: "The code received",
    keep: "The code stays in this field: you can copy it, nothing is lost.",
    reasons: {
      empty: "The code at the end of the address is missing.",
      alphabet: "This code contains a character that our codes never use.",
      "unknown-bank": "This code comes from another quiz, one that this page does not know.",
      "unknown-version":
        "This code comes from a version of the quiz that this page does not know yet.",
      length: "This code has been cut, or has too many characters.",
      checksum: "A character of this code was changed along the way: the code is no longer valid.",
      range: "This code matches no possible set of answers.",
    },
    advice: {
      copy: "Go back to the message or page the link comes from, and copy it whole, to the last character.",
      version:
        "Reload this page to get its latest version. If that is not enough, open the link on the site it comes from.",
      bank: "Open the link on the site it comes from.",
    },
    stored: "See the result of the answers kept on this device",
    quiz: "Go to the quiz",
  },
  history: {
    title: "My results on this device",
    lead: "This list stays in your browser. “Erase all and start again”, in the quiz, erases it too.",
    none: "None of the three roles",
    forget: "Erase this list",
  },
  empty: {
    own: "Your result is on this device",
    title: "No result to show here",
    lead: "A result is shown from its link, which ends in a code. This address has none.",
    stored: {
      one: "Answers are kept on this device: {n} question out of {total}.",
      other: "Answers are kept on this device: {n} questions out of {total}.",
    },
    open: "See my result",
    quiz: "Take the quiz",
    resume: "Continue the quiz",
  },
} satisfies Words<typeof fr>;
