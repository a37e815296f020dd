import { currentRelease } from "#lib/bank/released.ts";
import type { Sentences } from "#lib/bank/schema.ts";
import { type CertifiedQuiz, certifyQuiz } from "#lib/bank-tools/report/certified-quiz.ts";
import { createFigures, type Figures } from "#lib/bank-tools/report/figures.ts";
import {
  type CertificatePageStrings,
  type CertificateStrings,
  certificatePageStrings,
  certificateStrings,
} from "#lib/i18n/certificate/words.ts";
import { choosePlural, fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { selectExpress } from "#lib/scoring/answers.ts";

/** The reliability that each dimension of the full quiz is held to; `bars.test.ts` holds it. */
export const reliabilityBar = 0.7;

/** What every part of the certificate's section is drawn from. */
export interface CertificateView {
  locale: Locale;
  full: CertifiedQuiz;
  express: CertifiedQuiz;
  /** Role ids and their names, in the bank's order. */
  roles: readonly string[];
  names: readonly string[];
  sentences: Sentences;
  strings: CertificateStrings;
  words: CertificatePageStrings;
  figures: Figures;
}

let certified: Pick<CertificateView, "full" | "express"> | undefined;

/** Certifies the current bank, once for all languages: it takes more than a second. */
function certifyCurrent(): Pick<CertificateView, "full" | "express"> {
  const { bank } = currentRelease;
  certified ??= { full: certifyQuiz(bank), express: certifyQuiz(selectExpress(bank)) };
  return certified;
}

/** Gives the current bank's certificate with the words and figures of a language. */
export function viewCertificate(locale: Locale): CertificateView {
  const { bank, sentences } = currentRelease;
  return {
    locale,
    ...certifyCurrent(),
    roles: bank.roles,
    names: bank.roles.map((role) => sentences[locale].roles[role]?.name ?? role),
    sentences: sentences[locale],
    strings: certificateStrings[locale],
    words: certificatePageStrings[locale],
    figures: createFigures(locale),
  };
}

/** Gives how far apart the roles' shares of sheets are, from the lowest to the highest, in words: "0.2 points". */
export function wordGap(
  { words, figures, locale }: CertificateView,
  { certificate }: CertifiedQuiz,
): string {
  const shares = certificate.roles.map(({ firstAlone }) => firstAlone);
  const gap = 100 * (Math.max(...shares) - Math.min(...shares));
  return fillTemplate(choosePlural(words.points, { locale, n: gap }), {
    n: figures.number(gap, 1),
  });
}

/** Gives the largest share (0 … 1) of simulated people for whom another role comes first without one of the questions. */
export function findMostChanged({ study }: CertifiedQuiz): number {
  return Math.max(...study.leftOut.map(({ changed }) => changed));
}
