import { globSync, readFileSync, writeFileSync } from "node:fs";
import Beasties from "beasties";

const sheet = /<link [^>]*(?:rel="stylesheet"|as="style")[^>]*>/g;

/**
 * Writes into each static page the styles that it uses, so that it shows as soon as it is there. The whole sheets follow at
 * its end: what scripts draw later needs more of them, and React looks for these links.
 */
export async function inlineStyles(build: string): Promise<void> {
  const finder = new Beasties({
    path: build,
    publicPath: "/_next/",
    inlineFonts: true,
    preloadFonts: false,
    // The sheets are small already, and what this would do to a rule of one declaration breaks it.
    compress: false,
    logLevel: "error",
  });
  for (const file of globSync(`${build}/server/app/**/*.html`)) {
    const html = readFileSync(file, "utf8");
    writeFileSync(file, placeStyles(html, readStyles(await finder.process(html))));
  }
}

function readStyles(html: string): string {
  const styles = html.matchAll(/<style>(?<text>.*?)<\/style>/gs);
  // Sheets name files from where they lie themselves.
  return [...styles]
    .map(({ groups }) => groups?.text ?? "")
    .join("")
    .replaceAll("url(../", "url(/_next/static/");
}

/** Gives a page with these styles where its sheets began, and the links to the sheets at its end. */
export function placeStyles(html: string, styles: string): string {
  const [head = "", ...body] = html.split("</head>");
  const links = head.match(sheet) ?? [];
  const [first] = links;
  if (!first) return html;
  const at = head.indexOf(first);
  const rest = head.slice(at).replaceAll(sheet, "");
  const page = [`${head.slice(0, at)}<style>${styles}</style>${rest}`, ...body].join("</head>");
  const end = page.lastIndexOf("</body>");
  return `${page.slice(0, end)}${links.join("")}${page.slice(end)}`;
}
