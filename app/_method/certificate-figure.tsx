import { createElement, type ReactNode } from "react";
import { currentRelease } from "#lib/bank/released.ts";
import type { ChartDrawing, ChartShape, Tone } from "#lib/bank-tools/pictures/drawing.ts";
import styles from "./certificate-figure.module.css";

/** Pictures side by side where there is room, wider than the text around them. */
export function CertificateFigures({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** A picture and the one sentence that says what it shows. */
export function CertificateFigure({
  drawing,
  letters = "own",
  caption,
}: {
  drawing: ChartDrawing;
  letters?: "own" | "large";
  caption: string;
}) {
  return (
    <figure className={styles.figure}>
      <CertificateDrawing drawing={drawing} letters={letters} />
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

/** A drawing as SVG. `letters: "large"` enlarges them where the window is narrow, for drawings with room between their words. */
function CertificateDrawing({
  drawing: { title, description, width, height, shapes },
  letters = "own",
}: {
  drawing: ChartDrawing;
  letters?: "own" | "large";
}) {
  return createElement(
    "svg",
    {
      className: `${styles.drawing} ${styles[letters]}`,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      "aria-label": `${title}. ${description}`,
    },
    // Shapes have nothing to be told apart by, and never move: as children of their own they need no keys.
    ...shapes.map((shape) => drawShape(shape)),
  );
}

function drawShape(shape: ChartShape) {
  if (shape.shape === "path") {
    const { d, move, fill, stroke, opacity, width } = shape;
    const paint = [nameTone("fill", fill ?? "none"), stroke ? nameTone("stroke", stroke) : ""];
    const role = findRole(fill) ?? findRole(stroke);
    const look = { className: paint.join(" "), opacity, strokeWidth: width, "data-role": role };
    return <path d={d} transform={move} {...look} />;
  }
  const { x, y, text, anchor, tone, size, strong } = shape;
  return (
    <text
      className={nameTone("fill", tone)}
      data-role={findRole(tone)}
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={strong ? 650 : undefined}
    >
      {text}
    </text>
  );
}

function nameTone(kind: "fill" | "stroke", tone: Tone | "none") {
  return styles[`${kind}-${tone.startsWith("role-") ? "role" : tone}`];
}

/** Gives the role that a tone is of, if it is one's: it says the role's place in the bank. */
function findRole(tone: Tone | undefined): string | undefined {
  const place = tone?.match(/^role-(\d+)$/)?.[1];
  return place === undefined ? undefined : currentRelease.bank.roles[Number(place)];
}
