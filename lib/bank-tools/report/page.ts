import type { Sentences } from "#lib/bank/schema.ts";
import { escapeText } from "#lib/bank-tools/pictures/drawing.ts";
import type { CertificateStrings } from "#lib/i18n/certificate/words.ts";
import type { CertifiedQuiz } from "./certified-quiz.ts";
import type { Figures } from "./figures.ts";

/** One quiz, the full or the express one, under its name. */
interface NamedQuiz extends CertifiedQuiz {
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

/** A part of the report: a heading, what it says, and pictures and tables as finished HTML. */
export interface ReportSection {
  title: string;
  text: string;
  /** Finished HTML, one entry per block. */
  blocks: readonly string[];
  /** Blocks stand side by side where there is room. */
  side?: boolean;
}

/** Writes the whole file: styles and pictures inside, no script, nothing to fetch. */
export function writePage(parts: {
  locale: string;
  title: string;
  subtitle: string;
  lead: string;
  styles: string;
  figures: readonly { figure: string; label: string }[];
  sections: readonly ReportSection[];
}): string {
  const { locale, title, subtitle, lead, styles, figures, sections } = parts;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(title)}</title>
<style>${styles}</style>
</head>
<body>
<header>
<p class="over">${escapeText(subtitle)}</p>
<h1>${escapeText(title)}</h1>
<p class="lead">${escapeText(lead)}</p>
<dl class="figures">${figures.map(({ figure, label }) => `<div><dt>${escapeText(label)}</dt><dd>${escapeText(figure)}</dd></div>`).join("")}</dl>
</header>
<main>
${sections.map(writeSection).join("\n")}
</main>
</body>
</html>
`;
}

/** Writes a table; cells after the first are figures. A caption says what it shows. */
export function writeTable(table: {
  caption: string;
  heads: readonly string[];
  rows: readonly (readonly string[])[];
}): string {
  const { caption, heads, rows } = table;
  const head = heads.map((cell) => `<th scope="col">${escapeText(cell)}</th>`).join("");
  const body = rows.map(
    ([first = "", ...cells]) =>
      `<tr><th scope="row">${escapeText(first)}</th>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join("")}</tr>`,
  );
  return `<div class="table"><table><caption>${escapeText(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table></div>`;
}

/** Writes a picture with its words below. */
export function writeFigure(svg: string, caption: string): string {
  return `<figure>${svg}<figcaption>${escapeText(caption)}</figcaption></figure>`;
}

function writeSection({ title, text, blocks, side }: ReportSection): string {
  const inside = side ? `<div class="side">${blocks.join("")}</div>` : blocks.join("");
  return `<section><h2>${escapeText(title)}</h2><p>${escapeText(text)}</p>${inside}</section>`;
}
