import type { BankFault } from "#lib/bank/fault.ts";
import type { Bank, Sentences } from "#lib/bank/schema.ts";
import { certificateStrings } from "#lib/i18n/certificate/words.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import type { Locale } from "#lib/locale.ts";
import { selectExpress } from "#lib/scoring/answers.ts";
import { certifyQuiz } from "./certified-quiz.ts";
import {
  describeFirst,
  describePairs,
  describePlaces,
  describeSeparation,
} from "./count-sections.ts";
import { createFigures } from "./figures.ts";
import { type Report, type ReportSection, writePage, writeTable } from "./page.ts";
import {
  describeCareless,
  describeDimensions,
  describeElevation,
  describeLeftOut,
  describePeople,
  describeVerdicts,
} from "./people-sections.ts";
import { writeStyles } from "./styles.ts";

/** Writes the report on a bank: one HTML file that stands alone. */
export async function writeReportPage(parts: {
  bank: Bank;
  sentences: Sentences;
  faults: readonly BankFault[];
  locale: Locale;
}): Promise<string> {
  const { bank, sentences, faults, locale } = parts;
  const strings = certificateStrings[locale];
  const express = selectExpress(bank);
  const report: Report = {
    quizzes: [
      { name: strings.full, ...certifyQuiz(bank) },
      ...(express.items.length > 0 ? [{ name: strings.express, ...certifyQuiz(express) }] : []),
    ],
    sentences,
    strings,
    figures: createFigures(locale),
  };
  const names = { title: sentences.title, bank: bank.id, version: bank.version };
  return writePage({
    locale,
    title: strings.title,
    subtitle: fillTemplate(strings.subtitle, names),
    lead: strings.lead,
    styles: await writeStyles(),
    figures: listKeyFigures(report),
    sections: [
      describeFirst(report),
      describePlaces(report),
      describePeople(report),
      describeSeparation(report),
      describePairs(report),
      describeDimensions(report),
      ...describeElevation(report),
      describeLeftOut(report),
      describeCareless(report),
      describeVerdicts(report),
      describeFaults(report, faults),
      ...strings.methodText.slice(0, 1).map(
        (text): ReportSection => ({
          title: strings.methodTitle,
          text,
          blocks: strings.methodText.slice(1).map((more) => `<p>${more}</p>`),
        }),
      ),
    ],
  });
}

function listKeyFigures({ quizzes, strings, figures }: Report) {
  const [{ certificate, study }] = quizzes;
  const shares = certificate.roles.map(({ firstAlone }) => firstAlone);
  const span = `${figures.percent(Math.min(...shares))} … ${figures.percent(Math.max(...shares))}`;
  return [
    { figure: figures.count(certificate.sheets), label: strings.keySheets },
    { figure: span, label: strings.firstAlone },
    { figure: figures.percent(certificate.ties.share), label: strings.ties },
    ...study.confusions.slice(0, 1).map(({ worst, strength }) => ({
      figure: figures.percent(worst),
      label: fillTemplate(strings.keyRight, { strength: figures.wholePercent(strength) }),
    })),
  ];
}

function describeFaults({ strings }: Report, faults: readonly BankFault[]): ReportSection {
  const heads = [strings.file, strings.id, strings.reason, strings.message];
  const rows = faults.map(({ file, id, reason, message }) => [file, id, reason, message]);
  const blocks =
    faults.length > 0 ? [writeTable({ caption: strings.faultsTitle, heads, rows })] : [];
  const text = faults.length > 0 ? String(faults.length) : strings.faultsNone;
  return { title: strings.faultsTitle, text, blocks };
}
