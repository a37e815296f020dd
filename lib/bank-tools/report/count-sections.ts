import { drawDensity } from "#lib/bank-tools/pictures/density-chart.ts";
import { writeSvg } from "#lib/bank-tools/pictures/drawing.ts";
import { drawFirstBar } from "#lib/bank-tools/pictures/first-bar.ts";
import { drawScoreCurves } from "#lib/bank-tools/pictures/score-curves.ts";
import { drawSeparation } from "#lib/bank-tools/pictures/separation-chart.ts";
import { fillTemplate } from "#lib/i18n/template.ts";
import { nameRoles, type Report, type ReportSection, writeFigure, writeTable } from "./page.ts";

/** Who comes first over all sheets: a bar and a table for each quiz. */
export function describeFirst(report: Report): ReportSection {
  const { quizzes, strings, figures } = report;
  const { percent, number, count } = figures;
  const blocks = quizzes.flatMap(({ name, certificate }) => {
    const names = nameRoles(
      report,
      certificate.roles.map(({ role }) => role),
    );
    const words = { title: `${strings.firstTitle}, ${name}`, ties: strings.ties };
    const counted = fillTemplate(strings[certificate.counting], {
      sheets: count(certificate.sheets),
      counted: count(certificate.counted),
    });
    return [
      writeFigure(
        writeSvg(drawFirstBar({ certificate, names, words, percent })),
        `${name}. ${counted}.`,
      ),
      writeTable({
        caption: name,
        heads: [
          strings.role,
          strings.firstAlone,
          strings.firstTied,
          strings.mean,
          strings.variance,
          strings.range,
          strings.idealMargin,
        ],
        rows: certificate.roles.map((role, place) => [
          names[place] ?? "",
          percent(role.firstAlone),
          percent(role.firstTied),
          number(role.mean, 2),
          number(role.variance, 2),
          `${number(role.min, 0)} … ${number(role.max, 0)}`,
          number(role.ideal.margin, 0),
        ]),
      }),
    ];
  });
  return { title: strings.firstTitle, text: strings.firstText, blocks };
}

/** Where the sheets lie in the compass, and how each role's scores are spread. */
export function describePlaces(report: Report): ReportSection {
  const { quizzes, strings } = report;
  const [{ certificate, regions, spreads }] = quizzes;
  const names = nameRoles(
    report,
    certificate.roles.map(({ role }) => role),
  );
  const density = { title: strings.densityTitle, description: strings.densityText };
  const curves = { title: strings.spreadTitle, description: strings.spreadText };
  const spread = writeSvg(drawScoreCurves({ spreads, names, words: curves }));
  if (regions.length === 0) {
    return {
      title: curves.title,
      text: curves.description,
      blocks: [`<figure>${spread}</figure>`],
    };
  }
  const compass = writeSvg(drawDensity({ regions, names, words: density }));
  const blocks = [writeFigure(compass, density.title), writeFigure(spread, curves.description)];
  return { title: density.title, text: density.description, blocks, side: true };
}

/** The roles two by two, as tables. */
export function describePairs(report: Report): ReportSection {
  const { quizzes, strings, figures } = report;
  const { percent, number } = figures;
  const blocks = quizzes.map(({ name, certificate }) =>
    writeTable({
      caption: name,
      heads: [
        strings.pair,
        strings.above,
        strings.level,
        strings.below,
        strings.correlation,
        strings.pairItems,
        strings.idealsDiffer,
      ],
      rows: certificate.pairs.map((pair) => {
        const [one, other] = pair.roles.map((role) =>
          certificate.roles.findIndex((known) => known.role === role),
        );
        const correlation = certificate.correlations[one ?? 0]?.[other ?? 0];
        return [
          nameRoles(report, pair.roles).join(" / "),
          percent(pair.above),
          percent(pair.level),
          percent(pair.below),
          typeof correlation === "number" ? number(correlation, 2) : "–",
          String(pair.items),
          String(pair.idealsDiffer),
        ];
      }),
    }),
  );
  return { title: strings.pairsTitle, text: strings.pairsText, blocks };
}

/** What each item tells apart, with the items that tell nothing. */
export function describeSeparation(report: Report): ReportSection {
  const { quizzes, strings, sentences, figures } = report;
  const [{ certificate }] = quizzes;
  const names = Object.fromEntries(
    certificate.roles.map(({ role }) => [role, sentences.roles[role]?.name ?? role]),
  );
  const words = { title: strings.separationTitle, description: strings.separationText, names };
  const idle = certificate.items.filter(
    ({ dead, dominated, duplicates }) => dead || dominated.length > 0 || duplicates.length > 0,
  );
  const verdict =
    idle.length === 0
      ? strings.optionsNone
      : fillTemplate(strings.optionsSome, { items: idle.map(({ item }) => item).join(", ") });
  const pairs = certificate.pairs.map((pair) => nameRoles(report, pair.roles).join(" / "));
  return {
    title: strings.separationTitle,
    text: strings.separationText,
    blocks: [
      writeFigure(writeSvg(drawSeparation({ items: certificate.items, words })), verdict),
      writeTable({
        caption: strings.separationTitle,
        heads: [strings.item, strings.dimension, ...pairs],
        rows: certificate.items.map(({ item, dimension, separation }) => [
          sentences.items[item]?.text ?? item,
          sentences.dimensions[dimension]?.name ?? dimension,
          ...separation.map(({ share }) => figures.percent(share)),
        ]),
      }),
    ],
  };
}
