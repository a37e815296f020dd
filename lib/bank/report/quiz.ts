import type { CertificateStrings } from "#lib/i18n/certificate/words.ts";
import type { Sentences } from "../schema.ts";
import type { CertifiedQuiz } from "./certified-quiz.ts";
import type { Figures } from "./figures.ts";

/** One quiz, the full or the express one, under its name. */
export interface NamedQuiz extends CertifiedQuiz {
  name: string;
}

/** What every section of the report is written from; the full quiz comes first. */
export interface Report {
  quizzes: readonly [NamedQuiz, ...NamedQuiz[]];
  sentences: Sentences;
  strings: CertificateStrings;
  figures: Figures;
}

/** Gives the names of a certificate's roles, in their order. */
export function nameRoles({ sentences }: Report, roles: readonly string[]): string[] {
  return roles.map((role) => sentences.roles[role]?.name ?? role);
}
