/** One line of a measurement: ours, beside its reference of the same run. Every figure is a list of what was seen. */
export interface Row {
  name: string;
  unit: string;
  ours: readonly number[];
  /** What it is compared with, measured in turn with ours; without one, `missing` says why. */
  reference?: { name: string; values: readonly number[] };
  missing?: string;
}

/** A row with its middle, its spread and its ratio, as it is printed. */
export interface Line {
  name: string;
  unit: string;
  median: number;
  low: number;
  high: number;
  reference: string;
  referenceMedian: number | null;
  ratio: number | null;
}

/** Sums a row up. The ratio is of the medians, ours to the reference's. */
export function sumUp({ name, unit, ours, reference, missing = "none" }: Row): Line {
  const sorted = ours.toSorted((one, other) => one - other);
  const median = rank(ours, 0.5);
  const referenceMedian = reference ? rank(reference.values, 0.5) : null;
  return {
    ...{ name, unit, median, low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0 },
    reference: reference?.name ?? missing,
    referenceMedian,
    ratio: referenceMedian ? median / referenceMedian : null,
  };
}

/** Gives the value below which this share of them lie. */
export function rank(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Gives lines as a table in Markdown. */
export function tabulate(lines: readonly Line[]): string {
  const cells = lines.map((line) => [
    line.name,
    `${show(line.median)} ${line.unit}`,
    `${show(line.low)}–${show(line.high)}`,
    line.referenceMedian === null
      ? line.reference
      : `${line.reference}: ${show(line.referenceMedian)}`,
    line.ratio === null ? "" : line.ratio.toFixed(2),
  ]);
  const head = ["what", "median", "lowest–highest", "reference", "ratio"];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const write = (row: readonly string[], fill = " ") =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(" | ")} |`;
  return [
    write(head),
    write(
      head.map(() => ""),
      "-",
    ),
    ...cells.map((row) => write(row)),
  ].join("\n");
}

function show(value: number): string {
  if (value >= 100) return String(Math.round(value));
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
