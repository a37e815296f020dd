import type { Words } from "../dictionary.ts";
import attraction from "./attraction/en.ts";
import detail from "./detail/en.ts";
import type fr from "./fr.ts";
import keep from "./keep/en.ts";
import portrait from "./portrait/en.ts";

export default {
  title: "Your result",
  description: "The commercial role that suits you, why, and how sure that is.",
  reading: "Reading your result…",
  noScript:
    "Your result is computed on your device, from the end of the address. Without scripts, replace the # in the address with /: the server will then compute the page, and keep nothing of it.",
  aids: {
    listen: "Listen",
    stop: "Stop",
    easy: "Easy reading",
    usual: "Usual reading",
  },
  easy: {
    before: {
      clear: "One job suits you.",
      leaning: "One job suits you a little more than the others.",
      mixed: "Several jobs suit you.",
      tie: "Several jobs suit you equally well.",
      none: "None of these jobs attracts you much today.",
    },
    job: { single: "This job is called {role}.", each: "One of these jobs is called {role}." },
    after: {
      clear: "This result is rather sure.",
      leaning: "This result is not very sure.",
      mixed: "This result is not sure.",
      tie: "Your answers do not say which one comes first.",
      none: "There are other jobs.",
    },
    always: ["This is not a test.", "You choose."],
  },
  verdict: {
    clear:
      "Your profile points clearly to {first}: if you took the quiz again, this role would come first {often}.",
    leaning:
      "Your profile leans towards {first}: if you took the quiz again, this role would come first {often}.",
    mixedTwo:
      "Your profile is shared between {first} and {second}: {first} is ahead, but if you took the quiz again, this role would come first {often}.",
    mixedThree:
      "Your profile is shared between all three roles: {first} is ahead, but if you took the quiz again, this role would come first {often}.",
    tieTwo:
      "{first} and {second} come out exactly level: your answers do not separate them, and we do not toss a coin.",
    tieThree:
      "All three roles come out exactly level: your answers put none of them ahead, and we do not toss a coin.",
    none: "Nothing to say yet: without an answer, no role comes before another.",
    low: "None of the three roles, for now: by your answers, what is done in them does not attract you much today.",
    often: "about {n} times in 10",
    always: "at least 19 times in 20",
    seldom: "fewer than 6 times in 10",
    heading: {
      both: "{first} or {second}",
      three: "A little of all three roles",
      none: "None of the three, for now",
      empty: "Nothing to say yet",
    },
    lead: {
      mixed: "{first} is ahead, but nothing is settled.",
      tie: "Exactly level.",
      none: "By your answers, what is done in these jobs does not attract you much today.",
    },
    again: "{role} would come first if you took the quiz again.",
    level: "Your answers do not separate them, and we do not toss a coin.",
    stillLow: "The attraction would be low again if you took the quiz again.",
    moderate:
      "Moderate attraction: taken together, what is done in these jobs attracts you neither little nor much.",
    label: {
      clear: "Clear",
      leaning: "Likely",
      mixed: "Mixed",
      tie: "A tie",
      none: "None",
    },
    coverage: {
      one: "Worked out from a single answer out of {total}.",
      other: "Worked out from {n} answers out of {total}.",
    },
    express: {
      one: "Express quiz: worked out from a single answer out of {total}.",
      other: "Express quiz: worked out from {n} answers out of {total}.",
    },
    trial: { one: "Trying out: one answer changed", other: "Trying out: {n} answers changed" },
  },
  express: {
    title: "This was the express quiz",
    lead: "{asked} questions give a first direction; {all} make it more certain. Your answers are kept: only the other questions are left.",
    goOn: "Go on with the other {n} questions",
    again: "Without JavaScript, the full quiz asks the first questions again too.",
    other:
      "This device holds different answers from the ones in this result: to go on with this one, open it on the device where it was made.",
  },
  none: {
    lead: "You skipped every question. That is your right, and it is not a profile: a skipped question counts neither for a role nor against another.",
    advice:
      "Answer a few questions, the ones that speak to you: the compass moves from the first answer on, and every further answer makes the result surer.",
    quiz: "Go back to the questions",
    roles: "Read first what the three roles are",
  },
  retests: {
    lead: "If you took the quiz ten times, some weeks apart: who would come first",
    entry: { one: "{role}: about once", other: "{role}: about {n} times" },
    tied: { one: "level: about once", other: "level: about {n} times" },
    basis:
      "This is arithmetic, not a promise: each answer moves as often as in studies that ask the same people the same questions again.",
    how: "How it is worked out",
  },
  compass: {
    title: "Your compass",
    cloud: "The circles show where the point could land on another day.",
    describe:
      "A triangle with a role at each corner. {place} Around the point, three zones show where it would land if you took the quiz again.",
    place: "Your point is {percent} of the way from the centre to the edge, on the side of {role}.",
    placeBetween:
      "Your point is {percent} of the way from the centre to the edge, between {first} and {second}.",
    centre: "Your point is at the centre: no role pulls it more than another.",
  },
  /** The compass in figures. */
  figures: {
    you: "You: the nearer the point is to a corner, the more your answers go towards that role.",
    given: "Your real answers, before trying others.",
    zones: [
      "One time in two, a new try would land in this zone.",
      "8 times in 10, in this one or the one before.",
      "19 times in 20, in one of the three.",
    ],
    drift:
      "The zones are nearer to the centre than the point: a new try rarely repeats all of the most decided answers.",
    title: "The compass in figures",
    role: "Role",
    affinity: "Affinity, out of 100",
    again: "First if you started again",
    level: "Level",
  },
  guess: {
    title: "You had guessed {guess}",
    match: "That is the role that comes first. Your answers tell the same story as your intuition.",
    part: "It is one of the roles your answers are shared between: intuition was not far off.",
    differ:
      "Your answers lead elsewhere: {first}. That proves nobody wrong: ask yourself what drew you to {guess}, the day-to-day work, or your idea of it?",
    away: "The answers that led away from it most:",
    none: "Your answers say nothing yet, neither for it nor against.",
    low: "None of the three attracts you much today, this one included. Ask yourself what you liked about the idea: another job may have it.",
  },
  source: "{origin}, {section}",
  ...attraction,
  ...detail,
  ...portrait,
  ...keep,
} satisfies Words<typeof fr>;
