import type { Locale } from "#lib/locale.ts";
import type { AddressForm, Dictionary, Words } from "../dictionary.ts";
import en from "./en.ts";
import fr, { tu } from "./fr.ts";

export const quizStrings: Dictionary<typeof fr.quiz> = { fr: fr.quiz, en: en.quiz };

/** What stands around the questions, in one language. */
export type QuizStrings = Words<typeof fr.quiz>;

const toTu: QuizStrings = { ...fr.quiz, ...tu };

/** Gives what stands around the questions, spoken to as a session's counsellor has chosen. */
export function addressQuiz(locale: Locale, addressForm: AddressForm = "vous"): QuizStrings {
  return locale === "fr" && addressForm === "tu" ? toTu : quizStrings[locale];
}

/** Why a posted form was refused; each has its sentence below and its status in the route. */
export type FormRefusal = keyof typeof fr.quiz.refused;

/** The words for who began with the questions of an earlier version. */
export const earlierStrings: Dictionary<typeof fr.earlier> = { fr: fr.earlier, en: en.earlier };

/** The words of the express quiz, wherever it is offered. */
export const expressStrings: Dictionary<typeof fr.express> = { fr: fr.express, en: en.express };
