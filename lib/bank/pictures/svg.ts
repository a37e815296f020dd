import type { Drawing, Paint, Shape } from "./drawing.ts";

/** Writes a drawing as SVG. Tones become the classes `fill-…` and `stroke-…`, `text-…`; nothing else is styled. */
export function writeSvg({ title, description, width, height, shapes }: Drawing): string {
  const label = escapeText(`${title}. ${description}`);
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${shapes.map(writeShape).join("")}</svg>`;
}

/** Makes a text safe to stand in HTML or SVG, in an element or between double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function writeShape(shape: Shape): string {
  if (shape.shape === "path") {
    return `<path d="${shape.d}" class="${namePaint(shape)}"${writeNumbers(shape)}/>`;
  }
  const { x, y, text, anchor, tone, size, strong } = shape;
  const weight = strong ? ' font-weight="650"' : "";
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}"${weight} class="fill-${tone}">${escapeText(text)}</text>`;
}

function namePaint({ fill, stroke }: Paint): string {
  return [fill ? `fill-${fill}` : "fill-none", ...(stroke ? [`stroke-${stroke}`] : [])].join(" ");
}

function writeNumbers({ opacity, width }: Paint): string {
  return [
    opacity === undefined ? "" : ` opacity="${opacity}"`,
    width === undefined ? "" : ` stroke-width="${width}"`,
  ].join("");
}
