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
    const { className, role } = paint(fill ?? "none");
    const look = { opacity, strokeWidth: width, "data-role": role };
    const outline = stroke ? styles[`stroke-${stroke}`] : "";
    return <path className={`${className} ${outline}`} d={d} transform={move} {...look} />;
  }
  const { x, y, text, anchor, tone, size, strong } = shape;
  const { className, role } = paint(tone);
  return (
    <text
      className={className}
      data-role={role}
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

/** What a tone is drawn with. The tone of a role says its place in the bank. */
function paint(tone: Tone | "none") {
  const place = /^role-(\d+)$/.exec(tone)?.[1];
  if (place === undefined) return { className: styles[`fill-${tone}`] };
  return { className: styles["fill-role"], role: currentRelease.bank.roles[Number(place)] };
}
