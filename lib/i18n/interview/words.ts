import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

/** Interviews: who agrees, the list, the printed page itself. */
export const interviewStrings: Dictionary<typeof fr.interview> = {
  fr: fr.interview,
  en: en.interview,
};

/**
 * What a counsellor can ask about somebody's answers, by dimension, pole, role or pair of roles of the bank. Each opens a
 * story, and none suggests an answer.
 */
export const interviewQuestions: Dictionary<typeof fr.questions> = {
  fr: fr.questions,
  en: en.questions,
};
