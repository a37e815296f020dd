import type { Words } from "../dictionary.ts";
import type fr from "./fr.ts";

export default {
  problems: {
    "foreign-origin":
      "This page may not ask: the people who run this Azimut have not allowed its site.",
    "content-type": "The request does not say that it is JSON (Content-Type: application/json).",
    "bad-json": "The request is not JSON.",
    "too-large": "The request is over 16 kB: an answer sheet is far shorter.",
    "too-slow": "The request did not arrive in time: try again.",
    "bad-input":
      "The version of the questions and the answers are needed, as openapi.json shows them.",
    "bad-query": "“version” is a whole number, from 1 up, given once.",
    "unknown-version":
      "There is no such version of the questions: /api/v1/bank gives those there are.",
    "unknown-item": "This version does not have this question.",
    "unknown-option": "This question does not have this answer.",
    "too-many-scores": "Too many sheets within a minute: try again a little later.",
  },
} satisfies Words<typeof fr>;
