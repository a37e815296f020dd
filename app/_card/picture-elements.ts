import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createElement, type ReactElement } from "react";
import { type CardShape, type Scene, type TextLine, writeDash, writeNumber } from "./scene.ts";
import { measureText, type Weight } from "./text-lines.ts";

/** How high letters stand over the baseline and hang under it: the ascender and descender of the font files, in sizes. */
const ascent = 0.93;
const lineHeight = 1.2;

/** Gives a scene as the elements that @vercel/og draws: one SVG for the outlines, one box for each line of text. */
export function buildElements({ width, height, background, shapes, texts }: Scene): ReactElement {
  const fill = { width: "100%", height: "100%" };
  return createElement(
    "div",
    { style: { ...fill, display: "flex", background, fontFamily: pictureFont } },
    createElement(
      "svg",
      { width, height, viewBox: `0 0 ${width} ${height}`, style: { position: "absolute" } },
      ...shapes.map(buildShape),
    ),
    ...texts.map(buildText),
  );
}

function buildShape(shape: CardShape): ReactElement {
  const { d, fill = "none", stroke, width, dash, offset, at } = shape;
  return createElement("path", {
    d,
    fill,
    stroke,
    strokeWidth: width,
    strokeDasharray: dash && writeDash(dash),
    strokeDashoffset: offset,
    strokeLinejoin: "round",
    transform: at && `translate(${writeNumber(at.x)} ${writeNumber(at.y)}) scale(${at.scale})`,
  });
}

function buildText(line: TextLine): ReactElement {
  const { text, x, y, size, weight, fill, anchor, turn } = line;
  const width = measureText(text, line);
  const before = anchor === "middle" ? width / 2 : anchor === "end" ? width : 0;
  const style = {
    position: "absolute",
    left: x - before,
    top: y - ascent * size,
    fontSize: size,
    fontWeight: weight,
    lineHeight,
    color: fill,
    whiteSpace: "pre",
  } as const;
  if (turn === undefined) return createElement("div", { style }, text);
  const origin = `${writeNumber(before)}px ${writeNumber(ascent * size)}px`;
  const turned = { ...style, transform: `rotate(${turn}deg)`, transformOrigin: origin };
  return createElement("div", { style: turned }, text);
}

/** The name that a picture's typeface goes by. */
const pictureFont = "Bricolage Grotesque";

const weights: readonly Weight[] = [400, 700];
const files = "node_modules/@fontsource/bricolage-grotesque/files";

/** Gives the path of the font file for a weight. */
export function fontPath(weight: Weight): string {
  return join(process.cwd(), files, `bricolage-grotesque-latin-${weight}-normal.woff`);
}

/** Reads the fonts that pictures are set in, as @vercel/og wants them. */
export function readPictureFonts() {
  return weights.map((weight) => ({
    name: pictureFont,
    weight,
    style: "normal" as const,
    data: readFileSync(fontPath(weight)),
  }));
}

/**
 * Loads @vercel/og's `ImageResponse` in plain Node, and draws with `sharp` then. Its package expects a bundler to give it
 * `require`, and the folder of its text shaper as `__dirname`: both are set for the whole thread.
 */
export async function loadImageResponse() {
  const require = createRequire(join(process.cwd(), "package.json"));
  const __dirname = join(process.cwd(), "node_modules/harfbuzzjs");
  Object.assign(globalThis, { require, __dirname });
  const { ImageResponse } = await import("@vercel/og");
  return ImageResponse;
}
