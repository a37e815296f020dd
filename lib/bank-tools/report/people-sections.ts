import { drawConfusion } from "#lib/bank-tools/pictures/confusion-chart.ts";
import { writeSvg } from "#lib/bank-tools/pictures/drawing.ts";
import { drawLeftOut } from "#lib/bank-tools/pictures/left-out-chart.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { nameRoles, type Report, type ReportSection, writeFigure, writeTable } from "./page.ts";

/** How simulated people of each role come out: one matrix per setting and quiz. */
export function describePeople(report: Report): ReportSection {
  const { quizzes, strings, figures } = report;
  const blocks = quizzes.flatMap(({ name, certificate, study }) => {
    const names = nameRoles(
      report,
      certificate.roles.map(({ role }) => role),
    );
    return study.confusions.map((confusion) => {
      const template = confusion.noise > 0 ? strings.settingNoise : strings.setting;
      const setting = fillTemplate(template, {
        strength: figures.wholePercent(confusion.strength),
        noise: figures.wholePercent(confusion.noise),
      });
      const words = { title: `${name}: ${setting}`, ties: strings.ties };
      const drawing = drawConfusion({ confusion, names, words, percent: figures.percent });
      return writeFigure(writeSvg(drawing), `${name} – ${setting}.`);
    });
  });
  const count = figures.count(String(quizzes[0].study.count));
  const text = fillTemplate(strings.peopleText, { n: count });
  return { title: strings.peopleTitle, text, blocks, side: true };
}

/** The dimensions: how many items, how reliably measured, and their part in each role's score. */
export function describeDimensions(report: Report): ReportSection {
  const { quizzes, strings, sentences, figures } = report;
  const blocks = quizzes.map(({ name, certificate, study }) => {
    const roles = nameRoles(
      report,
      certificate.roles.map(({ role }) => role),
    );
    return writeTable({
      caption: name,
      heads: [
        strings.dimension,
        strings.items,
        strings.reliability,
        ...roles.map((role) => fillTemplate(strings.share, { role })),
      ],
      rows: certificate.dimensions.map(({ dimension, items, shares }) => {
        const found = study.reliability.find((measured) => measured.dimension === dimension);
        const reliability = found?.reliability ?? null;
        return [
          sentences.dimensions[dimension]?.name ?? dimension,
          String(items),
          reliability === null ? "–" : figures.number(reliability, 2),
          ...shares.map(figures.percent),
        ];
      }),
    });
  });
  return { title: strings.dimensionsTitle, text: strings.dimensionsText, blocks };
}

/** How strongly the roles attract, and how often no role is named; nothing where no quiz has ratings. */
export function describeElevation({ quizzes, strings, figures }: Report): ReportSection[] {
  const { number, percent } = figures;
  const rows = quizzes.flatMap(({ name, certificate, study }) => {
    const [counted, tried] = [certificate.elevation, study.elevation];
    if (!counted || !tried) return [];
    const { low, moderate, high } = tried.levels;
    const none = study.confusions.flatMap((confusion) =>
      confusion.rows.map((row) => row.none ?? 0),
    );
    return [
      [
        name,
        String(counted.ratings),
        `0 … ${number(counted.maximum, 0)}`,
        number(counted.lowBelow, 1),
        percent(counted.none),
        percent(Math.max(...none)),
        tried.reliability === null ? "–" : number(tried.reliability, 2),
        [low, moderate, high].map(percent).join(" / "),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const { title, text, heads } = strings.elevation;
  return [{ title, text, blocks: [writeTable({ caption: title, heads: [...heads], rows })] }];
}

/** What hangs on each single item of the full quiz. */
export function describeLeftOut({ quizzes, strings, figures }: Report): ReportSection {
  const words = { title: strings.leftOutTitle, description: strings.leftOutText };
  const items = quizzes[0].study.leftOut;
  const drawing = drawLeftOut({ items, words, percent: figures.percent });
  const blocks = [writeFigure(writeSvg(drawing), quizzes[0].name)];
  return { title: strings.leftOutTitle, text: strings.leftOutText, blocks };
}

/** What sheets filled in without reading come out as. */
export function describeCareless(report: Report): ReportSection {
  const { quizzes, strings, figures } = report;
  const blocks = quizzes.map(({ name, certificate }) =>
    writeTable({
      caption: name,
      heads: [strings.habit, strings.first, strings.verdict, strings.stability],
      rows: certificate.careless.map(({ habit, first, verdict, stability }) => [
        strings.habits[habit],
        nameRoles(report, first).join(" = "),
        strings.kinds[verdict.kind],
        figures.percent(stability),
      ]),
    }),
  );
  return { title: strings.carelessTitle, text: strings.carelessText, blocks };
}

/** Which verdicts the full quiz can give. */
export function describeVerdicts(report: Report): ReportSection {
  const { quizzes, strings } = report;
  const blocks = quizzes.map(({ name, certificate }) =>
    writeTable({
      caption: name,
      heads: [strings.verdict, strings.roles, strings.found],
      rows: certificate.verdicts.map(({ kind, roles, answers }) => [
        strings.kinds[kind],
        nameRoles(report, roles).join(", "),
        answers ? strings.found : strings.notFound,
      ]),
    }),
  );
  return { title: strings.verdictsTitle, text: strings.verdictsText, blocks };
}
