import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  paper: {
    title: { full: "The quiz on paper", express: "The express quiz on paper" },
    description:
      "The same questions to print, and a page to find the same first role yourself, by adding up small numbers.",
    byHand: "Find the first role by hand: the questions and the scoring page, to print",
    lead: {
      full: "The {total} questions of the full quiz, and a page to work out your own result: small whole numbers, one addition, and the same first role as on screen.",
      express:
        "The {total} questions of the express quiz, and a page to work out your own result: small whole numbers, one addition, and the same first role as on screen.",
    },
    other: {
      full: "Full version: {total} questions",
      express: "Express version: {total} questions",
    },
    print: "Print the questionnaire",
    printHint: {
      full: "Three A4 pages, in black and white if you like: the questions front and back, then the scoring page.",
      express:
        "Two A4 pages, in black and white if you like: the questions on the front, the scoring page on the back.",
    },
    can: "What adding up by hand tells",
    canList: [
      "The role that comes first, or the tie: exactly that of the quiz on screen.",
      "How sure that is, where the margin is large or very small: clear, likely or mixed, in the same words.",
    ],
    canRated:
      "Whether the attraction is so low that the result is “None”: in the same words as on screen, as long as few activities are skipped.",
    cannot: "What it cannot tell",
    cannotList: [
      "In between, the margin is not enough to choose the right word: the scoring page then gives two words, and does not decide.",
      "With more than {most} questions skipped, it no longer tells how sure the result is.",
      "It gives no affinities and no compass, and does not say what would change the result. For that, copy your answers into the quiz on screen.",
    ],
    session:
      "Do you run a session? Filled-in sheets are typed in by keyboard, one line of digits per person.",
    sheet: {
      page: "Page {n} of {total}",
      name: "First name or nickname",
      group: "Group",
      date: "Date",
      how: "One box per question. There is no right answer, and no hurry. On a line from 1 to 5, 1 means “definitely the sentence on the left”, 3 “both equally”, 5 “definitely the sentence on the right”.",
      howRated: "Where an activity is to be rated, tick how much it attracts you.",
      decides:
        "This questionnaire helps you think. It decides nothing. In a session, the person who types this sheet in sees your answers.",
      agree:
        "I agree that the person who runs the session prints my interview page, to talk about it with me.",
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
      attraction: {
        title: "My attraction",
        how: "Questions {numbers}: your digit minus 1; a ticked 0 does not count.",
        complete: "None skipped:",
        skipped: { one: "{n} skipped:", other: "{n} skipped:" },
        reading: {
          low: "from 0 to {low}, None.",
          both: "from 0 to {low}, None; up to {open}, paper cannot decide.",
          open: "from 0 to {open}, paper cannot decide.",
        },
        beyond: {
          one: "Above that, or with more than one skipped: it is not “None”.",
          other: "Above that, or with more than {n} skipped: it is not “None”.",
        },
        none: "If it is “None”, that is your result, whatever the margin; the first role is only the nearest of the three.",
      },
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
        tie: "Tie: the roles at the top are level, and we do not toss a coin.",
        mixed: "Mixed: this role would come first again fewer than 6 times in 10.",
        mixedOrLeaning: "Mixed or likely: paper cannot decide.",
        leaning: "Likely: this role would come first again 6 to 8 times in 10.",
        leaningOrClear: "Likely or clear: paper cannot decide.",
        clear: "Clear: this role would come first again at least 8 times in 10.",
        unknown: "More than {most} questions skipped: the margin is no longer enough.",
      },
      limits:
        "These words are those of the quiz on screen: they say what would happen if you answered again, a few weeks later. This is not a test, and this result is not made for hiring.",
      toQuiz: "Compass, reasons and sources: copy your answers at {address}",
    },
  },

  typedIn: {
    title: "Type in paper sheets",
    lead: "One line of {total} digits per person, as they copied it at the bottom of their sheet. Each person is given an alias and a ticket.",
    sheets: "Print this session’s sheets",
    draft:
      "Open the session first: sheets can be typed in during the session and afterwards, even once it is closed.",
    before: "Sheets typed in this session: {n}",
    beforeLead:
      "Undoing one erases its answers and its ticket, for good. Ticket lost? Undo it, then type the sheet again: with a ticket made from the board, the person would start from scratch.",
    when: "Typed",
    mark: "paper",
    entry: {
      label: "The next person’s digits",
      hint: "{total} digits, in the order of the questions; 0 for “I don’t know”. Spaces do not matter. Add + at the end if the person agrees to an interview page. Enter saves.",
      save: "Save",
      saved: "Saved: {alias}. Ticket {ticket}.",
      savedAgreed: "Saved: {alias}, with an interview page. Ticket {ticket}.",
      count: "Digits: {n} of {total}",
      ready: "{total} digits of {total}: Enter saves.",
      character: "Question {n}: only digits count, and a + at the very end. “{text}”",
      range: "Question {n}: there are only {most} answers, and 0. “{text}”",
      long: "There are more than {total} digits: there is one too many somewhere.",
      short: {
        one: "One digit is missing, that of question {next}: “{text}”",
        other: "{n} digits are missing. Next is question {next}: “{text}”",
      },
      failed: "Nothing has been saved. Press Enter again: nothing will count twice.",
      full: "The session is full.",
      last: "Typed on this page",
      lastLead:
        "Tickets are shown only here, as long as this page stays open. Print them, or copy them onto each sheet.",
      number: "No.",
      alias: "Alias",
      answered: "Answers",
      agreed: "Interview",
      yes: "yes",
      no: "no",
      undo: "Undo",
      undoOne: "Undo {alias}",
      undone: "Undone: {alias}.",
      print: "Print the tickets",
      slipLead:
        "Works once: it opens your answers on your device, which then gives you a ticket of your own, to see, download or erase them. {address}",
    },
  },
} satisfies Words<typeof fr>;
