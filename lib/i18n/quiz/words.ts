import type { Dictionary } from "../dictionary.ts";
import en from "./en.ts";
import fr from "./fr.ts";

export const quizStrings: Dictionary<typeof fr.quiz> = { fr: fr.quiz, en: en.quiz };

/** Why a posted form was refused; each has its sentence below and its status in the route. */
export type FormRefusal = keyof typeof fr.quiz.refused;

/** The words for who began with the questions of an earlier version. */
export const earlierStrings: Dictionary<typeof fr.earlier> = { fr: fr.earlier, en: en.earlier };

/** The words of the express quiz, wherever it is offered. */
export const expressStrings: Dictionary<typeof fr.express> = { fr: fr.express, en: en.express };
