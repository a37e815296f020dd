import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  heading: {
    clear: "A profile that points clearly to {roles}",
    leaning: "A profile that leans towards {roles}",
    mixed: "A profile shared between {roles}",
    tie: "A profile level between {roles}",
    none: "A profile that none of the three roles attracts much",
  },
  lead: "Someone took the Azimut quiz and shares the result, without their name or their answers.",
  description:
    "{sentence} What about you? Azimut shows which of three commercial roles suits you, and why.",
  pictures: "The card as a picture",
  picture: "{format}, {width} × {height} pixels",
  sure: {
    title: "How sure it is",
    text: {
      clear:
        "It is clear: if this person took the quiz again, the same role would come first at least 8 times in 10.",
      leaning:
        "It is likely: if this person took the quiz again, the same role would come first between 6 and 8 times in 10.",
      mixed:
        "It is not settled: if this person took the quiz again, the same role would come first fewer than 6 times in 10. Some jobs really do mix several roles.",
      tie: "Nothing is settled: these roles come out exactly level, and Azimut does not toss a coin. Some jobs really do mix several roles.",
      none: "It is clear: if this person took the quiz again, their answers would say little attraction at least 8 times in 10. The quiz says what attracts them today, never what they are capable of.",
    },
    mode: {
      full: "The result comes from the full quiz.",
      express: "The result comes from the express quiz, which is shorter and so less sure.",
    },
  },
  rounded:
    "The card’s affinities are rounded to the nearest 5. 50 means that the answers lean neither towards this role nor away from it. It is neither a mark nor a level.",
  roleOnly: "The person chose not to show their affinities.",
  method: "How the quiz counts, and its limits",
  roles: {
    title: "{roles}, in three sentences",
    titleSeveral: "These roles, in three sentences each",
    lead: "What the sources say. Job titles change from one company to the next.",
    more: "All about {role}",
  },
  quiz: {
    title: "What about you?",
    text: "The quiz takes about eight minutes, without an account. Your answers stay on your device, and the result says why.",
    start: "Take the quiz",
  },
  compare: {
    title: "Compare with my result",
    lead: "Your result is read from this browser’s memory and compared here, on your device. Nothing is sent.",
    button: "Compare with mine",
    noScript:
      "The comparison is made on your device: it needs JavaScript, and answers to the quiz in this browser.",
    none: "This browser has no result for this quiz yet. Answer some questions, then come back to this page.",
    describe: "A triangle compass, a role at each corner, with both results. {words}",
    mine: "You",
    theirs: "The card",
    theirLand: "The card: the area it points to",
    caption: "Affinities out of 100, rounded to the nearest 5",
    role: "Role",
    hidden: "not shown",
    noRole: "none of the three roles",
    same: "You have the same bearing: {roles}.",
    shared: "You have in common: {roles}. You, {mine}; the card, {theirs}.",
    differ: "Two different bearings: you, {mine}; the card, {theirs}.",
    mineAt: "See my whole result",
  },
  refused: {
    title: "This card does not exist",
    text: "A character of the address was changed along the way, or the address was cut: it is no longer valid, and nothing is shown in its place.",
    advice:
      "Go back to the message or page that the link comes from, and copy it whole, to the last character.",
    quiz: "Take the quiz",
    roles: "Read what the three roles are",
  },
  problems: {
    "foreign-origin":
      "The request does not come from this site’s public address: open your result at that address and try again.",
    "content-type": "The request does not say that it is JSON.",
    "bad-json": "The request is not JSON.",
    "too-large": "The request is too long to be that of a card.",
    "too-slow": "The request did not arrive in time: try again.",
    "bad-input": "No result can give this card.",
    "unknown-card": "This address is not that of a card of this site.",
    "bad-size": "maxwidth and maxheight are whole numbers of pixels, from 1 up.",
    "wrong-format": "The answer exists as JSON only.",
    busy: "Too many pictures are being made: try again in a few seconds.",
  },
} satisfies Words<typeof fr>;
