import type { Certificate } from "#lib/scoring/certificate/certificate.ts";
import { type ChartDrawing, type ChartShape, drawRoleMark, round, traceBox } from "./drawing.ts";

const markHeight = 24;
const lineHeight = 17;
const barHeight = 46;

/**
 * One bar for all sheets, divided by who comes first on them: each role alone, then the ties. `width` is the drawing's own;
 * letters keep their size, so a narrow drawing puts long names on two lines.
 */
export function drawFirstBar(parts: {
  certificate: Certificate;
  names: readonly string[];
  words: { title: string; ties: string };
  percent: (share: number) => string;
  width?: number;
}): ChartDrawing {
  const { certificate, names, words, percent, width = 720 } = parts;
  const shares = [
    ...certificate.roles.map(({ firstAlone }, place) => ({
      name: names[place] ?? "",
      share: firstAlone,
      tone: `role-${place}` as const,
    })),
    { name: words.ties, share: certificate.ties.share, tone: "soft" as const },
  ];
  const isNarrow = shares.some(
    ({ name, share }, place) => place < names.length && name.length * 9 > share * width,
  );
  const labels = shares.map(({ name }) => (isNarrow ? name.split(" ") : [name]));
  const lines = Math.max(...labels.slice(0, names.length).map((label) => label.length));
  const top = markHeight + lines * lineHeight;
  let x = 0;
  const shapes = shares.flatMap(({ name, share, tone }, place): ChartShape[] => {
    const box = { x, y: top, width: Math.max(0, share * width - 2), height: barHeight };
    const middle = round(x + box.width / 2);
    x += share * width;
    const bar: ChartShape = { shape: "path", d: traceBox(box), fill: tone };
    const text = { shape: "text", x: middle, anchor: "middle", size: 15 } as const;
    if (share * width < 64) {
      const label = {
        anchor: "end",
        y: top + barHeight + 18,
        text: `${name} ${percent(share)}`,
      } as const;
      return [bar, { ...text, x: width, tone, ...label }];
    }
    return [
      bar,
      ...(place < names.length ? [drawRoleMark(place, { x: middle, y: 10 })] : []),
      ...(labels[place] ?? []).map(
        (word, line): ChartShape => ({
          ...text,
          y: markHeight + 11 + line * lineHeight,
          tone,
          strong: true,
          text: word,
        }),
      ),
      { ...text, y: top + 29, tone: "paper", size: 18, strong: true, text: percent(share) },
    ];
  });
  const description = shares.map(({ name, share }) => `${name} ${percent(share)}`).join(", ");
  return { title: words.title, description, width, height: top + barHeight + 24, shapes };
}
