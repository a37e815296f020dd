import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  quiz: {
    title: "The quiz",
    description:
      "{total} questions about moments of a working week. No account, no timer, in {languages}.",
    inLanguage: "{language}",
    /** Sets the scene before the first question, where the bank has no words of its own for that. */
    frame: "Imagine you work in sales: choose what appeals to you most.",
    count: "Question {n} of {total}",
    third: "A third done already!",
    twoThirds: "Only a third to go!",
    unknown: "I don’t know",
    rating: "Would you like this?",
    steps: ["Definitely A", "Leaning A", "Equally", "Leaning B", "Definitely B"],
    pole: ": “{pole}”",
    previous: "Back",
    next: "Next",
    finish: "See my result",
    overview: "Overview",
    reviewTitle: "Your answers",
    reviewLead:
      "You can go back to every question. A skipped one counts neither for nor against a role.",
    answered: "Answered:",
    skipped: "Skipped:",
    unseen: "No answer yet",
    unseenCount: "No answer yet:",
    change: "Go back to question {n}",
    review: "Read my answers again",
    pace: {
      setting: "Go to the next question by itself",
      noted: "Answer noted. Next question.",
    },
    guessTitle: "Before the result, your guess",
    guessLead: "Which role do you expect to come first? It does not change the result.",
    noIdea: "No idea",
    resumeTitle: "Your answers are still here",
    resumeLead: "They stayed on this device. You can go on or erase them all.",
    resume: "Continue",
    resumeAt: "Continue at question {n}",
    resumeReview: "See my answers",
    resumeGuess: "Continue at the guess",
    restart: "Start again",
    restartAll: "Erase all and start again",
    settled:
      "The role that comes first can no longer change. You can carry on to make the result finer, or stop here.",
    settledLink: "Go to my result",
    keys: [
      { keys: ["1", "2", "…"], does: "choose" },
      { keys: ["Enter"], does: "go on" },
      { keys: ["Backspace"], does: "go back" },
    ],
    kept: "Your answers do not leave this device.",
    unkept:
      "This browser keeps nothing: your answers do not leave this device, but they are gone once you close this page.",
    sent: "Without JavaScript, your answers are sent once to this site, which computes the result and keeps nothing.",
    privacy: "Privacy",
    comparison: {
      text: "At the end, your result will be compared with the card that you were sent.",
      card: "See the card again",
      stop: "Do not compare",
    },
    refusedTitle: "These answers could not be read",
    refused: {
      "content-type": "The site expects a form, and it received something else.",
      "too-large": "What was sent is too large for a filled-in questionnaire.",
      "too-slow": "The form did not arrive in full within ten seconds.",
      "unknown-bank": "This form comes from a version of the quiz that this site does not know.",
      "doubled-field": "One question has two answers: “{field}”.",
      "unknown-item": "The form has a field that the quiz does not have: “{field}”.",
      "unknown-option": "The question “{field}” has an answer that it does not offer.",
      "unknown-guess": "The guess sent is none of the quiz’s roles.",
    },
    refusedBack:
      "Nothing was kept. Go back to the quiz with your browser’s Back button, or start again:",
  },

  earlier: {
    title: "The questions have changed",
    lead: {
      one: "You had answered {n} of the {total} earlier questions. Your answer is still on this device: you can finish those questions, or answer the new ones. Nothing is erased.",
      other:
        "You had answered {n} of the {total} earlier questions. Your answers are still on this device: you can finish those questions, or answer the new ones. Nothing is erased.",
    },
    finish: "Finish the earlier questions",
    finished:
      "You had answered the earlier questions, and your result is still here. You can also answer the new questions. Nothing is erased.",
    result: "See my result",
    begin: "Answer the new questions",
    link: "Finish the earlier questions, begun on this device",
    here: "You are answering the questions of an earlier version of the quiz.",
    toCurrent: "Go to the new questions",
  },

  express: {
    title: "The express quiz",
    description:
      "{express} questions instead of {full}: a first direction in four minutes, with a less certain result. You can go on afterwards without answering again.",
    name: "Express quiz",
    beside: "{express} questions, about 4 minutes, a less certain result.",
    cost: "What express costs: of 1,000 simulated people with {strength} of their answers going towards a role, it finds that role at least {found} times, and the full quiz {fullFound} times. When answers are less clear-cut ({weak}), it is {weakFound} times, against {weakFullFound}.",
    method: "How this is worked out",
    goOn: "Go on with the other {n} questions",
    goOnNote: "Afterwards you can go on with the other {n}, without answering again.",
  },
} satisfies Words<typeof fr>;
