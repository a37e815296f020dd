import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  lead: "Someone took the Azimut quiz and shares the result, without their name or their answers.",
  description:
    "{sentence} What about you? Azimut shows which of three commercial roles suits you, and why.",
  preview: "Azimut, a triangle compass. {words}",
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
      none: "It is clear: if this person took the quiz again, their answers would show little attraction at least 8 times in 10. The quiz says what attracts them today, never what they are capable of.",
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
    text: "About eight minutes, without an account. The result says why.",
    start: "Take the quiz",
  },
  compare: {
    title: "Compare with me",
    lead: "Your result and this card, side by side. The comparison is made on your device: nothing is sent.",
    noScript:
      "The comparison is made on your device, and needs JavaScript. Without it, you can take the quiz and then compare your result with this card yourself.",
    none: "Take the quiz in this browser: at the end you come back here, with your result beside the card.",
    full: "Take the quiz and compare",
    express: "Shorter: the express quiz",
    blocked:
      "This browser keeps nothing in its memory, so it will not be able to compare. You can still take the quiz, and then look at this card again.",
    otherVersion:
      "The two results come from two versions of the quiz: the questions are not quite the same.",
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
    mineAt: "See my result",
  },
  refused: {
    title: "This card does not exist",
    text: "A character of the address was changed along the way, or the address was cut: it is no longer valid, and nothing is shown in its place.",
    advice:
      "Go back to the message or page that the link comes from, and copy it whole, to the last character.",
    mine: "See my result",
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
